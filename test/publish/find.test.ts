import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexOf, ROWS, type Index } from '#publish/find/parts.ts';
import {
	answers,
	foundBy,
	heldInWords,
	known,
	loadedFor,
	parted,
	partsFor,
	soughtIn,
	wordsIn,
} from '#publish/find/search.ts';
import type { Entry } from '#words/find/entry.ts';
import { check } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import { paths } from '#records/paths.ts';
import { entries } from '#words/find/entries.ts';
import { isEmpty } from '#words/find/empty.ts';

const entry = (name: string, fields: Partial<Entry> = {}): Entry => ({
	name,
	at: 0,
	kind: 'question',
	fact: '',
	path: `/${name}/`,
	...fields,
});
const CALLED = new Map([['one', 'First']]);

/** What a reader is shown who types this, as the script does it. */
function results({ head, parts }: Index, query: string) {
	const words = [...new Set(wordsIn(query))];
	const places = new Set(loadedFor(words).flatMap((word) => partsFor(word, head.keys)));
	const rows = [...places].flatMap((place) => parts[place] ?? []);
	return answers(
		rows.map((row) => known(row, head.incidents[row[3]]?.[1])),
		words,
	).rows;
}
const asked = (index: Index, query: string) => results(index, query).map(([name]) => name);

const few = indexOf(
	[
		entry('South works', { at: 0, kind: 'place', fact: 'Began to return; said by Zed.' }),
		entry('Bikes', { also: 'South works', kind: 'place', path: '/South works/' }),
		entry('Who was it?', { fact: 'Nobody.' }),
		entry('North works', { kind: 'place', fact: 'Stopped for 7 days.', incident: 'one' }),
		entry('How was North restarted?', { at: 8, fact: 'By hand.' }),
		entry('£1.9bn: lost', { kind: 'number' }),
		entry('120,000 jobs: linked', { kind: 'number' }),
		entry('Ex & Co’s co-operative', { kind: 'organisation' }),
		entry('Élan', { kind: 'term' }),
	],
	CALLED,
);

describe('a query finds', () => {
	test.each([
		['north', ['North works', 'How was North restarted?']],
		['nor', ['North works', 'How was North restarted?']],
		['NORTH restart', ['How was North restarted?']],
		['north first', ['North works', 'How was North restarted?']],
		// Words that only ask find nothing and hinder nothing; what is asked alike comes first.
		['Was North restarted?', ['How was North restarted?']],
		['Did the north restart', ['How was North restarted?']],
		// A name of such words alone is found by them.
		['who was it', ['Who was it?']],
		// Another word leads to the line itself, once.
		['bikes', ['South works']],
		// What asks for the same.
		['reopened', ['How was North restarted?', 'South works']],
		['Did the north reopen', ['How was North restarted?']],
		// A word that stands in no name is found where it is said.
		['zed', ['South works']],
		['North’s restart', ['How was North restarted?']],
		// Of one or of several, now or then.
		['norths', ['North works', 'How was North restarted?']],
		['restarts', ['How was North restarted?', 'South works']],
		['job', ['120,000 jobs: linked']],
		// Where no line holds all, those that hold the most.
		['north restarted west', ['How was North restarted?']],
		['west north', ['North works', 'How was North restarted?']],
		['north days', ['North works']],
		['1.9bn', ['£1.9bn: lost']],
		['£1.9 billion', ['£1.9bn: lost']],
		['120000', ['120,000 jobs: linked']],
		['120,000', ['120,000 jobs: linked']],
		['cooperative', ['Ex & Co’s co-operative']],
		['co-op', ['Ex & Co’s co-operative']],
		['elan', ['Élan']],
		['how was north', ['How was North restarted?', 'North works']],
		['west', []],
		['', []],
	])('%s', (query, names) => expect(asked(few, query)).toEqual(names));
});

test('what has led to a page and said something does not say it again', () => {
	const same = { path: '/north/', fact: 'By hand.' };
	const twice = indexOf(
		[
			entry('3 bikes: lost', { kind: 'number', ...same }),
			entry('Were bikes lost?', { ...same, fact: '3 bikes. By hand.' }),
		],
		CALLED,
	);
	expect(asked(twice, 'were bikes lost')).toEqual(['Were bikes lost?']);
	expect(asked(twice, '3 bikes')).toEqual(['3 bikes: lost']);
});

test('it is said where no line holds all that was sought', () => {
	const rows = few.parts.flat().map((row) => known(row));
	expect(answers(rows, ['was', 'north']).whole).toBe(true);
	expect(answers(rows, ['north', 'west']).whole).toBe(false);
	expect(answers(rows, ['west'])).toEqual({ rows: [], whole: false });
});

test('what is confirmed bears no word; a statement’s word is of its wording', () => {
	expect(heldInWords('question', 'confirmed')).toBe('');
	expect(heldInWords('page', undefined)).toBe('');
	expect(heldInWords('question', 'alleged')).toBe('(alleged)');
	expect(heldInWords('statement', 'reported')).toBe('(wording reported)');
});

test('the parts of a name are the name', () =>
	fc.assert(
		fc.property(fc.string(), fc.nat(9), (name, at) => {
			expect(parted(name, Math.min(at, name.length)).join('')).toBe(name);
		}),
	));

describe('of what is on record', () => {
	const { dossiers } = check(readTexts(process.cwd()));
	const all = entries(dossiers, {
		comparisons: [],
		terms: [],
		pages: [],
		charts: [],
		general: [],
		open: new Set(),
	});
	const index = indexOf(all, new Map(dossiers.map(({ id }) => [id, id])));

	test('whoever asks as a claim does is answered by the first result', () => {
		const others = dossiers.flatMap(({ claims }) =>
			claims.flatMap((claim) => {
				const [first] = results(index, claim.asks);
				// Of several that ask the same, any will do.
				const telling = (text: string) => soughtIn(wordsIn(text)).join(' ');
				return first && telling(first[0]).startsWith(telling(claim.asks))
					? []
					: [`${claim.asks} > ${first?.[0] ?? ''}`];
			}),
		);
		expect(others).toEqual([]);
	});

	test('the name of a site finds it first, with its own answer', () => {
		for (const { id, sites } of dossiers)
			for (const site of sites) {
				const [first] = results(index, site.name);
				expect(first?.[6], site.name).toBe(paths.site(id, site.id));
				expect(first?.[4]).toContain(site.answer);
			}
	});
});

describe('of a hundred incidents', () => {
	const syllables = ['ba', 'be', 'bi', 'bo', 'da', 'de', 'di', 'la', 'le', 'li', 'ra', 're'];
	const word = (n: number, length: number): string =>
		length === 0 ? '' : (syllables[n % 12] ?? '') + word(Math.floor(n / 12), length - 1);
	const many = Array.from({ length: 30_000 }, (_, n) =>
		entry(`What of ${word(n, 4)} at Everyone ${word(n * 7, 2)}?`),
	);
	const index = indexOf(many, CALLED);

	test('no part is longer than a reader with a phone can wait for', () => {
		for (const part of index.parts) expect(part.length).toBeLessThanOrEqual(ROWS);
		expect(index.head.keys).toHaveLength(index.parts.length);
	});

	test('each is found by the word that few others share', () => {
		for (const { name } of many.filter((_, n) => n % 500 === 0)) {
			const [own = ''] = foundBy(name).filter((one) => !isEmpty(one));
			expect(asked(index, own), own).toContain(name);
		}
	});

	test('a word that all share still finds some', () =>
		expect(asked(index, 'everyone').length).toBeGreaterThan(0));
});
