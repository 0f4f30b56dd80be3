import { describe, expect, test } from 'vitest';
import { exceptionAt, type ProseContext } from '#prose/context.ts';
import { NAMES, ruleOf } from '#prose/index.ts';
import { aClaim, aDossier, aPhase, aSite, aStop } from '../a.ts';

type Written = Record<string, string>;
const cited = (name: string, dossier: ReturnType<typeof aDossier>, written: Written = {}) =>
	ruleOf(name)?.cited?.of(dossier, written);

describe('what a mention names that is not there', () => {
	const named: Written[] = [{ of: 'gone', id: 'gone', to: 'gone', claim: 'gone' }, {}];

	test.each(NAMES.filter((name) => ruleOf(name)?.cited?.several !== true && name !== 'Cite'))(
		'has no source and no word of status: %s',
		(name) => {
			for (const written of named) {
				expect(cited(name, aDossier(), written) ?? []).toEqual([]);
				expect(ruleOf(name)?.firmness?.exception(aDossier(), written) ?? '').toBe('');
			}
		},
	);
});

test('a day has the word of its record, unless that is confirmed', () => {
	const dossier = aDossier({
		sites: [aSite({ phases: [aStop({ status: 'reported' }), aPhase()] })],
	});
	const of = (name: string) => ruleOf('Date')?.firmness?.exception(dossier, { of: name });
	expect(of('north.stop')).toBe('reported');
	expect(of('north.first')).toBe('');
});

test('the table of sites cites those that stopped and those that are disputed, and no others', () => {
	const site = (fields: object, id: string) => aSite({ ...fields, sources: [id] }, id);
	const sites = [
		site({ state: 'unaffected' }, 'whole'),
		site({ state: 'disputed' }, 'open'),
		site({}, 'north'),
	];
	expect(cited('Sites', aDossier({ sites }))).toEqual(['north', 'open']);
});

test('answers are those to tasks, unless it is said to which others', () => {
	const asked = (written: Written) => ruleOf('Answers')?.asked?.(written);
	expect([asked({}), asked({ to: 'talk' }), asked({ to: 'exit' })]).toEqual([
		'tasks',
		'talk',
		'exit',
	]);
});

test('a claim without a number is refused where its number is to stand', () => {
	const dossier = aDossier({ claims: [aClaim()] });
	const fault = (attributes: Written, wraps = false) =>
		ruleOf('Claim')?.fault?.({ attributes, wraps }, dossier);
	expect(fault({ id: 'made' })).toBe(
		'The claim “made” has no number. Write <Claim id="made">the words it supports</Claim>.',
	);
	expect(fault({ id: 'made' }, true)).toBeUndefined();
	expect(fault({ id: 'gone' })).toBeUndefined();
});

test('a word of status stands in brackets, none where all is confirmed, and nothing is told elsewhere', () => {
	const context = { exceptions: new Map([[2, 'reported']]) } as unknown as ProseContext;
	expect(exceptionAt(context, '2')).toBe('(reported)');
	expect(exceptionAt(context, '1')).toBe('');
	expect(exceptionAt({} as ProseContext, '2')).toBeUndefined();
});
