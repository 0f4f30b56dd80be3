import { describe, expect, test } from 'vitest';
import { STATUSES } from '#schema/status.ts';
import { VERDICTS, type Report } from '#schema/report.ts';
import { comparisonCost, comparisonDays } from '#wording/comparison.ts';
import { capital, inList } from '#wording/list.ts';
import { editAddress, reportAddress } from '#wording/repository.ts';
import { readingInShort, readingInWords } from '#wording/source.ts';
import { speakerInWords, statementTitle } from '#wording/statement.ts';
import { STATUS_MEANING } from '#wording/status.ts';
import { verdictCounts, VERDICT_MEANING } from '#wording/verdict.ts';
import { aSource, aStatement } from '../a.ts';

test('lists read as English', () => {
	expect(inList([])).toBe('');
	expect(inList(['one'])).toBe('one');
	expect(inList(['one', 'two'])).toBe('one and two');
	expect(inList(['one', 'two', 'three'], 'or')).toBe('one, two or three');
	expect(capital('by about')).toBe('By about');
});

test('every status and every verdict has its meaning', () => {
	for (const status of STATUSES) expect(STATUS_MEANING[status]).toBeTruthy();
	for (const verdict of VERDICTS) expect(VERDICT_MEANING[verdict]).toBeTruthy();
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

test('an error is reported with the page and its edition filled in', () => {
	const query = new URL(
		reportAddress('https://example.org/r', {
			title: 'What?',
			asOf: '2024-09-01',
			address: 'https://site.example/x/',
		}),
	).searchParams;
	expect(query.get('title')).toBe('Error on “What?”');
	expect(query.get('body')).toContain('https://site.example/x/');
	expect(query.get('body')).toContain('2024-09-01');
	expect(editAddress('https://example.org/r', 'content/a.mdx')).toBe(
		'https://example.org/r/edit/main/content/a.mdx',
	);
});
