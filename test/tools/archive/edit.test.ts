import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withFinding } from '#tools/archive/edit.ts';
import { wantedIn } from '#tools/archive/wanted.ts';

const archived = {
	url: 'https://web.archive.org/web/20261101123000/https://example.org/a',
	date: '2026-11-01',
};
const COPY = [
	'  archived:',
	'    url: https://web.archive.org/web/20261101123000/https://example.org/a',
	'    date: 2026-11-01',
].join('\n');

/** The file with the lines of one source in it, between two others that must not change. */
const around = (lines: string) =>
	`# By key.\n\nfirst: # the best\n  title:   'First'\n  url: https://example.org/1\n\n${lines}\n# Last one.\nlast:\n    url: "https://example.org/9"   # odd indent\n`;

describe('a copy is written into its source and every other byte stays', () => {
	test.each([
		[
			'in the place of the note',
			'it:\n  url: https://example.org/a\n  unarchived: No.\n  note: Yes.\n',
			`it:\n  url: https://example.org/a\n${COPY}\n  note: Yes.\n`,
		],
		[
			'with the comment behind the note',
			'it:\n  url: https://example.org/a\n  unarchived: No. # asked\n',
			`it:\n  url: https://example.org/a\n${COPY} # asked\n`,
		],
		[
			'in the place of a note over several lines',
			'it:\n  unarchived: >\n    No\n    copy.\n\n  # of it\n  note: Yes.\n',
			`it:\n${COPY}\n\n  # of it\n  note: Yes.\n`,
		],
		[
			'before the note on the text, where there was none on the copy',
			'it:\n  url: https://example.org/a # here\n  # What to be careful of:\n  note: |\n    Yes.\n',
			`it:\n  url: https://example.org/a # here\n${COPY}\n  # What to be careful of:\n  note: |\n    Yes.\n`,
		],
		[
			'after a list',
			'it:\n  url: https://example.org/a\n  restsOn:\n    - one\n    # and\n    - two # too\n\n',
			`it:\n  url: https://example.org/a\n  restsOn:\n    - one\n    # and\n    - two # too\n${COPY}\n\n`,
		],
		[
			'after a list in brackets',
			'it:\n  url: https://example.org/a\n  restsOn: [one,\n    two,\n    ]\n',
			`it:\n  url: https://example.org/a\n  restsOn: [one,\n    two,\n    ]\n${COPY}\n`,
		],
		[
			'after a text in quotes over two lines',
			'it:\n  url: https://example.org/a\n  title: "One\n    two"\n',
			`it:\n  url: https://example.org/a\n  title: "One\n    two"\n${COPY}\n`,
		],
		['after a note that comes first', 'it:\n  note: Yes.\n', `it:\n  note: Yes.\n${COPY}\n`],
	])('%s', (_, before, after) =>
		expect(withFinding(around(before), 'it', { archived })).toBe(around(after)),
	);

	test('with the line ends of the file', () => {
		const text = around('it:\n  url: https://example.org/a\n').replaceAll('\n', '\r\n');
		const expected = around(`it:\n  url: https://example.org/a\n${COPY}\n`);
		expect(withFinding(text, 'it', { archived })).toBe(expected.replaceAll('\n', '\r\n'));
	});

	test('in a file without a line end behind its last field, and with a byte order mark', () => {
		const text = '\uFEFFit:\n  url: https://example.org/a';
		expect(withFinding(text, 'it', { archived })).toBe(`${text}\n${COPY}`);
	});

	test('with the indent of the source', () => {
		const after = withFinding(around('it:\n  url: https://example.org/a\n'), 'last', { archived });
		expect(after).toContain(
			`# odd indent\n    archived:\n        url: ${archived.url}\n        date: 2026-11-01\n`,
		);
	});
});

test('an address that YAML would read as something else is quoted', () => {
	const odd = { url: 'https://web.archive.org/web/20261101123000/https://e.org/#a: b', date: 'x' };
	const after = withFinding('it:\n  url: https://e.org\n', 'it', { archived: odd });
	expect(parse(after)).toEqual({ it: { url: 'https://e.org', archived: odd } });
});

test('the day of a lookup is replaced, or added', () => {
	const note = { lookedUp: '2026-11-22' };
	expect(withFinding('it:\n  lookedUp: 2026-10-01\n  note: Yes.\n', 'it', note)).toBe(
		'it:\n  lookedUp: 2026-11-22\n  note: Yes.\n',
	);
	expect(withFinding('it:\n  url: https://e.org\n', 'it', note)).toBe(
		'it:\n  url: https://e.org\n  lookedUp: 2026-11-22\n',
	);
});

describe('what cannot be edited without touching anything else is refused', () => {
	test.each([
		['it: { url: https://e.org }\n', 'it: each field of a source must stand on a line of its own.'],
		['other:\n  url: https://e.org\n', 'it: this source is no longer in the file.'],
		['it: text\n', 'it: this source is no longer in the file.'],
		['it: {}\n', 'it: this source has no fields.'],
		['it:\n  url: https://e.org\n  archived:\n    url: https://a.org\n', 'do it by hand'],
		['it: &a\n  url: https://e.org\nalso: *a\n', 'do it by hand'],
	])('%j', (text, message) => expect(() => withFinding(text, 'it', { archived })).toThrow(message));
});

describe('laws', () => {
	const files = globSync('{content,test/fixtures/examples/content}/**/sources.yaml');
	const sources = files.flatMap((file) => wantedIn(file, readFileSync(file, 'utf8')));

	test('in whatever files there are, each edit changes the lines of its field and no other', () => {
		expect(sources).not.toEqual([]);
		// Every fifth will do: each edit reads the whole file twice.
		for (const { file, key } of sources.filter((_, i) => i % 5 === 0)) {
			const before = readFileSync(file, 'utf8').split('\n');
			const after = withFinding(before.join('\n'), key, { archived }).split('\n');
			const first = after.findIndex((line, i) => line !== before[i]);
			expect(after.slice(first, first + 3).join('\n'), key).toBe(COPY);
			const [replaced] = before.splice(first, after.length - 2 === before.length ? 1 : 0);
			expect(replaced ?? '  lookedUp:', key).toMatch(/^ {2}(lookedUp|unarchived):/);
			expect(after.toSpliced(first, 3), key).toEqual(before);
		}
	});

	test('the order in which sources are edited does not matter', () => {
		const text = around(
			[
				'it:\n  url: https://example.org/2\n  unarchived: None.\n  note: Long.\n',
				'# Of it.\nthat:\n  url: https://example.org/3\n  unarchived: >\n    None\n    yet.\n',
			].join('\n'),
		);
		const keys = ['first', 'it', 'that', 'last'];
		fc.assert(
			fc.property(fc.shuffledSubarray(keys, { minLength: 2 }), (chosen) => {
				const edit = (order: string[]) =>
					order.reduce((now, key) => withFinding(now, key, { archived }), text);
				expect(edit(chosen)).toBe(edit(keys.filter((key) => chosen.includes(key))));
			}),
		);
	});
});
