import { execFileSync } from 'node:child_process';
import {
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ANSWERS, flags } from '../tools/new/answers.ts';
import { filesIn, pagesOf } from './dist.ts';
import { copyShared, OUTSIDE } from './elsewhere.ts';

const CODE = ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** What stands beside the incidents; words of one incident go with it. */
const SHARED = ['glossary', 'pages', 'words.yaml', 'units.yaml'];

test('a new incident builds at once, as the first that there is', () => {
	const folder = mkdtempSync(join(tmpdir(), 'standstill-new-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const part of CODE) cpSync(part, join(folder, part), { recursive: true });
	copyShared(folder, SHARED);
	symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
	const run = (...command: string[]) =>
		execFileSync(process.execPath, command, {
			cwd: folder,
			stdio: 'pipe',
			encoding: 'utf8',
			env: OUTSIDE,
		});

	const answers = flags(ANSWERS['incident'] ?? {});
	run(join('src', 'tools', 'new', 'run.ts'), 'incident', ...answers, '--yes');
	expect(run(join('src', 'tools', 'check', 'run.ts'))).toContain('no problems');
	run(join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build');

	const pages = pagesOf(join(folder, 'dist'));
	const own = pages.filter(({ path }) => path.startsWith('/sample-mills-2023/'));
	expect(own.map(({ path }) => path)).toEqual(
		expect.arrayContaining([
			'/sample-mills-2023/',
			'/sample-mills-2023/sites/mill-3/',
			'/sample-mills-2023/duration/',
			'/sample-mills-2023/timeline/',
		]),
	);
	const main = own.find(({ path }) => path === '/sample-mills-2023/');
	expect(main?.html).toContain('What stopped at Sample Mills, and for how long?');
	expect(main?.html).toMatch(/no return is on record|nothing later is on record/);
	const answersShown = own.map(
		({ html }) => /(?:class="answer">|id="minute">.*?<p>)(.*?)<\/p>/s.exec(html)?.[1] ?? '',
	);
	expect(answersShown.filter((text) => /undefined|NaN|: \.|are \./.test(text) || !text)).toEqual(
		[],
	);
	expect(pages.find(({ path }) => path === '/')?.html).toContain('/sample-mills-2023/');
});

test('an editor’s round through three incidents touches nothing but content, and is built', () => {
	const folder = mkdtempSync(join(tmpdir(), 'standstill-round-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const part of CODE) cpSync(part, join(folder, part), { recursive: true });
	copyShared(folder, SHARED);
	const [corrected, quoted, third] = ['retailer-2025', 'hospital-2024', 'grid-2025'] as const;
	for (const key of [corrected, quoted, third])
		cpSync(join('test/fixtures/incidents', key), join(folder, 'content', 'incidents', key), {
			recursive: true,
		});
	symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
	const run = (...command: string[]) =>
		execFileSync(process.execPath, command, {
			cwd: folder,
			stdio: 'pipe',
			encoding: 'utf8',
			env: OUTSIDE,
		});
	const make = (kind: string, answers: Record<string, string>) =>
		run(join('src', 'tools', 'new', 'run.ts'), kind, ...flags(answers), '--yes');
	const codeOf = () =>
		CODE.flatMap((part) =>
			statSync(join(folder, part)).isDirectory()
				? filesIn(join(folder, part)).map((file) => join(part, file))
				: [part],
		).map((file) => [file, readFileSync(join(folder, file), 'base64')]);
	const before = codeOf();

	// A figure is corrected, a statement added, and a fourth incident begun.
	const claim = join(folder, 'content', 'incidents', corrected, 'claims', 'booked-gbp.mdx');
	writeFileSync(claim, readFileSync(claim, 'utf8').replace('value: 101600000', 'value: 98700000'));
	const source = /^([a-z][\w-]*):/m.exec(
		readFileSync(join(folder, 'content', 'incidents', quoted, 'sources.yaml'), 'utf8'),
	)?.[1];
	make('statement', {
		...ANSWERS['statement'],
		incident: quoted,
		made: '2024-07-02',
		sources: source ?? '',
	});
	make('incident', ANSWERS['incident'] ?? {});

	expect(run(join('src', 'tools', 'check', 'run.ts'))).toContain('no problems');
	expect(codeOf()).toEqual(before);
	run(join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build');
	const pages = pagesOf(join(folder, 'dist'));
	const htmlOf = (path: string) => pages.find((page) => page.path === path)?.html ?? '';
	for (const path of [`/${corrected}/claims/booked-gbp/`, `/${corrected}/scale/`]) {
		expect(htmlOf(path), path).toContain('£98.7m');
		expect(htmlOf(path), path).not.toContain('£101.6m');
	}
	expect(htmlOf(`/${quoted}/statements/`)).toContain('We have stopped');
	for (const path of ['/', '/data/', '/compare/', '/changes/'])
		for (const key of [corrected, quoted, third, 'sample-mills-2023'])
			expect(htmlOf(path), `${key} on ${path}`).toContain(`/${key}/`);
});
