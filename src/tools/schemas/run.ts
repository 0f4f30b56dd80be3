import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exampleFiles } from '../examples/files.ts';
import { schemaFiles } from './files.ts';

for (const [file, text] of [...schemaFiles(), ...exampleFiles(process.cwd())]) {
	const path = join(process.cwd(), file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
	console.log(file);
}
