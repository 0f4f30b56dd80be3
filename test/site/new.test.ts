import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyCode } from '../copy.ts';
import { ANSWERS, flags } from '../tools/new/answers.ts';
import { pagesOf } from './dist.ts';
import { copyShared, OUTSIDE } from './elsewhere.ts';

/** What stands beside the incidents; words of one incident go with it. */
const SHARED = ['glossary', 'pages', 'words.yaml', 'units.yaml'];

test('a new incident builds at once, as the first that there is', () => {
	const folder = mkdtempSync(join(tmpdir(), 'standstill-new-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	copyCode(folder);
	copyShared(folder, SHARED);
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
