/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** What a test run writes for those who count: `.ci/run` reads these files. */
const project = (name: string, include: string, timeout: number) => ({
	extends: true as const,
	test: { name, include: [include], testTimeout: timeout, hookTimeout: timeout },
});

export default getViteConfig({
	test: {
		reporters: ['default', ['json', { outputFile: `test-results/${process.argv.at(-1)}.json` }]],
		projects: [
			project(
				'unit',
				'test/{check,schema,facts,wording,charts,markdown,project}/**/*.test.ts',
				20_000,
			),
			project('site', 'test/site/**/*.test.ts', 120_000),
			project('links', 'test/links/**/*.test.ts', 120_000),
			project('browser', 'test/browser/**/*.test.ts', 300_000),
		],
	},
});
