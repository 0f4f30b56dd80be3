import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/order.ts';

const MINUTE = 60_000;
/**
 * After so long a test is taken to hang, one that builds or draws a site later than another. Work is
 * bounded by counts, never by these: a limit that a sound test comes near to fails it wherever the
 * machine has other things to do.
 */
const [HANGS, BUILD_HANGS] = [10 * MINUTE, 40 * MINUTE];

const test = (name: string, include: string, timeout: number, globalSetup: string[] = []) => ({
	// Colours are read from the style sheet, which vitest would otherwise leave empty.
	test: {
		name,
		include: [include],
		testTimeout: timeout,
		hookTimeout: timeout,
		css: true,
		globalSetup,
	},
});

const UNITS =
	'test/{told,check,components,tools,load,records,facts,words,tables,charts,publish,markdown,paper,project,prose}/**/*.test.ts';

/**
 * What is tested here is pure: the files of a worker share what they import, which takes longer to load
 * anew for each of them than to test. None may change it; what a test sets, it sets back.
 */
const unit = { test: { ...test('unit', UNITS, HANGS).test, isolate: false } };

/** What of the tests is run, as a name for a file: their projects, as the command line has them. */
function run(line: string[]): string {
	const named = line.flatMap((word, i) =>
		word === '--project' ? (line[i + 1] ?? []) : (/^--project=(.+)/.exec(word)?.[1] ?? []),
	);
	return named.map((name) => name.replace(/[^\w-]/g, '_')).join('+') || 'all';
}

export default defineConfig({
	test: {
		// A core stays free otherwise, which leaves one on the smallest of machines.
		maxWorkers: '100%',
		sequence: { sequencer: LongestFirst },
		// What a run leaves for those who count: `.ci/run` reads these files.
		reporters: ['default', ['json', { outputFile: `test-results/${run(process.argv)}.json` }]],
		// `npm run coverage`; what no test imports counts too.
		coverage: { include: ['src/**/*.ts'], reporter: ['text'] },
		projects: [
			// Only what renders components needs Astro's own pipeline.
			getViteConfig(unit),
			test('site', 'test/site/**/*.test.ts', BUILD_HANGS),
			test('links', 'test/links/**/*.test.ts', BUILD_HANGS),
			test('browser', 'test/browser/**/*.test.ts', BUILD_HANGS, ['test/browser/setup.ts']),
			test('engines', 'test/engines/**/*.test.ts', BUILD_HANGS, ['test/engines/setup.ts']),
		],
	},
});
