import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What a project is made of besides its content and what it installs. */
const CODE = ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies the code of this project into a folder, which shares what is installed. */
export function copyCode(folder: string): void {
	for (const part of CODE) cpSync(part, join(folder, part), { recursive: true });
	symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Copies code and content of this project into a folder. */
export function copyProject(folder: string): void {
	copyCode(folder);
	cpSync('content', join(folder, 'content'), { recursive: true });
}
