import { expect, test } from 'vitest';
import { fixesOf } from '#check/fix/file.ts';

const CLAIM = 'content/incidents/example/claims/made.mdx';
const SITE = 'content/incidents/example/sites/north.mdx';
const SOURCES = 'content/incidents/example/sources.yaml';
const TERM = 'content/glossary/car.mdx';

/** A claim of these fields, in the order of its schema, with those that no case is about. */
function claim(...lines: string[]): string {
	const sources = lines.filter((line) => /^\W*sources?\W/i.test(line));
	const own = lines.filter((line) => !sources.includes(line));
	const others = ['saidBy: Example Ltd', 'asOf: 2024-08-01'];
	return ['---', 'asks: How many?', ...own, ...others, ...sources, '---', ''].join('\n');
}
const site = (...lines: string[]) =>
	['---', 'name: North works', 'label: North', ...lines, '---', ''].join('\n');
const term = (...lines: string[]) => ['---', ...lines, '---', ''].join('\n');
const prose = (...lines: string[]) => [term('name: Car'), ...lines, ''].join('\n');
const SOURCE = ['release:', '  publisher: A', '  title: B', '  url: https://example.org/a'];

/** Texts in which something is to be mended, or looks as if it were. */
const TEXTS: [about: string, file: string, text: string][] = [
	['blanks and tabs at the ends of lines', TERM, term('name: Car \t', 'meaning: A car.\t')],
	['no break at the end', TERM, '---\nname: Car\n---\n\nWords.'],
	['an end of several lines', SOURCES, `${SOURCE.join('\n')}\n\n  \n`],
	['nothing at all', SOURCES, ''],
	['nothing but blanks', SOURCES, ' \n \n'],
	['line ends of two kinds', TERM, '---\r\nname: Car\n---\r\n'],
	['a byte order mark and other line ends', TERM, '\uFEFF---\r\nname: Car\r\n---\r\n'],
	['tabs and blanks that indent', SITE, site('people:', ' \tvalue: 5', '\t note: All.')],
	['tabs in a list of sources', SOURCES, SOURCE.join('\n').replaceAll('  ', '\t') + '\n'],
	['tabs below the fields', TERM, '---\nname: Car\n---\n\n- One\n\n\tTwo.\n'],
	['tabs within values', TERM, term('name:\tCar', 'meaning: A\tcar.')],
	['blanks behind both lines of ---', TERM, '---\t \nname: Car\n---  \n\nWords.\n'],
	['a stroke in the prose', TERM, prose('One', '--- ', 'Two.')],
	['marks that are not needed', CLAIM, claim(`status: 'confirmed'`, 'sources: ["a", b]')],
	['a mark within a value', TERM, term(`name: "It's"`, `meaning: 'A "car".'`)],
	['marks of typographers', TERM, term('name: “Car”', 'meaning: „A car.“')],
	['marks around a part of a value', TERM, term('name: “Car” and “van”')],
	['a year, a day and what is none', CLAIM, claim('date: 2024', 'value: 2024', 'unit: cars')],
	['a year in quotes', CLAIM, claim('date: "2024"')],
	['a year in a list', CLAIM, claim('dates: { began: 2024, ended: 3 July 2024 }')],
	['days of two readings', CLAIM, claim('date: 03/04/2024')],
	['days of two readings in braces', CLAIM, claim('dates: { began: 03/04/2024 }')],
	['a day that is none', CLAIM, claim('date: 31/02/2024')],
	['typography of long values', TERM, term('name: Car', 'meaning: >-', `  It's a`, '  "car".')],
	['typography in quotes over lines', TERM, term('name: Car', `meaning: "It's`, '  a car."')],
	['typography in keys and addresses', SOURCES, `${SOURCE.join('\n')}'s\n`],
	['fields out of order', TERM, term('meaning: A car.', '# Its name.', 'name: Car')],
	['fields of a list out of order', SOURCES, 'a:\n  title: B\n  publisher: A\nb:\n  kind: press\n'],
	[
		'fields out of order in two depths',
		SITE,
		'---\nphases:\n  - from: 2024-07-01\n    id: stop\n\n  - id: b\nname: North\n---\n',
	],
	['a list out of order at the very end', SOURCES, 'a:\n  title: B\n  publisher: A'],
	['comments that are indented otherwise', TERM, '---\nmeaning: A.\n  # No.\nname: Car\n---\n'],
	['fields in braces', CLAIM, claim('figures: { half: { unit: cars, value: 5 } }')],
	['an empty field', TERM, term('meaning:', 'name: Car')],
	['a choice in capitals', CLAIM, claim('status: CONFIRMED', 'sources: [a]')],
	['a choice with blanks', CLAIM, claim('status: " Confirmed "', 'sources: [a]')],
	['a choice in quotes over lines', CLAIM, claim('status: "Confirmed', '  "', 'sources: [a]')],
	['a choice that is none', CLAIM, claim('status: sure', 'sources: [a]')],
	['a choice with a name of YAML', CLAIM, claim('status: &a Confirmed', 'sources: [a]')],
	['a choice in braces', CLAIM, claim('figures: { a: { label: A, status: Reported } }')],
	['a choice of two words', SITE, site('state: Kept On', 'sources: [a]')],
	['a key by itself', CLAIM, claim('status: confirmed', 'sources: release')],
	['a key with a comment', CLAIM, claim('status: confirmed', 'sources: release # It.')],
	['a key in quotes', CLAIM, claim('status: confirmed', 'sources: "release"')],
	['a number in place of a list', CLAIM, claim('status: confirmed', 'sources: 7')],
	['two keys by themselves', CLAIM, claim('status: confirmed', 'sources: one, two')],
	['text in place of a group', SITE, site('people: 500')],
	['a field with a letter too many', CLAIM, claim('statuss: confirmed', 'sources: [a]')],
	['a field in capitals', CLAIM, claim('STATUS: confirmed', 'Sources: [a]')],
	['a field that is two letters off', CLAIM, claim('stutas: confirmed', 'sources: [a]')],
	['a field in quotes', CLAIM, claim('"sttaus": confirmed', 'sources: [a]')],
	['a field of a phase', SITE, site('phases:', '  - ids: a', '    from: 2024-07-01')],
	['a field in braces', CLAIM, claim('figures: { a: { lable: A, value: 5 } }')],
	['a field that is there already', CLAIM, claim('status: confirmed', 'statu: reported')],
	['a field that may be either of two', CLAIM, claim('datee: 2024-07-01')],
	['fields that cannot be read', TERM, term('name: "Car')],
	['another value by its name', TERM, term('name: *car')],
	['two slips at once', CLAIM, claim('statsu: Confirmed', 'source: release')],
	['a field and its choice in capitals', CLAIM, claim("Status: 'REPORTED'", 'sources: [a]')],
	['a field and its list', CLAIM, claim('status: confirmed', 'Sources: release')],
	['a field and its day', CLAIM, claim('status: confirmed', 'Date: Sep 16, 2025', 'sources: [a]')],
	['a field and its day of two readings', CLAIM, claim('Date: 03/04/2024', 'sources: [a]')],
	['a field and its day that is none', CLAIM, claim('Date: 31/02/2024', 'sources: [a]')],
	['a field and a choice that is none', CLAIM, claim('statu: sure', 'sources: [a]')],
	[
		'a field that is there already, and its choice',
		CLAIM,
		claim('status: confirmed', 'statu: Reported'),
	],
	[
		'a field and its choice in a list',
		SITE,
		site(
			'phases:',
			'  - id: a',
			'    statu: Confirmed',
			'    source: release',
			'    form: Sep 16, 2025',
		),
	],
	[
		'a field and its choice in braces',
		CLAIM,
		claim('figures: { a: { label: A, statu: Reported } }'),
	],
	['a field in capitals that is a letter from another', CLAIM, claim('Date: 2024-07-01')],
	['a field that may be two', SITE, site('role: assembly', 'las: a')],
	['quotations and dashes', TERM, prose(`"It's" -- so.`)],
	['words across marks', TERM, prose(`*The* "*car*'s" end -- **it**.`)],
	[
		'an address as its own text',
		TERM,
		prose(`[https://example.org/it's](https://example.org/it's)`),
	],
	['an address of other words', TERM, prose(`["It's"](https://example.org/it's)`)],
	['a heading, a table and a list', TERM, prose(`## It's`, '', '| a |', '| - |', `| it's |`)],
	['words around code', TERM, prose('`it\'s` "is" `a`\'s.')],
	['an image and a break', TERM, prose(`![It's](./images/a.png) "a"  `, `it's.`)],
	['an escape and a reference', TERM, prose(`it\\'s`, '', `it&#39;s "so"`, '', `it's "so"`)],
	['marks that may be either', TERM, prose(`5" and 'so'`)],
];

test('what is mended, how, and with which reason; npx vitest -u writes it', async () => {
	const told = TEXTS.map(([about, file, text]) => {
		const { text: after, fixes, left } = fixesOf(file, text);
		const lines = (all: typeof fixes, mark: string) =>
			all.map(({ line, column, what }) => `${mark} ${line}:${column} ${what}`);
		return [
			`# ${about}`,
			JSON.stringify(text).replace('\uFEFF', '\\ufeff'),
			...(after === text ? [] : [JSON.stringify(after)]),
			...lines(fixes, '+'),
			...lines(left, '?'),
			'',
		].join('\n');
	});
	await expect(told.join('\n')).toMatchFileSnapshot('fixed.txt');
});
