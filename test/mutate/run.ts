import { Stryker } from '@stryker-mutator/core';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** The folders of `src` that are broken, and those of `test` that are to see it. */
const SEEN_BY: Record<string, string[]> = {
	records: ['records', 'facts', 'check'],
	facts: ['facts', 'records', 'words', 'tables', 'told'],
	words: ['words', 'facts', 'tables', 'charts', 'told'],
	tables: ['tables', 'charts', 'told'],
	charts: ['charts', 'tables', 'told'],
	markdown: ['markdown', 'check'],
	check: ['check', 'records', 'markdown', 'tools/rename'],
	prose: ['prose', 'check', 'words', 'told'],
};
/** What of a folder is left whole. */
const WHOLE: Record<string, string[]> = {
	// The page that stands over a broken one while one edits.
	check: ['dev/**'],
	// The globs in them must stay as they are written: Vite reads them.
	prose: ['index.ts', 'templates.ts'],
};

/** How many breaks of a folder are tried, where not all are, and what they are drawn by. */
interface Sample {
	size: string | undefined;
	seed: string;
}

/** Breaks `src/<folder>`, or the one file of it that is named, and says what no test has seen. */
async function mutate(folder: string, only: string, { size, seed }: Sample): Promise<void> {
	// The process in which breaks are tried is started by Stryker, and inherits these.
	Object.assign(process.env, {
		SEEN_BY: (SEEN_BY[folder] ?? []).join(','),
		FOLDER: folder,
		SEED: seed,
		SAMPLE: size ?? '',
	});
	const whole = (WHOLE[folder] ?? []).map((glob) => `!src/${folder}/${glob}`);
	await new Stryker({
		mutate: [`src/${folder}/${only}`, ...whole],
		plugins: [resolve('test/mutate/plugin.ts')],
		testRunner: 'all-at-once',
		coverageAnalysis: 'perTest',
		// What is broken while modules are loaded would need a start of its own each.
		ignoreStatic: true,
		concurrency: 1,
		dryRunTimeoutMinutes: 600,
		tempDirName: '.stryker/tmp',
		ignorePatterns: ['dist', 'dist-*', '.build', '.astro', 'gallery', 'report', 'test-results'],
		reporters: ['clear-text', 'html', 'json'],
		htmlReporter: { fileName: `.stryker/${folder}.html` },
		jsonReporter: { fileName: `.stryker/${folder}.json` },
		clearTextReporter: { allowColor: false, reportTests: false },
		allowEmpty: true,
		thresholds: { high: 90, low: 85, break: 85 },
	}).runMutationTest();
}

const { positionals: chosen, values } = parseArgs({
	allowPositionals: true,
	options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const unknown = chosen.filter((one) => !SEEN_BY[one.split('/')[0] ?? '']);
if (unknown.length > 0) {
	console.error(
		`There is nothing to break in ${unknown.join(', ')}. Name ${Object.keys(SEEN_BY).join(', ')}, or a file of them such as facts/status.ts.`,
	);
	process.exitCode = 2;
} else if (!/^([1-9]\d*)?$/.test(values.sample ?? '')) {
	console.error(
		`--sample takes how many breaks are tried, such as 150; not ${values.sample ?? ''}.`,
	);
	process.exitCode = 2;
} else
	for (const one of chosen.length > 0 ? chosen : Object.keys(SEEN_BY)) {
		const [folder = '', ...rest] = one.split('/');
		try {
			const sample = { size: values.sample, seed: values.seed };
			await mutate(folder, rest.join('/') || '**/*.ts', sample);
		} catch (error) {
			// Such as tests that are red without a break; Stryker has named them.
			console.error(`${one}: ${String(error)}`);
			process.exitCode = 1;
		}
	}
