import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { fixesOf } from '#check/fix/file.ts';
import { readRecord } from '#check/record.ts';
import { rawClaim, rawSite } from '../../a.ts';
import { CONTENTS } from '../../content.ts';

const SITE = 'content/incidents/example/sites/north.mdx';
const CLAIM = 'content/incidents/example/claims/made.mdx';
const SOURCES = 'content/incidents/example/sources.yaml';

const file = (yaml: string, body = 'Words.\n') => `---\n${yaml}---\n\n${body}`;
const fixed = (text: string, path = SITE) => fixesOf(path, text).text;
const term = (yaml: string, body?: string) => fixed(file(yaml, body), 'content/glossary/car.mdx');
const dataOf = (path: string, text: string) => readRecord(path, text).record?.data;

test.each(CONTENTS)('%s needs no fix', (_, texts) => {
	for (const [path, text] of texts)
		expect(fixesOf(path, text), path).toEqual({ text, fixes: [], left: [] });
});

describe('fields', () => {
	test('go in the order of the schema, each with its comments', () =>
		expect(
			term(
				'# Of the word.\nmeaning: A vehicle. # short\nlongForm: Motor car\n# First.\n# Of all.\nname: Car\n',
			),
		).toBe(
			file(
				'# First.\n# Of all.\nname: Car\nlongForm: Motor car\n# Of the word.\nmeaning: A vehicle. # short\n',
			),
		));

	test('go in order within lists and maps, whatever spans lines', () => {
		const text = `key:\n  title: A\n  publisher: |\n    B\n    # no comment\n  archived:\n    # The day.\n    date: 2025-01-01\n    url: https://archive.org/a\n\nother:\n  title: C\n`;
		expect(fixed(text, SOURCES)).toBe(
			`key:\n  publisher: |\n    B\n    # no comment\n  title: A\n  archived:\n    url: https://archive.org/a\n    # The day.\n    date: 2025-01-01\n\nother:\n  title: C\n`,
		);
		const phases = 'phases:\n  - from: 2025-01-01\n    id: a\n    condition: partial\n  - id: b\n';
		expect(fixed(file(phases))).toBe(
			file('phases:\n  - id: a\n    from: 2025-01-01\n    condition: partial\n  - id: b\n'),
		);
	});

	test('that the schema does not know keep the block as it is', () => {
		const text = file('meaning: A vehicle.\nnickname: Car\n');
		expect(fixed(text, 'content/glossary/car.mdx')).toBe(text);
	});

	test('whose order is the content keep it', () => {
		const text = 'zebra:\n  publisher: A\napple:\n  publisher: B\n';
		expect(fixed(text, SOURCES)).toBe(text);
	});
});

describe('values', () => {
	test.each([
		['name: "Car"', 'name: Car'],
		["name: 'Car: a vehicle'", 'name: "Car: a vehicle"'],
		['name: "Car # 1"', 'name: "Car # 1"'],
		['name: "1.10"', 'name: "1.10"'],
		['name: "true"', 'name: "true"'],
		[`name: 'Car: 6" wide'`, `name: 'Car: 6" wide'`],
		['name: "a\\\\b"', 'name: a\\b'],
		["name: Car's", 'name: Car’s'],
		[`name: 'The "Car"'`, 'name: The “Car”'],
		["name: >-\n  Car's\n  own", 'name: >-\n  Car’s\n  own'],
		["name: Car's\n  own", 'name: Car’s\n  own'],
	])('%j becomes %j', (before, after) => expect(term(`${before}\n`)).toBe(file(`${after}\n`)));

	test('within braces keep the marks that they need there', () => {
		const text = file('figures: { a: { label: "Cars, more than", saidBy: "BBC" } }\n');
		expect(fixed(text, CLAIM)).toBe(
			file('figures: { a: { label: "Cars, more than", saidBy: BBC } }\n'),
		);
	});

	test.each([
		['date: 1 Sep 2025', 'date: 2025-09-01'],
		['date: 2025', 'date: "2025"'],
		['date: "2025-9-1"', 'date: 2025-09-01'],
		["date: '[..2025-10-16]'", 'date: "[..2025-10-16]"'],
		['label: 1 Sep 2025', 'label: 1 Sep 2025'],
	])('%s becomes %s', (before, after) =>
		expect(fixed(file(`${before}\n`), CLAIM)).toBe(file(`${after}\n`)),
	);

	test('a date that may be two days is left, and told', () => {
		const text = file('date: 01/09/2025\nlabel: North\n');
		expect(fixesOf(CLAIM, text)).toEqual({
			text,
			fixes: [],
			left: [
				{
					line: 2,
					column: 7,
					what: 'date: 01/09/2025 may be 2025-09-01 or 2025-01-09. Write the one that is meant.',
				},
			],
		});
	});

	test('that are keys or addresses keep their marks', () => {
		const text = "a:\n  publisher: It’s\n  url: https://example.org/it's\n";
		expect(fixed(text, SOURCES)).toBe(text);
	});
});

/** A claim that passes its schema, but for what a test writes otherwise. */
const claimWith = (before: string, after: string) => {
	const text = file(stringify(rawClaim({ value: 5, unit: 'cars' })));
	expect(text).toContain(before);
	return { sound: text, text: text.replace(before, after) };
};

describe('what the schema refuses, and only one thing can be meant by', () => {
	test.each([
		['capitals of one of a few words', 'status: confirmed', 'status: Confirmed'],
		['a value by itself where a list belongs', 'sources:\n  - release', 'sources: release'],
		['a field one letter off', 'saidBy:', 'saidby:'],
		['a field with two letters swapped', 'status: confirmed', 'sttaus: confirmed'],
	])('%s is mended', (_, before, after) => {
		const { sound, text } = claimWith(before, after);
		expect(dataOf(CLAIM, text)).toBeUndefined();
		expect(dataOf(CLAIM, fixesOf(CLAIM, text).text)).toEqual(dataOf(CLAIM, sound));
	});

	test.each([
		['another word', 'status: confirmed', 'status: certain'],
		[
			'a field that stands there already',
			'status: confirmed',
			'status: confirmed\nstatsu: reported',
		],
		['a field that is two letters off', 'saidBy:', 'sadby_:'],
		['several values in one text', 'sources:\n  - release', 'sources: >-\n  release\n  other'],
	])('%s is a person’s to mend', (_, before, after) => {
		const { text } = claimWith(before, after);
		expect(dataOf(CLAIM, fixesOf(CLAIM, text).text)).toBeUndefined();
	});

	test('a byte order mark goes, and is named', () => {
		const { text, fixes } = fixesOf(SITE, '\uFEFF---\nname: North\n---\n');
		expect([text, fixes[0]?.what]).toEqual(['---\nname: North\n---\n', 'no byte order mark']);
	});
});

describe('lines', () => {
	test('end alike, without blanks, and the file with one break', () => {
		const { text, fixes } = fixesOf(SITE, '---\r\nname: North  \r\n---\r\n\r\nWords. \r\n\r\n\r\n');
		expect(text).toBe(file('name: North\n', 'Words.\n'));
		expect(fixes.map(({ line, what }) => [line, what])).toEqual([
			[1, 'line ends as elsewhere'],
			[2, 'no blanks at the end of a line'],
			[5, 'no blanks at the end of a line'],
			[5, 'one line break at the end of the file'],
		]);
	});

	test('keep the blanks that mean something', () => {
		const text = file('name: |\n  North  \n  South\n', 'One  \ntwo.\n\n```\nthree  \n```\n');
		expect(fixed(text)).toBe(text);
	});

	test('of fields may be indented by tabs', () =>
		expect(fixed(file('people:\n\tvalue: 5\n\tnote: All.\n'))).toBe(
			file('people:\n  value: 5\n  note: All.\n'),
		));

	test('of --- may have blanks behind', () =>
		expect(fixed('--- \nname: North\n---\n')).toBe('---\nname: North\n---\n'));
});

describe('prose', () => {
	test('is set as a typesetter would', () =>
		expect(
			term(
				'name: Car\n',
				`It's *the "Car"*, said "**no**" -- and <Claim id="it's">JLR's</Claim>.\n`,
			),
		).toBe(
			file(
				'name: Car\n',
				`It’s *the “Car”*, said “**no**” – and <Claim id="it's">JLR’s</Claim>.\n`,
			),
		));

	test('beside an ampersand that is no reference', () =>
		expect(term('name: Car\n', `It's A&B's "car".\n`)).toBe(
			file('name: Car\n', `It’s A&B’s “car”.\n`),
		));

	test('in lists, quotations, tables and over several lines', () =>
		expect(
			term('name: Car\n', `- it's\n  "so\n  on"\n\n> it's\n> "so"\n\n| a's |\n| --- |\n| "b" |\n`),
		).toBe(
			file('name: Car\n', `- it’s\n  “so\n  on”\n\n> it’s\n> “so”\n\n| a’s |\n| --- |\n| “b” |\n`),
		));

	test.each([
		"`it's`",
		'```\nit\'s "so"\n```',
		"<https://example.org/it's>",
		"it\\'s",
		'a &quot;b" c"',
	])('keeps code, addresses and what is escaped: %j', (body) => {
		const text = file('name: Car\n', `${body}\n`);
		expect(fixed(text, 'content/glossary/car.mdx')).toBe(text);
	});
});

describe('a file that cannot be read stays to the byte, and the reason is told', () => {
	test.each([
		['Just words.\r\n', 1, 'The file must open with its fields between two lines of ---.'],
		[file('name: "North\n'), 2, 'Missing closing "quote'],
		[file('name: A\nname: B  \n'), 3, 'Map keys must be unique'],
		[file('name: *north\n'), 1, 'Unresolved alias'],
		[file('name: North\n', '<Claim>open\n'), 5, '<Claim> is not closed in its paragraph.'],
	])('%j', (text, line, what) => {
		const result = fixesOf(SITE, text);
		expect(result.text).toBe(text);
		expect(result.fixes).toEqual([]);
		expect(result.left).toHaveLength(1);
		expect(result.left[0]?.line).toBe(line);
		expect(result.left[0]?.what).toContain(what);
	});

	test('a file without a place is none of ours', () =>
		expect(fixesOf('content/notes.txt', 'a ').text).toBe('a '));
});

describe('laws', () => {
	/** A valid record in any order, quoted in any way, with the odd straight quote. */
	const records = fc
		.tuple(
			fc.constantFrom(
				[SITE, rawSite()] as const,
				[CLAIM, rawClaim({ value: 5, unit: 'cars' })] as const,
			),
			fc.infiniteStream(fc.nat()),
			fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
			fc.constantFrom('\n', '\r\n'),
			fc.constantFrom('It\'s "so".', '- "a\n  b"', 'a  \nb', '<Claim id="made">it\'s</Claim>', ''),
		)
		.map(([[path, fields], random, style, eol, body]) => {
			const keyed = Object.entries(fields).map((entry) => ({ entry, at: random.next().value }));
			const shuffled = keyed.toSorted((a, b) => a.at - b.at).map(({ entry }) => entry);
			const yaml = stringify(Object.fromEntries(shuffled), {
				defaultStringType: style as 'PLAIN',
				defaultKeyType: 'PLAIN',
			});
			return { path, text: file(yaml, `${body}\n`).replaceAll('\n', eol) };
		});

	test('twice is once, and a record means the same', () =>
		fc.assert(
			fc.property(records, ({ path, text }) => {
				const once = fixesOf(path, text);
				expect(fixesOf(path, once.text)).toEqual({ text: once.text, fixes: [], left: [] });
				expect(dataOf(path, text)).toBeDefined();
				expect(dataOf(path, once.text)).toEqual(dataOf(path, text));
			}),
			{ numRuns: 80 },
		));

	test('what was refused is taken after a fix, or stays; nothing else changes', () => {
		const sound = rawClaim({ value: 5, unit: 'cars' });
		const names = Object.keys(sound);
		const slipped = fc.tuple(fc.constantFrom(...names), fc.nat(12), fc.constantFrom('', 'x', 'S'));
		fc.assert(
			fc.property(slipped, ([name, at, letter]) => {
				const other = name.slice(0, at) + letter + name.slice(at + 1);
				const fields = Object.entries(sound).map(([key, value]) => [
					key === name ? other : key,
					value,
				]);
				const text = file(stringify(Object.fromEntries(fields)));
				const mended = fixesOf(CLAIM, text).text;
				const [before, after] = [dataOf(CLAIM, text), dataOf(CLAIM, mended)];
				if (before !== undefined) expect(after).toEqual(before);
				else if (after !== undefined) expect(after).toEqual(dataOf(CLAIM, file(stringify(sound))));
			}),
			{ numRuns: 60 },
		);
	});

	test('whatever the text is: no crash, twice is once, and fields that could be read still can', () => {
		const seed = `---\nname: "It's"\nphases:\n  - from: 2025-9-1\n    id: a # b\nsources: [a, 'b']\n---\n\nIt's <Claim id="a">b</Claim> "c".\n`;
		const pieces = [...`\n\t'"#:-[]{}|>& `, '\r\n', '---\n', '  ', '<Claim>', '\uFEFF', '*', '`'];
		const mutated = fc
			.array(fc.tuple(fc.nat(seed.length), fc.nat(4), fc.constantFrom('', ...pieces)), {
				maxLength: 4,
			})
			.map((cuts) =>
				cuts.reduce(
					(text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length),
					seed,
				),
			);
		fc.assert(
			fc.property(mutated, fc.constantFrom(SITE, SOURCES), (text, path) => {
				const once = fixesOf(path, text);
				expect(fixesOf(path, once.text).text).toBe(once.text);
				if (once.text !== text)
					expect(readRecord(path, once.text).record?.content.document.errors).toEqual([]);
			}),
			{ numRuns: 200 },
		);
	});

	test.each(CONTENTS)('%s with typewriter marks and other line ends comes back', (_, content) => {
		const texts = [...content];
		const typed = (text: string) =>
			text.replaceAll('’', "'").replace(/[“”]/g, '"').replaceAll('\n', '\r\n');
		const mended = texts.map(([path, text]) => {
			const result = fixesOf(path, typed(text));
			// What opened a quotation, or cannot be read with such marks, is for a person; comments are left.
			const doubtful = result.left.length > 0 || /‘|^.*#.*[’“”]/m.test(text);
			return [path, doubtful ? text : result.text] as const;
		});
		expect(mended.filter(([, text], i) => text !== texts[i]?.[1])).toEqual([]);
	});
});
