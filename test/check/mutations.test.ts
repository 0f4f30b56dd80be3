import { existsSync, readdirSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '#check/content.ts';
import type { Problem } from '#check/problem.ts';
import { CONTENTS } from '../content.ts';
import { at, tree } from './tree.ts';

/** Seconds of processor time that one input may take; waiting for another process is none. */
const MOST_SECONDS = 1;
/** The same inputs in every run; another number tries others. */
const seed = Number(process.env['SEED'] ?? 1);

const MUTATED = 'content/{glossary,pages,incidents/*/{claims,sites,events,statements}}/*.mdx';
const sound = CONTENTS.flatMap(([, texts]) => [...texts])
	.filter(([path]) => matchesGlob(path, MUTATED))
	.toSorted(([one], [other]) => (one < other ? -1 : 1))
	.filter((_, i) => i % 5 === 0)
	.map(([path, text]) => ({ path, text }));

/** Signs and pieces that mean something to YAML, Markdown, MDX or a programmer. */
const PIECES = [
	'---',
	'+++',
	'...',
	'\n',
	'\r\n',
	'\r',
	'\t',
	'  ',
	':',
	': ',
	'- ',
	'? ',
	'#',
	'|',
	'>',
	'&a ',
	'*a',
	'!!js/function ',
	'"',
	"'",
	'[',
	']',
	'{',
	'}',
	',',
	'<<: ',
	'%',
	'@',
	'`',
	'```',
	'~~~',
	'\\',
	'\u0000',
	'\u202E',
	'\uFEFF',
	'\uD800',
	'😀',
	'__proto__',
	'constructor',
	'null',
	'true',
	'1e999',
	'-0',
	'.nan',
	'2025-13-45',
	'[..2025]',
	'status: maybe',
	'sources: [x]',
	'<Term id="car">',
	'</Term>',
	'<Claim />',
	'<Claim id={1} />',
	'<>',
	'</>',
	'<script>',
	'<!--',
	'-->',
	'<a',
	'/>',
	'< ',
	'&#106;',
	'{process.exit(1)}',
	"{process.getBuiltinModule('fs').writeFileSync('PROOF', 'run')}",
	"import 'node:fs'",
	'export const a = 1',
	'[a](javascript:b)',
	'![a](b.png)',
	'[^a]',
	'[a]: b',
	'**',
	'_',
	'~',
	'| a |\n| - |\n',
	'# ',
	'\n\n',
	'&copy;',
	'“',
	'”',
	'£5',
	'May',
];

const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8, unit: 'binary' }));
const place = fc.double({ min: 0, max: 1, noNaN: true });

/** One slip: something put in, taken out or doubled, at a place given as a part of the whole. */
const slip = fc.record({
	at: place,
	length: fc.nat(30),
	kind: fc.constantFrom('insert', 'remove', 'double', 'swap'),
	piece,
});

type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never;

/** The text with a slip made between two offsets. */
function slipped(
	text: string,
	{ at: part, length, kind, piece: extra }: Slip,
	from: number,
	to: number,
) {
	const start = from + Math.floor(part * (to - from));
	const end = Math.min(to, start + length);
	const [before, middle, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
	if (kind === 'insert') return before + extra + middle + after;
	if (kind === 'remove') return before + after;
	if (kind === 'double') return before + middle + middle + after;
	return before + extra + after;
}

const endOfFields = (text: string) => text.indexOf('\n---', 3) + 5;

const mutated = (where: 'fields' | 'body') =>
	fc
		.tuple(fc.constantFrom(...sound), fc.array(slip, { minLength: 1, maxLength: 6 }))
		.map(([{ path, text }, slips]) => ({
			path,
			text: slips.reduce((now, one) => {
				const border = Math.max(0, Math.min(now.length, endOfFields(now)));
				return where === 'fields'
					? slipped(now, one, 0, border)
					: slipped(now, one, border, now.length);
			}, text),
		}));

/** A body made of nothing but pieces. */
const scrambled = fc.array(piece, { maxLength: 60 }).map((pieces) => ({
	path: 'content/glossary/van.mdx',
	text: `---\nname: Van\nmeaning: A larger car.\n---\n\n${pieces.join('')}\n`,
}));

const linesIn = (text: string) => text.split(/\r?\n/);

/** Holds what every run of the checker must hold to, whatever the file. */
function holds(problems: Pick<Problem, 'line' | 'column' | 'message'>[], text: string): void {
	const lines = linesIn(text);
	for (const { line, column, message } of problems) {
		expect(line).toBeGreaterThanOrEqual(1);
		expect(line).toBeLessThanOrEqual(lines.length);
		expect(column).toBeGreaterThanOrEqual(1);
		expect(column).toBeLessThanOrEqual(Math.max(...lines.map(({ length }) => length)) + 2);
		expect(message).not.toMatch(
			/\n|\bat \S+:\d+:\d+|\.[jt]s:\d|TypeError|RangeError|\[object|undefined|\p{Cc}/u,
		);
		expect(message.length).toBeGreaterThan(10);
	}
}

function inTime<T>(work: () => T): T {
	const start = process.cpuUsage();
	const result = work();
	const { user, system } = process.cpuUsage(start);
	expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
	return result;
}

const before = readdirSync('.').toSorted();

describe('whatever a file holds, the checker tells of places in it and goes on', () => {
	test.each([
		['fields of real records', mutated('fields'), 4000],
		['prose of real records', mutated('body'), 3000],
		['bodies of nothing but signs', scrambled, 2500],
	])('%s', (_, arbitrary, numRuns) => {
		fc.assert(
			fc.property(arbitrary, ({ path, text }) =>
				holds(inTime(() => check(new Map([[path, text]]))).problems, text),
			),
			{ numRuns, seed },
		);
	});

	test('in a whole tree', () => {
		fc.assert(
			fc.property(fc.oneof(mutated('fields'), mutated('body'), scrambled), ({ path, text }) => {
				const file = path.startsWith('content/incidents/')
					? at(path.split('/').slice(3).join('/'))
					: path;
				const { problems } = inTime(() => check(tree({ [file]: text })));
				holds(
					problems.filter((problem) => problem.file === file),
					text,
				);
			}),
			{ numRuns: 500, seed },
		);
	});

	test('any list of names of files', () => {
		const name = fc.array(
			fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('incidents', 'claims', 'A', '..')),
			{
				minLength: 1,
				maxLength: 6,
			},
		);
		fc.assert(
			fc.property(fc.array(name, { maxLength: 5 }), (names) => {
				const texts = new Map(names.map((parts) => [`content/${parts.join('/')}`, 'x']));
				for (const { message } of check(texts).problems) expect(message).not.toMatch(/undefined/);
			}),
			{ numRuns: 300, seed },
		);
	});

	test('and writes no file', () => {
		expect(existsSync('PROOF')).toBe(false);
		expect(readdirSync('.').toSorted()).toEqual(before);
	});
});
