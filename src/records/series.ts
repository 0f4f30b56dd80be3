import { z } from 'astro/zod';
import { isCurrency } from './currency.ts';
import type { AnyKind } from './kind.ts';
import { parseEdtf } from './edtf.ts';
import { fillings } from './fillings.ts';
import { parsePeriod, period } from './period.ts';
import { inOrder, misbounded, quantityFields } from './quantity.ts';
import { status } from './status.ts';
import { keyOf, relayed, sentence, sources, words } from './text.ts';
import { unit, unitParts } from './unit.ts';

/** Whether a number is the one that was published first, or a later one for the same time. */
export const EDITIONS = ['first', 'revised'] as const;
export type Edition = (typeof EDITIONS)[number];

const { unit: _, ...bounds } = quantityFields;

const cause = z
	.strictObject({
		label: words.meta({
			description: 'The cause in two or three words, beside the mark on the drawing.',
			examples: ['summer holidays', 'other causes'],
		}),
		says: relayed.describe('Who names which cause, as one sentence.'),
		sources: sources
			.describe('Keys of the sources that name it, where they differ from the number’s.')
			.optional(),
	})
	.describe('What else than the incident made the number low or high, by those who counted.');

const point = z
	.strictObject({
		period: period.describe('The time that the number is for.'),
		edition: z
			.enum(EDITIONS)
			.describe('Revised for a later number of the same time; the first is then there too.')
			.default('first'),
		claim: keyOf('claim')
			.describe('The claim that states the number: number, status and sources are then its own.')
			.optional(),
		...bounds,
		parts: z
			.array(z.number())
			.min(2)
			.describe(
				'Published numbers of which it is the sum, where it is not published itself; what is taken away has a minus.',
			)
			.optional(),
		growth: z
			.number()
			.describe('In an index: the change on the time before, in percent.')
			.optional(),
		derived: relayed
			.meta({
				description: 'How we worked the number out, where it is not published itself.',
				examples: ['All vehicles less the vans.'],
			})
			.optional(),
		change: z
			.number()
			.min(-100)
			.describe(
				'The change on the same time a year before, in percent, where a source prints it: the check holds our own against it.',
			)
			.optional(),
		cause: cause.optional(),
		note: relayed
			.meta({
				description: 'What to be careful of with this number.',
				examples: ['One text alone gives it.'],
			})
			.optional(),
		status: status.optional(),
		sources: sources.optional(),
	})
	.describe('The number of one time.');
export type SeriesPoint = z.infer<typeof point>;

/** The numbers that a point may state, of which it has one. */
const NUMBERS = ['claim', 'value', 'low', 'high', 'parts', 'growth'] as const;

type Stated = (typeof NUMBERS)[number];
const statedIn = (one: SeriesPoint): Stated[] => NUMBERS.filter((name) => one[name] !== undefined);

/** Fields that a point leaves to its claim, and the others that it needs. */
const ITS_OWN = ['status', 'sources'] as const;

interface Fault {
	path: PropertyKey[];
	message: string;
}

/** What is wrong with a point by itself. */
function misstated(one: SeriesPoint, isIndex: boolean, isFirst: boolean): Fault[] {
	const stated = statedIn(one);
	const at = (field: string, message: string) => [{ path: [field], message }];
	const extra = stated.filter((name) => !['value', 'low', 'high'].includes(name));
	const [first = 'value', ...others] = [
		...extra,
		...(stated.length > extra.length ? (['value'] as const) : []),
	];
	const second = others[0];
	const misbound = misbounded(one);
	return [
		...(stated.length === 0
			? [{ path: [], message: 'Write the number of this time: value, low and high, or its claim.' }]
			: []),
		...(second ? at(second, `Write either ${first} or ${second}: they are one number.`) : []),
		...ITS_OWN.flatMap((field) =>
			one.claim !== undefined && one[field] !== undefined
				? at(field, `Leave out ${field}: it is that of the claim.`)
				: one.claim === undefined && one[field] === undefined
					? [{ path: [field], message: `Write ${field}, or name the claim that has it.` }]
					: [],
		),
		...(one.parts && !one.derived ? at('parts', 'Say under derived what these numbers are.') : []),
		...(isIndex && !isFirst && stated.length > 0 && one.growth === undefined && !one.claim
			? at(first, 'A later number of an index is its growth, in percent, or a claim that gives it.')
			: []),
		...(!isIndex && one.growth !== undefined
			? at('growth', 'Only an index has growth: write index, or the value.')
			: []),
		...(isIndex && isFirst && one.value === undefined
			? at(first, 'The first number of an index is its value, as a rule 100.')
			: []),
		...(inOrder(one) ? [] : at('low', 'low, value and high must stand in that order.')),
		...(misbound === undefined ? [] : at(one.atMost ? 'atMost' : 'atLeast', misbound)),
	];
}

const ends = (text: string) => {
	const { from = '', to = '' } = parsePeriod(text) ?? {};
	return { first: parseEdtf(from)?.earliest ?? '', last: parseEdtf(to)?.latest ?? '' };
};

/** What is wrong with the order of the points. */
function misordered(points: SeriesPoint[]): Fault[] {
	return points.flatMap(({ period: time, edition }, i): Fault[] => {
		const before = points.slice(0, i);
		const same = before.filter((other) => other.period === time);
		const fault = (field: string, message: string) => [{ path: ['points', i, field], message }];
		const last = before.at(-1);
		if (same.some((other) => other.edition === edition))
			return fault(
				'period',
				`${time} stands twice. A later number of the same time is edition: revised.`,
			);
		if (edition === 'revised' && same.length === 0)
			return fault('edition', `A revised number needs the first of ${time} before it.`);
		if (last && ends(time).first < ends(last.period).first)
			return fault('period', `${time} is before ${last.period}. Write the times in their order.`);
		return [];
	});
}

/** Units that count nothing; an index counts points. */
const UNCOUNTED = ['percent', 'times'];

export const series = z
	.strictObject({
		of: words.meta({
			description: 'What is counted, as the title of its drawing.',
			examples: ['Bicycles built in Example'],
		}),
		by: words.meta({
			description: 'Who or what did it, in at most three words, as the subject of a headline.',
			examples: ['the works'],
		}),
		did: words.regex(/^\S+$/, 'Write one word, a verb in the past.').meta({
			description: 'What they did with what is counted, as one word.',
			examples: ['built'],
		}),
		unit,
		index: z
			.literal(true)
			.describe('The numbers are an index: the first is its base, each later one gives its growth.')
			.optional(),
		question: keyOf('question').describe('Which of the incident’s questions it is filed under.'),
		saidBy: words.describe('Who counts it.'),
		note: sentence
			.meta({
				description: 'What the numbers must not be taken for.',
				examples: ['All makers are counted, not the company alone.'],
			})
			.optional(),
		points: z.array(point).min(2).describe('The numbers, in the order of time.'),
		...fillings,
	})
	.check(({ value: { by, unit: of, index, points }, issues, value }) => {
		const faults: Fault[] = [
			...(by.split(/\s+/).length > 3
				? [{ path: ['by'], message: 'Write at most three words: they stand in a headline.' }]
				: []),
			...(isCurrency(unitParts(of).what) || UNCOUNTED.includes(of)
				? [{ path: ['unit'], message: 'A series counts things: write a plural noun as its unit.' }]
				: []),
			...points.flatMap((one, i) =>
				misstated(one, index === true, i === 0).map(({ path, message }) => ({
					path: ['points', i, ...path],
					message,
				})),
			),
			...misordered(points),
		];
		for (const { path, message } of faults)
			issues.push({ code: 'custom', path, message, input: value });
	})
	.describe('What was counted at several times, before the incident and after it.');
export type Series = z.infer<typeof series>;

/** What is told of the kind; `kinds.ts` lists it. */
export const allSeries = {
	name: 'series',
	one: 'series',
	schema: series,
	files: ['incidents/*/series/*.mdx'],
	/** All of them stand on one chart. */
	address: (incident: string) => `/${incident}/charts/output/`,
} as const satisfies AnyKind;
