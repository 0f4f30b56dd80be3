import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from './content.ts';

/** Hidden files and the READMEs beside the content are not content. */
const isContent = (name: string) => !/(^|[\\/])(\.|README\.md$|LICENSE$)/.test(name);

/** Every file below `content/` of this project folder, by its path with forward slashes. */
export function readTexts(project: string): Texts {
	const names = readdirSync(join(project, 'content'), { recursive: true, encoding: 'utf8' });
	const files = names
		.filter((name) => isContent(name) && statSync(join(project, 'content', name)).isFile())
		.map((name) => `content/${name.replaceAll('\\', '/')}`)
		.toSorted();
	return new Map(files.map((file) => [file, readFileSync(join(project, file), 'utf8')]));
}
