import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

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

const units =
	'test/{archive,build,check,components,editing,github,report,weekly,schema,facts,wording,charts,formats,markdown,paper,project}/**/*.test.ts';

export default defineConfig({
	test: {
		// A core stays free otherwise, which leaves one on the smallest of machines.
		maxWorkers: '100%',
		// What a run leaves for those who count: `.ci/run` reads these files.
		reporters: ['default', ['json', { outputFile: `test-results/${process.argv.at(-1)}.json` }]],
		projects: [
			// Only what renders components needs Astro's own pipeline.
			getViteConfig(test('unit', units, 20_000)),
			test('site', 'test/site/**/*.test.ts', 120_000),
			test('links', 'test/links/**/*.test.ts', 120_000),
			test('browser', 'test/browser/**/*.test.ts', 300_000, ['test/browser/setup.ts']),
			test('engines', 'test/engines/**/*.test.ts', 300_000, ['test/engines/setup.ts']),
		],
	},
});
