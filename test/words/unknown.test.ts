import { describe, expect, test } from 'vitest';
import type { Unknown } from '#records/incident.ts';
import { lookedFor, searched } from '#words/unknown.ts';

const looked = (day: string, what = 'Why it stopped.'): Unknown => ({
	what,
	looked: day,
	where: 'the company’s releases',
});

/** All that is said of the searches for these matters. */
const said = (unknowns: Unknown[], form?: 'short') => [
	searched(unknowns, form),
	...unknowns.map((unknown) => lookedFor(unknown, unknowns, form)),
];

describe('what is not known', () => {
	test('has the day of its own search, said once where it is the same for all', () =>
		expect(said([looked('2024-08-30'), looked('2024-08-30', 'What it cost.')])).toEqual([
			'Last looked for on 30 August 2024, in the places named with each.',
			'Looked for in the company’s releases.',
			'Looked for in the company’s releases.',
		]));

	test('has each its own day where they differ', () =>
		expect(said([looked('2024-08-30'), looked('2024-07-01', 'What it cost.')])).toEqual([
			undefined,
			'Last looked for on 30 August 2024, in the company’s releases.',
			'Last looked for on 1 July 2024, in the company’s releases.',
		]));

	test('keeps its day where there is no room for the places', () => {
		expect(said([looked('2024-08-30')], 'short')).toEqual([
			'Last looked for on 30 August 2024.',
			undefined,
		]);
		expect(said([looked('2024-08-30'), looked('2024-07-01', 'What it cost.')], 'short')).toEqual([
			undefined,
			'Last looked for on 30 August 2024.',
			'Last looked for on 1 July 2024.',
		]);
	});

	test('may be nothing', () => expect(said([])).toEqual([undefined]));
});
