import { expect, test } from 'vitest';
import { CODES, say, type Slip } from '#check/say.ts';

const LONG = 'A text that is so long that no editor would want to read all of it in a message.';
/** As long as a text may be without being shortened, and a letter longer. */
const [FULL, OVER] = ['x'.repeat(60), 'x'.repeat(61)];
const change = (field: string, before: string, after: string) => ({
	fact: 'number' as const,
	path: ['figures', field, 0],
	before,
	after,
});
const placing = { path: ['phases', 1, 'from'], line: 7 };
const nowhere = { path: ['phases', 1, 'from'], line: undefined };
const unread = { report: 'paper', assertion: 'first', claim: 'made' };
const vanished = { one: 'claim', key: 'made', list: 'content/moved.yaml' };
const told = { date: '2024-07-02', source: 'release', published: '2024-07-01' };
const advised = { text: 'bailout', reason: 'It was a guarantee.' };
const numeral = {
	kind: 'figure' as const,
	message: '“5” is typed.',
	text: '5',
	sure: true,
	line: 1,
	column: 1,
};

/** Each sentence that has more forms than one, in all of them; that of the others stands in RULES.md. */
const FORMS: Slip[] = [
	...['<<<<<<<', '=======', '|||||||', '>>>>>>>'].map((mark) => ({
		code: 'merge-conflict' as const,
		data: { mark },
	})),
	{ code: 'odd-number', data: { written: '0x1F', value: 31 } },
	{ code: 'odd-number', data: { written: '.inf', value: Infinity } },
	{ code: 'odd-number', data: { written: OVER, value: 1 } },
	...['It is wrong.', 'It is wrong:', 'It is wrong', 'It. is: wrong...'].map((reason) => ({
		code: 'yaml-unread' as const,
		data: { reason },
	})),
	{ code: 'field-twice', data: { name: 'name', other: 'name', line: 3 } },
	{ code: 'field-twice', data: { name: 'Name', other: 'name', line: 3 } },
	{ code: 'unknown-field', data: { name: 'nam', fields: ['name', 'other'] } },
	{ code: 'unknown-field', data: { name: FULL, fields: [] } },
	{ code: 'unknown-field', data: { name: OVER, fields: [] } },
	...[7, true, 'words', OVER, ['words'], { name: 'One' }].map((input) => ({
		code: 'wrong-kind' as const,
		data: { input, want: { form: 'number' as const } },
	})),
	...['maed', 'other'].flatMap((key) =>
		['claim', 'site', 'statement', 'source', 'comparison', 'term', 'question'].flatMap((kind) =>
			[['made'], []].map((keys) => ({ code: 'no-such' as const, data: { kind, key, keys } })),
		),
	),
	{ code: 'no-page', data: { page: '/abuot/', near: ['/about/'] } },
	{ code: 'no-page', data: { page: '/nowhere/', near: [] } },
	...[['first'], ['wholly-other', 'another'], []].map((places) => ({
		code: 'no-place-on-page' as const,
		data: { place: 'frist', page: '/about/', places },
	})),
	{ code: 'relative-link', data: { address: OVER } },
	{ code: 'address-taken', data: { address: '/about/', other: undefined } },
	{ code: 'address-taken', data: { address: '/about/', other: 'content/pages/about.mdx' } },
	{ code: 'no-phase', data: { site: 'north', phase: 'frist', phases: ['first'] } },
	{ code: 'vanished', data: { ...vanished, now: undefined } },
	{ code: 'vanished', data: { ...vanished, now: 'built' } },
	...[1, 3, 4, 5].map((count) => ({
		code: 'uncorrected' as const,
		data: {
			changes: ['a', 'b', 'c', 'd', 'e']
				.slice(0, count)
				.map((field) => change(field, OVER, field === 'b' ? '' : OVER)),
			incident: count === 1 ? undefined : 'example',
		},
	})),
	{ code: 'phase-too-early', data: { from: '2024-07-02', before: '2024-07', other: placing } },
	{ code: 'restored-twice', data: { other: nowhere } },
	{ code: 'no-bearing', data: unread },
	{ code: 'unconfirmed', data: { sources: ['paper'] } },
	...(['against', 'method', 'range', 'interest'] as const).map((need) => ({
		code: 'status-needs' as const,
		data: { status: 'disputed' as const, need },
	})),
	{ code: 'no-such-unit', data: { what: 'cras', units: ['cars'] } },
	{ code: 'no-such-unit', data: { what: 'boats', units: ['cars'] } },
	{ code: 'told-before', data: { ...told, line: undefined } },
	{ code: 'told-before', data: { ...told, line: 12 } },
	{ code: 'typed-in-field', data: { typed: '“5” is typed.', has: undefined } },
	{ code: 'typed-in-field', data: { typed: '“5” is typed.', has: '{value}' } },
	{ code: 'no-value', data: { text: '{vlaue}', name: 'vlaue', names: ['value', 'unit'] } },
	{ code: 'no-such-form', data: { text: '{date:wide}', forms: ['short', 'long'] } },
	{ code: 'typed-number', data: { numeral, has: undefined } },
	{ code: 'typed-number', data: { numeral, has: '<Claim id="made" />' } },
	{ code: 'refused-word', data: { ...advised, instead: undefined } },
	{ code: 'refused-word', data: { ...advised, instead: 'guarantee' } },
	{ code: 'loaded-word', data: { ...advised, text: LONG, word: 'b', instead: undefined } },
	{ code: 'loaded-word', data: { ...advised, text: LONG, word: 'b', instead: 'guarantee' } },
	{ code: 'row-of-cells', data: { cells: 1, columns: 2 } },
	{ code: 'row-of-cells', data: { cells: 2, columns: 1 } },
	...([3, 6] as const).map((depth) => ({ code: 'heading-jump' as const, data: { depth } })),
	...(
		['heading-over-nothing', 'section-without-answer', 'word-twice', 'heading-of-frame'] as const
	).map((code) => ({ code, data: { words: OVER } })),
	...(['no-definition', 'no-footnote'] as const).map((code) => ({
		code,
		data: { written: OVER },
	})),
	...(['defined-twice', 'unused-definition'] as const).map((code) => ({
		code,
		data: { name: OVER },
	})),
	{ code: 'inline-code', data: { text: OVER } },
	...[{}, { form: 'inline' }, { form: 'inline', of: 'made' }].map((unless) => ({
		code: 'block-in-text' as const,
		data: { name: 'Statement', within: 'a sentence', unless },
	})),
	...['a link', '<Term>'].flatMap((link) =>
		['a link', '<Claim>'].map((outer) => ({
			code: 'link-in-link' as const,
			data: { link, outer },
		})),
	),
	...[undefined, 'vans'].map((unit) => ({
		code: 'claim-of-other-unit' as const,
		data: { claim: 'made', unit, wanted: 'cars' },
	})),
	...[placing, nowhere].map((other) => ({
		code: 'change-disagrees' as const,
		data: { printed: -10, ours: -25, period: '2023-07', other },
	})),
	{ code: 'no-room', data: { chart: 'downtime', text: OVER, fits: 12 } },
	{ code: 'undrawable', data: { text: OVER, letters: ['水', '\u200b', '𝒳'] } },
	{ code: 'crowded', data: { chart: 'downtime', found: [FULL, OVER] } },
	{ code: 'no-picture', data: { url: './images/nroth.png', near: ['./images/north.png'] } },
	...[LONG, 'It is short.', `${FULL}.`, `${'x '.repeat(40)}.`].map((text) => ({
		code: 'long-sentence' as const,
		data: { text, words: 40, most: 35 },
	})),
	...[[], ['one'], ['one', 'two', 'three', 'four']].map((near) => ({
		code: 'misspelt' as const,
		data: { word: 'oen', near },
	})),
	...[undefined, 'frame'].map((term) => ({
		code: 'unexplained' as const,
		data: { word: 'FRM', text: LONG, term },
	})),
	...[0, 1, 2].map((count) => ({
		code: 'account-without-minute' as const,
		data: { count, wanted: 5 },
	})),
];

test('what is said in each form of a sentence; npx vitest -u writes it', async () => {
	expect(FORMS.filter(({ code }) => !CODES.includes(code))).toEqual([]);
	const lines = FORMS.map((slip) => `${slip.code}: ${say(slip)}`);
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('sentences.txt');
});

test('a sentence begins with the name of its field, as an editor would write it', () => {
	const field = (...path: PropertyKey[]) => say({ code: 'uncited', field: path });
	expect(field()).toBe('No record cites this source.');
	expect(field('a')).toBe('a: No record cites this source.');
	expect(field('a', 0, 'b', 1, 2)).toBe('a[0].b[1][2]: No record cites this source.');
	expect(field(0, 'a')).toBe('[0].a: No record cites this source.');
});
