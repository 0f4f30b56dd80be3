import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyElsewhere, OUTSIDE } from './elsewhere.ts';

/** What is edited: a field of a file below `content/`, and the page that shows it. */
const EDITED: [file: string, field: string, page: string][] = [
	['incidents/example-2024/incident.mdx', 'summary', '/example-2024/'],
	['incidents/example-2024/sites/north.mdx', 'role', '/example-2024/sites/north/'],
	['incidents/example-2024/claims/made.mdx', 'asks', '/example-2024/claims/made/'],
	['pages/front.mdx', 'summary', '/'],
	['pages/about.mdx', 'summary', '/about/'],
	['glossary/word.mdx', 'meaning', '/glossary/'],
];
/** Ten times six edits; each round is told by its own word. */
const ROUNDS = ['ash', 'birch', 'cedar', 'elm', 'fir', 'hazel', 'larch', 'maple', 'oak', 'yew'];
/** How often a page is asked for, and after how many milliseconds again: far longer than any edit takes. */
const [ATTEMPTS, AGAIN] = [600, 200];

let folder = '';
let server: ChildProcess;
let origin = '';

/** Starts the server in the copy, and gives the address that it tells. */
const started = () =>
	new Promise<string>((resolve, reject) => {
		const astro = join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
		server = spawn(process.execPath, [astro, 'dev', '--port', '0'], {
			cwd: folder,
			env: { ...OUTSIDE, FORCE_COLOR: '0' },
			// What is not read would fill its pipe and stop the server.
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		let said = '';
		server.stdout?.on('data', (text: Buffer) => {
			said += text.toString();
			const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
			if (address) resolve(address);
		});
		server.on('exit', () => reject(new Error(said)));
	});

/** A page as it stands, empty where it cannot be had. */
const pageAt = (path: string) =>
	fetch(origin + path, { headers: { accept: 'text/html' } })
		.then((response) => response.text())
		.catch(() => '');

/** Whether a page comes to show this word. */
async function shows(path: string, word: string): Promise<boolean> {
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		if ((await pageAt(path)).includes(word)) return true;
		await pause(AGAIN);
	}
	return false;
}

beforeAll(async () => {
	folder = copyElsewhere('editing');
	// Little content: the pages are made as quickly as a person can ask for them.
	const content = join(folder, 'content');
	rmSync(content, { recursive: true });
	cpSync('test/fixtures/incident', join(content, 'incidents', 'example-2024'), { recursive: true });
	for (const kind of ['pages', 'glossary']) mkdirSync(join(content, kind));
	const page = '---\ntitle: What is this?\nsummary: Text.\n---\n\nText.\n';
	writeFileSync(join(content, 'pages', 'front.mdx'), page);
	writeFileSync(join(content, 'pages', 'about.mdx'), page);
	writeFileSync(join(content, 'glossary', 'word.mdx'), '---\nname: Word\nmeaning: Text.\n---\n');
	origin = await started();
	for (const [, , path] of EDITED) await pageAt(path);
});

afterAll(() => server.kill());

test('sixty edits are made, and sixty are shown', async () => {
	const seen: string[] = [];
	for (const word of ROUNDS) {
		for (const [file, field] of EDITED) {
			const path = join(folder, 'content', file);
			const text = readFileSync(path, 'utf8');
			const end = field === 'asks' ? '?' : field === 'place' ? '' : '.';
			writeFileSync(
				path,
				text.replace(new RegExp(`^${field}: .*`, 'm'), `${field}: Of the ${word}${end}`),
			);
		}
		// Pages that are being made while Astro saves the content, some half a second later: each once.
		await pause(300);
		const asked = EDITED.map(async ([, , path], i) => {
			await pause(i * 50);
			await pageAt(path);
		});
		await Promise.all(asked);
		for (const [file, , path] of EDITED)
			if (await shows(path, `Of the ${word}`)) seen.push(`${word} ${file}`);
			else throw new Error(`${path} never showed “Of the ${word}”, which is in ${file}.`);
	}
	expect(seen).toHaveLength(60);
});

test('what is hostile in a file is told, and never run', async () => {
	const path = join(folder, 'content', 'pages', 'about.mdx');
	const text = readFileSync(path, 'utf8');
	const ran = join(folder, 'ran');
	writeFileSync(path, `${text}\n{process.getBuiltinModule('fs').writeFileSync('ran', '')}\n`);
	// Asked for without a pause, as by a page that is loaded again as soon as the file has changed.
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		if ((await pageAt('/about/')).includes('about.mdx:')) break;
		await pause(5);
	}
	expect(await pageAt('/about/')).toContain('about.mdx:');
	// Nor is any other page made while it stands there.
	expect(await pageAt('/glossary/')).toContain('about.mdx:');
	writeFileSync(path, text.replace('What is this?', 'Whatever was that?'));
	expect(await shows('/about/', 'Whatever was that?')).toBe(true);
	expect(existsSync(ran)).toBe(false);
});
