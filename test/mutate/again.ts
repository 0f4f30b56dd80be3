import fc from 'fast-check';
import { TestRunner, type RunnerTestCase } from 'vitest';

/** What Stryker's instrumented code reads and writes: which break is on, and which were passed by. */
interface Instrumented {
	activeMutant?: string | undefined;
	currentTestId?: string | undefined;
	hitCount?: number | undefined;
	hitLimit?: number;
	mutantCoverage?: { static: Hits; perTest: Record<string, Hits> };
}
export type Hits = Record<string, number>;

/** What a test tells of the breaks that are tried: which it passed by, which it saw, and with what words. */
export interface Seen {
	passed: Hits;
	killed: Record<string, string>;
	/** What is passed by while modules are loaded, of which no test can tell. */
	loaded: Hits;
}

declare module 'vitest' {
	interface TaskMeta {
		seen?: Seen;
	}
}

const names = globalThis as unknown as { __stryker__?: Instrumented };
const code = (names.__stryker__ ??= {});
// The instrumented code keeps hold of this object: it is emptied, never replaced.
const coverage = (code.mutantCoverage ??= { static: {}, perTest: {} });
const killed = new Set<string>();
/** The breaks that are tried where not all are; `plugin.ts` has drawn them. */
const drawn = process.env['DRAWN'] === undefined ? undefined : process.env['DRAWN'].split(',');
const tried = drawn && new Set(drawn);

// The first counterexample will do.
fc.configureGlobal({ endOnFailure: true });

/**
 * Runs each test once as it is, and then again with each break that it passed by, which spares thousands
 * of starts: what a break does is seen in the process that has loaded everything. A break that a test
 * has seen is not tried again.
 */
export default class extends TestRunner {
	async runTask(test: RunnerTestCase): Promise<void> {
		const run = TestRunner.getTestFn(test);
		const seen: Seen = { passed: await this.#passedBy(run), killed: {}, loaded: coverage.static };
		for (const [id, hits] of Object.entries(seen.passed)) {
			if (killed.has(id)) continue;
			// A loop that no longer ends is stopped where it goes round ten times as often.
			Object.assign(code, { activeMutant: id, hitCount: 0, hitLimit: 10 * hits + 200 });
			try {
				await run();
			} catch (error) {
				killed.add(id);
				seen.killed[id] = String(error).slice(0, 500);
			}
			Object.assign(code, { activeMutant: undefined, hitCount: undefined });
		}
		test.meta.seen = seen;
	}

	/** The breaks to be tried that a run without any passes by, and how often. */
	async #passedBy(run: () => unknown): Promise<Hits> {
		delete coverage.perTest['now'];
		code.currentTestId = 'now';
		await run();
		code.currentTestId = undefined;
		const hits = Object.entries(coverage.perTest['now'] ?? {});
		return Object.fromEntries(hits.filter(([id]) => !tried || tried.has(id)));
	}
}
