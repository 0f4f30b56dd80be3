import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What works for more than a minute on two cores, the longest first. */
const LONGEST = [
	'browser/accessible',
	'browser/print',
	'browser/charts',
	'browser/handouts',
	'engines/firefox',
	'site/safe',
	'links/linkinator',
];

const place = ({ moduleId }: TestSpecification) => {
	const at = LONGEST.findIndex((name) => moduleId.endsWith(`test/${name}.test.ts`));
	return at === -1 ? LONGEST.length : at;
};

/** What takes longest begins first, so that no core waits at the end for one file on another. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		return sorted.toSorted((a, b) => place(a) - place(b));
	}
}
