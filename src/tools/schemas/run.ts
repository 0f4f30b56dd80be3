import { exampleFiles } from '../examples/files.ts';
import { schemaFiles, snippetFiles } from './files.ts';
import { writeAll } from './write.ts';

const project = process.cwd();
const made = [...schemaFiles(), ...snippetFiles(), ...exampleFiles(project)];
for (const file of writeAll(project, made)) console.log(file);
