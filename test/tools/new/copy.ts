import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '#check/content.ts';
import { asLine } from '#check/problem.ts';
import { readTexts } from '#check/read.ts';
import { main } from '#tools/new/main.ts';
import { refuseToSpoil, writeAll } from '#tools/new/write.ts';

/** The day on which the tests run the command: before that of the incident’s facts. */
export const TODAY = '2024-08-30';

/** A folder with little content: the small incident, and a word of the glossary; for as long as a test runs. */
export function smallContent(): string {
	const folder = mkdtempSync(join(tmpdir(), 'new-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const incident = join(folder, 'content/incidents/example-2024');
	cpSync('test/fixtures/incident', incident, { recursive: true });
	writeFileSync(join(folder, 'content/units.yaml'), 'people: person\n');
	mkdirSync(join(folder, 'content/glossary'));
	writeFileSync(
		join(folder, 'content/glossary/ons.mdx'),
		'---\nname: ONS\nmeaning: An office.\n---\n',
	);
	return folder;
}

export const problemsIn = (folder: string): string[] => checkContent(readTexts(folder)).map(asLine);

export interface Ran {
	code: number;
	out: string;
	err: string;
}

/** Runs the command in this folder, as a process of its own. */
export const runProcess = (cwd: string, ...args: string[]): Promise<Ran> =>
	new Promise((done) => {
		const command = resolve('src/tools/new/run.ts');
		execFile(process.execPath, [command, ...args], { cwd }, (error, out, err) =>
			done({ code: error ? Number(error.code) : 0, out, err }),
		);
	});

/** Runs the command in this folder as a script would, with nobody to ask. */
export const runNew = (folder: string, ...args: string[]): Promise<Ran> =>
	runNewOn(TODAY, folder, ...args);

/** Runs it on another day. */
export async function runNewOn(today: string, folder: string, ...args: string[]): Promise<Ran> {
	const [said, warned]: [string[], string[]] = [[], []];
	const code = await main(args, {
		terminal: undefined,
		today,
		texts: () => readTexts(folder),
		refuseToSpoil: (drafts) => refuseToSpoil(folder, drafts),
		write: (drafts) => writeAll(folder, drafts),
		say: (line) => said.push(`${line}\n`),
		warn: (line) => warned.push(`${line}\n`),
	});
	return { code, out: said.join(''), err: warned.join('') };
}
