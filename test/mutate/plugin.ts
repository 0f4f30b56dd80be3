import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
	DryRunStatus,
	MutantRunStatus,
	TestStatus,
	type DryRunResult,
	type MutantRunOptions,
	type MutantRunResult,
	type TestResult,
	type TestRunner,
} from '@stryker-mutator/api/test-runner';
import type { RunnerTask, RunnerTestCase } from 'vitest';
import { createVitest } from 'vitest/node';
import './again.ts';
import { allBreaks, sample } from './sample.ts';

const testsIn = (task: RunnerTask): RunnerTestCase[] =>
	task.type === 'suite' ? task.tasks.flatMap(testsIn) : [task];

/** A name that no other test has; those of `test.each` may be alike. */
const idOf = ({ id, file, fullTestName }: RunnerTestCase) =>
	`${file.name} ${id.split('_').at(-1) ?? ''} ${fullTestName}`;

const resultOf = (test: RunnerTestCase): TestResult => {
	const base = { id: idOf(test), name: test.fullTestName, fileName: test.file.filepath };
	const timeSpentMs = test.result?.duration ?? 0;
	if (test.result?.state === 'fail') {
		const failureMessage = test.result.errors?.map(({ message }) => message).join('\n') ?? '';
		return { ...base, timeSpentMs, status: TestStatus.Failed, failureMessage };
	}
	const status = test.meta.seen ? TestStatus.Success : TestStatus.Skipped;
	return { ...base, timeSpentMs, status };
};

/**
 * The breaks that are not tried, where only so many of them are drawn. Tells the process that tries the
 * others which they are.
 */
function leftOut(): string[] {
	const { SAMPLE, SEED, FOLDER } = process.env;
	if (!SAMPLE || !SEED || !FOLDER) return [];
	const all = allBreaks(`src/${FOLDER}`);
	const drawn = new Set(sample(all, Number(SAMPLE), SEED));
	process.env['DRAWN'] = [...drawn].join(',');
	return all.flatMap(({ id }) => (drawn.has(id) ? [] : id));
}

/**
 * Tries all breaks in the one run that Stryker makes first (see `again.ts`), and answers from what was
 * seen then when Stryker asks for each.
 */
class AllAtOnce implements TestRunner {
	#killed = new Map<string, { by: string; message: string }>();

	capabilities() {
		return { reloadEnvironment: true };
	}

	async dryRun(): Promise<DryRunResult> {
		const left = leftOut();
		const vitest = await createVitest({
			config: 'test/mutate/vitest.config.ts',
			watch: false,
			coverage: { enabled: false },
		});
		await vitest.start();
		const files = vitest.state.getFiles();
		const broken = files.filter(({ result, tasks }) => result?.state === 'fail' && !tasks.length);
		const errors = [
			...broken.map(({ name, result }) => `${name}: ${String(result?.errors?.[0]?.stack)}`),
			...Array.from(vitest.state.errorsSet, String),
		];
		const tests = files.flatMap(testsIn);
		await vitest.close();
		if (errors.length > 0) return { status: DryRunStatus.Error, errorMessage: errors.join('\n') };
		for (const test of tests)
			for (const [id, message] of Object.entries(test.meta.seen?.killed ?? {}))
				this.#killed.set(id, { by: idOf(test), message });
		const perTest = tests.flatMap((test) =>
			test.meta.seen ? [[idOf(test), test.meta.seen.passed] as const] : [],
		);
		// Stryker leaves out what is only passed by while modules are loaded, and so what was not drawn.
		const ignored = Object.fromEntries(left.map((id) => [id, 1]));
		const loaded = Object.assign(ignored, ...tests.map(({ meta }) => meta.seen?.loaded ?? {}));
		return {
			status: DryRunStatus.Complete,
			tests: tests.map(resultOf),
			mutantCoverage: { static: loaded, perTest: Object.fromEntries(perTest) },
		};
	}

	mutantRun({ activeMutant, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
		const seen = this.#killed.get(activeMutant.id);
		const nrOfTests = testFilter?.length ?? 0;
		return Promise.resolve(
			seen
				? {
						status: MutantRunStatus.Killed,
						killedBy: [seen.by],
						nrOfTests,
						failureMessage: seen.message,
					}
				: { status: MutantRunStatus.Survived, nrOfTests },
		);
	}
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'all-at-once', AllAtOnce)];
