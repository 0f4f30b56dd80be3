import { countedAlso, lengthOfStop, spentInWords, stripInWords } from '#words/duration.ts';
import { describe, expect, test } from 'vitest';
import { STATUSES, type Status } from '#records/status.ts';
import { VERDICTS, type Report } from '#records/report.ts';
import { comparisonCost, comparisonDays } from '#words/comparison.ts';
import { capital, inList } from '#words/list.ts';
import { editAddress, reportAddress } from '#words/repository.ts';
import {
	copyCounts,
	noCopyInWords,
	readingInShort,
	readingInWords,
	sourceCounts,
} from '#words/source.ts';
import { statementTitle } from '#records/statement.ts';
import { speakerInWords } from '#words/statement.ts';
import { STATUS_MEANING } from '#words/status.ts';
import { verdictCounts, VERDICT_MEANING } from '#words/verdict.ts';
import { downtimeOf } from '#facts/downtime.ts';
import { aPhase, aSite, aSource, aStatement, aStop } from '../a.ts';

test('lists read as English', () => {
	expect(inList([])).toBe('');
	expect(inList(['one'])).toBe('one');
	expect(inList(['one', 'two'])).toBe('one and two');
	expect(inList(['one', 'two', 'three'], 'or')).toBe('one, two or three');
	expect(capital('by about')).toBe('By about');
});

/** What sets each status apart from all others, as the first edition told its readers. */
const SETS_APART: Record<Status, RegExp> = {
	confirmed: /on record by those who would know/,
	reported: /outlet, not confirmed/,
	estimated: /worked out or modelled/,
	alleged: /without proof/,
	disputed: /sources differ/,
	withdrawn: /taken back/,
};

test('every status has a meaning that sets it apart', () => {
	for (const status of STATUSES)
		expect(
			STATUSES.filter((other) => SETS_APART[status].test(STATUS_MEANING[other])),
			status,
		).toEqual([status]);
});

test('every verdict has its own meaning', () => {
	for (const verdict of VERDICTS) expect(VERDICT_MEANING[verdict]).toBeTruthy();
	expect(new Set(Object.values(VERDICT_MEANING)).size).toBe(VERDICTS.length);
});

test('verdicts are counted with the right verb', () => {
	const assertions = ['holds', 'holds', 'needs correcting', 'contested', 'found nowhere else'].map(
		(verdict) => ({ verdict }),
	);
	expect(verdictCounts({ assertions } as Report, VERDICTS)).toBe(
		'Of 5 assertions, 2 hold, 1 needs correcting, 1 is contested and 1 was found nowhere else.',
	);
});

describe('a statement', () => {
	test('is by its speaker, or else by its organisation', () => {
		expect(speakerInWords(aStatement({ speaker: 'A. Smith', role: 'chair' }))).toBe(
			'A. Smith, chair, Example Ltd',
		);
		expect(speakerInWords(aStatement())).toBe('Example Ltd, company statement');
	});

	test('has a title that reads as English', () => {
		expect(statementTitle(aStatement())).toBe('What did Example Ltd say about its plants?');
		expect(statementTitle(aStatement({ organisation: 'Example Agency', the: true }))).toBe(
			'What did the Example Agency say about its plants?',
		);
	});
});

describe('how a source was read', () => {
	const copy = aSource({ read: 'republished', url: undefined, unlinked: 'Only a copy was seen.' });
	const via = aSource({ read: 'republished', via: 'A Mirror' });

	test('is said in full on the page of sources', () => {
		expect(readingInWords(aSource())).toBe('Read at its publisher in August 2024.');
		expect(readingInWords(aSource({ accessed: '2024-08-30' }))).toBe(
			'Read at its publisher on 30 August 2024.',
		);
		expect(readingInWords(via)).toBe('Read as republished by A Mirror in August 2024.');
		expect(readingInWords(copy)).toBe('Read in a copy in August 2024. Only a copy was seen.');
	});

	test('is said in short in a list, and not at all where it is plain', () => {
		expect(readingInShort(aSource())).toBe('');
		expect(readingInShort(via)).toBe('via A Mirror');
		expect(readingInShort(copy)).toBe('read in a copy, not linked');
		expect(readingInShort(aSource({ read: 'quoted', via: 'A Paper' }))).toBe(
			'as quoted by A Paper',
		);
	});
});

describe('where archived copies are', () => {
	const archived = {
		url: 'https://web.archive.org/web/20240901000000/https://example.org/',
		date: '2024-09-01',
	};
	const copied = aSource({ archived });
	const vain = aSource({ lookedUp: '2024-09-01' });
	const unlinked = aSource({ url: undefined, unlinked: 'Read on paper.' });
	const own = aSource({ unarchived: 'It forbids copies.' });

	test('and how sources were read is said of one without a count', () => {
		expect(sourceCounts({ a: aSource() })).toBe(
			'1 source, of the kind company. How it was read: original.',
		);
		expect(sourceCounts({ a: aSource(), b: aSource({ kind: 'press' }) })).toBe(
			'2 sources: 1 company and 1 press. How each was read: original.',
		);
	});

	test('is said once for all', () => {
		expect(copyCounts({ a: copied })).toBe('The one source has an archived copy.');
		expect(copyCounts({ a: aSource(), b: unlinked, c: unlinked })).toBe(
			'None of 3 sources has an archived copy: 1 has not been looked up yet and 2 have no address to look up.',
		);
		expect(copyCounts({ a: copied, b: copied, c: vain, d: own, e: own })).toBe(
			'2 of 5 sources have an archived copy; of the other 3, 1 was looked up in vain and 2 have none for a reason given below.',
		);
	});

	test.each([
		['has a copy', copied, undefined],
		['was not asked for', aSource(), 'No archived copy has been looked up yet.'],
		['was asked for in vain', vain, 'No archived copy of this text was found on 1 September 2024.'],
		['has no address', unlinked, 'There is no address to look up.'],
		['can have none', own, 'It forbids copies.'],
	])('is said of a source that %s', (_, source, words) =>
		expect(noCopyInWords(source)).toBe(words),
	);
});

test('a comparison shows its range, and says what there is none of', () => {
	const range = { low: 5, high: 8, basis: 'Days.', status: 'confirmed' } as const;
	const comparison = { days: range } as Parameters<typeof comparisonDays>[0];
	expect(comparisonDays(comparison)).toBe('5 to 8 days');
	expect(comparisonDays({ ...comparison, days: undefined })).toBe('not measured');
	expect(comparisonCost(comparison)).toBe('not disclosed');
	expect(
		comparisonCost({ ...comparison, cost: { ...range, currency: 'USD', kind: 'ransom' } }),
	).toBe('$5 to $8, ransom paid');
});

test('an error is reported with the page, its edition and its claim filled in', () => {
	const filled = (claim?: string) =>
		Object.fromEntries(
			new URL(
				reportAddress('https://example.org/r', {
					title: 'What?',
					edition: '2024-09-01-1a2b3c4d',
					claim,
					address: 'https://site.example/x/',
				}),
			).searchParams,
		);
	expect(filled()).toEqual({
		template: 'report-an-error.yml',
		title: 'Error on “What?”',
		page: 'https://site.example/x/',
		edition: '2024-09-01-1a2b3c4d',
	});
	expect(filled('example/made')['claim']).toBe('example/made');
	expect(editAddress('https://example.org/r', 'content/a.mdx')).toBe(
		'https://example.org/r/edit/main/content/a.mdx',
	);
});

describe('the strip of days', () => {
	const strip = (...phases: object[]) => {
		const downtime = downtimeOf(aSite({ phases }));
		return stripInWords(downtime ? [downtime] : []);
	};

	test('says of each lead what it was from when on, and what a stroke stands for', () =>
		expect(
			strip(aStop(), aPhase(), aPhase({ id: 'all', from: '2024-07-20', condition: 'restored' })),
		).toBe(
			'A stroke is a day. North: stopped on 1 July 2024 (no stroke), back in part on 8 July 2024 ' +
				'(a short stroke) and fully back on 20 July 2024.',
		));

	test('says where nothing later is on record', () =>
		expect(strip(aStop())).toBe(
			'A stroke is a day. North: stopped on 1 July 2024 (no stroke); nothing later is on record.',
		));

	test('passes over phases that change nothing', () =>
		expect(strip(aStop(), aPhase(), aPhase({ id: 'more', from: '2024-07-09' }))).not.toContain(
			'9 July',
		));

	test('of nothing says nothing', () => expect(stripInWords([])).toBe('A stroke is a day.'));
});

describe('how long it was', () => {
	const lasted = (least: number, most = least) => ({
		least,
		most,
		unit: 'days' as const,
		about: false,
	});
	const other = { from: '2024-06-28', lasted: lasted(3), status: 'confirmed' as const };

	test('from another day is said where it is another, and how firm that is where it is not confirmed', () => {
		expect(countedAlso('2024-07-01', other)).toBe('Counted from 28 June: 3 days.');
		expect(countedAlso('2024-07-01', { ...other, status: 'reported' })).toBe(
			'Counted from 28 June: 3 days (reported).',
		);
		expect(countedAlso('2024-06-28', other)).toBe('');
		expect(countedAlso('2024-07-01', undefined)).toBe('');
	});

	test('in a condition is said with it, also where no end is on record', () => {
		expect(spentInWords(lasted(3, 4), 'out')).toBe('3 to 4 days out');
		expect(spentInWords('open', 'out')).toBe('out with no end on record');
		expect(spentInWords(null, 'out')).toBe('');
	});

	test('the lead stood still is said once, and only where all of it did so equally long', () => {
		const stop = { stopped: true, lasted: lasted(3) };
		expect(lengthOfStop([stop, stop])).toBe('3 days');
		expect(lengthOfStop([stop, { ...stop, lasted: lasted(4) }])).toBeUndefined();
		expect(lengthOfStop([stop, { ...stop, lasted: undefined }])).toBeUndefined();
		expect(lengthOfStop([{ ...stop, stopped: false }])).toBeUndefined();
	});
});
