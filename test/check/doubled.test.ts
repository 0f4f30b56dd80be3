import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubled } from '#check/rules/doubled.ts';
import { dayOf, dayNumber } from '#facts/calendar.ts';
import { inWords } from '#words/date.ts';
import { quantityInWords } from '#words/quantity.ts';
import { readRecord, type ContentRecord } from '#check/record.ts';
import { aClaim, aDossier, aSite, aStage } from '../a.ts';

/** A record of this file, of which the rule needs no more than its place. */
function recordAt(file: string): ContentRecord {
	const { record } = readRecord(file, '---\nasks: Why?\n---\n');
	if (!record) throw new Error(`${file} is no record.`);
	return record;
}
const records = ['made', 'north'].map((id) =>
	recordAt(`content/incidents/example/${id === 'made' ? 'claims' : 'sites'}/${id}.mdx`),
);
const place = { claim: records[0]?.file ?? '', site: records[1]?.file ?? '' };
const ofClaim = (fields: object) =>
	doubled(aDossier({ claims: [{ ...aClaim({ ...fields }), file: place.claim }] }), records);
const ofSite = (fields: object) =>
	doubled(aDossier({ sites: [{ ...aSite({ ...fields }), file: place.site }] }), records);

const unit = fc.constantFrom('GBP', 'percent', 'cars', 'GBP/week', 'days');
const value = fc.integer({ min: 13, max: 999 }).chain((size) => fc.constantFrom(size, size * 1e6));
const day = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2026-12-31') });

describe('a sentence that says what its record says', () => {
	test('stands, and a value that alone is changed is refused', () =>
		fc.assert(
			fc.property(unit, value, value, (what, old, next) => {
				const statement = `Example says that ${quantityInWords({ value: old, unit: what })} were lost in July 2024.`;
				expect(ofClaim({ statement, value: old, unit: what })).toEqual([]);
				expect(ofClaim({ statement, value: next, unit: what })).toHaveLength(old === next ? 0 : 1);
			}),
		));

	test('stands, and a date that alone is changed is refused', () =>
		fc.assert(
			fc.property(day, day, (old, next) => {
				const statement = `They were made on ${inWords(dayOf(old))}.`;
				expect(ofClaim({ statement, date: dayOf(old) })).toEqual([]);
				expect(ofClaim({ statement, date: dayOf(next) })).toHaveLength(old === next ? 0 : 1);
			}),
		));

	test('stands for a site, and a stage whose day alone is changed is refused', () =>
		fc.assert(
			fc.property(day, fc.integer({ min: 1, max: 300 }), (began, later) => {
				const [from, to] = [dayOf(began), dayOf(began + later)];
				const answer = `North stopped on ${inWords(from)} and came back on ${inWords(to)}.`;
				const site = (date: string) =>
					ofSite({ answer, stopped: from, stages: [aStage({ date })] });
				expect(site(to)).toEqual([]);
				expect(site(dayOf(began + later + 1))).toHaveLength(1);
			}),
		));
});

test.each([
	[{ statement: 'Nothing of £5m was drawn.', value: 0, unit: 'GBP' }],
	[{ statement: 'The fewest in a July since 1952: 90 cars.', value: 90, unit: 'cars' }],
	[{ statement: 'Nearly six weeks.', low: 5, high: 6, unit: 'weeks' }],
	[{ statement: 'It was normal on 14 July 2024.', date: '[..2024-07-15~]' }],
	[{ statement: 'It sold for £5.97bn.', value: 5_973_000_000, unit: 'GBP' }],
	[{ statement: 'On 2 July 2024 it named 9 July.', date: '2024-07-09' }],
])('%j is not held against its record', (fields) => expect(ofClaim(fields)).toEqual([]));
