import { defineConfig } from 'vitest/config';

/** What the names of tests hold that are left out. */
const LEFT_OUT = [
	// These work for seconds as well. Of the whole content, that of the examples sees what it would.
	'the content of this project',
	'does not hang on the words',
	'a million bytes',
	'another key passes the check',
	// It starts a process of its own, in which nothing is broken.
	'the command shows the changes',
	// It reads our code, which is not as it was written once breaks are laid in it.
	'each code that has words',
];

/**
 * The unit tests of what is pure, without Astro's pipeline and in one process, so that each module is
 * evaluated once for all of them. Which folders' tests run, `run.ts` says.
 */
export default defineConfig({
	plugins: [
		{
			// Rules are listed together with their templates, which none of these tests renders.
			name: 'templates-left-out',
			enforce: 'pre',
			load: (id) => (id.endsWith('.astro') ? 'export default {};' : undefined),
		},
	],
	test: {
		include: (process.env['SEEN_BY'] ?? '').split(',').map((one) => `test/${one}/**/*.test.ts`),
		exclude: [
			// Each of these works for seconds, which every break that it does not see would cost again.
			'test/charts/{picture,halo,drawn}.test.ts',
			'test/check/mutations.test.ts',
		],
		testNamePattern: new RegExp(`^(?!.*(${LEFT_OUT.join('|')}))`),
		runner: 'test/mutate/again.ts',
		isolate: false,
		fileParallelism: false,
		maxWorkers: 1,
		testTimeout: 3_600_000,
		css: true,
		reporters: [],
	},
});
