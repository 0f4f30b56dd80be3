import { z } from 'astro/zod';
import { datedCommitment } from './commitment.ts';
import { cost } from './cost.ts';
import { isCurrency } from './currency.ts';
import { edtf } from './edtf.ts';
import type { AnyKind } from './kind.ts';
import { known } from './known.ts';
import { measure, part, type Measure } from './measure.ts';
import { inOrder, misbounded, quantityFields } from './quantity.ts';
import { period } from './period.ts';
import { status, STATUSES, type Status } from './status.ts';
import { fillings } from './fillings.ts';
import { found } from './found.ts';
import { unitParts } from './unit.ts';
import { ask, key, keyOf, sentence, sources, textThatIs, words } from './text.ts';

const figure = z
	.strictObject({
		...quantityFields,
		between: z
			.tuple([keyOf('claim'), keyOf('claim')])
			.describe(
				'Set instead of value where the number is a count of days: keys of the claims from whose day and to whose day is counted.',
			)
			.optional(),
		label: words.describe('What the number is, as the head of a table row.'),
		saidBy: words.describe('Who gives it, where that differs from the claim.').optional(),
		status: status
			.describe('How well it is established, where that differs from the claim.')
			.optional(),
		part: part.optional(),
		sources: sources
			.describe('Keys of the sources that give it, where they differ from the claim’s.')
			.optional(),
	})
	.check(({ value: figure, issues }) => {
		const { value, low, high, between, unit, status, sources: own } = figure;
		const computed = { value, low, high, unit, status, sources: own };
		const typed = Object.entries(between ? computed : {}).filter(([, held]) => held !== undefined);
		for (const [field] of typed)
			issues.push({
				code: 'custom',
				path: [field],
				message: `Leave out ${field}: it follows from the claims in between.`,
				input: figure,
			});
		if (!between && value === undefined)
			issues.push({
				code: 'invalid_type',
				expected: 'number',
				path: ['value'],
				input: undefined,
			});
	})
	.describe(
		'A further number that belongs to the claim: a part of it, or another value given for it.',
	);

/** Fields that a derived claim may not have, and why. */
const COMPUTED = {
	...Object.fromEntries(
		['value', 'low', 'high', 'about', 'atMost', 'atLeast', 'unit'].map((field) => [
			field,
			`Leave out ${field}: a derived number is computed.`,
		]),
	),
	status: 'Leave out status: a derived number is as firm as the weakest of its parts.',
};

const derived = z.union([
	z.strictObject({
		sum: z.array(keyOf('claim')).min(2).describe('Keys of the claims whose numbers are added.'),
	}),
	z.strictObject({
		difference: z
			.tuple([keyOf('claim'), keyOf('claim')])
			.describe('Keys of the claim from which is taken and of what is taken from it.'),
	}),
	z.strictObject({
		ratio: z
			.tuple([keyOf('claim'), keyOf('claim')])
			.describe('Keys of the claim that is divided and of its divisor.'),
	}),
	z.strictObject({
		days: z
			.strictObject({ to: keyOf('end point').describe('The end point that is counted to.') })
			.describe('The days from the beginning of the stop to an end point.'),
	}),
]);

export const claim = z
	.strictObject({
		asks: ask.describe('The question that the claim answers; the title of its page.'),
		statement: sentence.describe('The assertion, as one plain sentence in our own words.'),
		question: keyOf('question').describe('Which of the incident’s questions it is filed under.'),
		...quantityFields,
		date: edtf.describe('Where the claim is about a day, that day.').optional(),
		period: period.describe('Where its number is that of a stretch of time, that time.').optional(),
		derived: derived
			.describe(
				'Set instead of value where the number is computed from other records, so that it can never disagree with them.',
			)
			.optional(),
		dates: fillings.dates,
		waive: fillings.waive,
		...found,
		figures: z
			.record(key, figure)
			.describe('Further numbers, each under a name that prose can use.')
			.optional(),
		status: status
			.describe(
				'How well a thing is established, from firm to contested; left out where the number is derived, which is as firm as the weakest of its parts.',
			)
			.optional(),
		saidBy: words.describe('Who says so.'),
		asOf: edtf.describe('The day for which it holds.'),
		against: sources
			.describe('Keys of the sources that say otherwise; a disputed claim has some.')
			.optional(),
		at: z
			.record(keyOf('source'), textThatIs('address', words))
			.describe(
				'Where in a source it stands, by the key of the source; no passage is noted where it is left out.',
			)
			.optional(),
		method: sentence
			.meta({
				description: 'How an estimate was made, or what it leaves out.',
				examples: ['The union asked its members; those on leave are not counted.'],
			})
			.optional(),
		noRange: sentence
			.meta({
				description: 'Why an estimate has no range.',
				examples: ['The source gives one number and no bounds.'],
			})
			.optional(),
		interest: sentence
			.meta({
				description:
					'What those who allege it stand to gain, or why their word alone is not proof.',
				examples: ['The claim serves those who make it, who have been wrong before.'],
			})
			.optional(),
		reviewBy: edtf.describe('The day by which it should be looked at again.').optional(),
		known: known.optional(),
		cost: cost.optional(),
		measure: measure.optional(),
		commitment: datedCommitment.optional(),
		label: words.describe('A short name for charts and tables.').optional(),
		sources,
	})
	.refine(inOrder, { path: ['low'], error: 'low, value and high must stand in that order.' })
	.refine(({ value, low, high, unit }) => unit || (value ?? low ?? high) === undefined, {
		path: ['unit'],
		error: 'A number needs its unit.',
	})
	.check(({ value: claim, issues }) => {
		const numbers = [{ path: [], number: claim as Partial<Figure> }].concat(
			Object.entries(claim.figures ?? {}).map(([name, number]) => ({
				path: ['figures', name] as never[],
				number,
			})),
		);
		for (const { path, number } of numbers) {
			const message = misbounded(number);
			if (message)
				issues.push({
					code: 'custom',
					message,
					input: claim,
					path: [...path, number.atMost ? 'atMost' : 'atLeast'],
				});
		}
		for (const { path, ...fault } of misdrawn(claim))
			issues.push({ ...fault, path, code: 'custom', input: claim });
		if (!claim.derived) {
			if (claim.status === undefined)
				issues.push({
					code: 'invalid_value',
					values: [...STATUSES],
					path: ['status'],
					input: undefined,
				});
			return;
		}
		for (const [field, message] of Object.entries(COMPUTED))
			if (claim[field as keyof typeof claim] !== undefined)
				issues.push({ code: 'custom', path: [field], message, input: claim });
	})
	.refine(({ cost: of, period: time }) => of?.kind !== 'booked' || time !== undefined, {
		path: ['period'],
		error:
			'What was booked needs its period, as two sums of one time are not added: 2025-07/2025-09.',
	})
	.refine(({ commitment, date }) => !commitment || date, {
		path: ['commitment'],
		error: 'A commitment needs its day: write date.',
	})
	.describe('One checkable assertion.');
/** Units that count nothing. */
const UNCOUNTED = ['percent', 'points', 'times'];

type Sized = Partial<Record<'value' | 'low' | 'high', number | undefined>>;
const sizesOf = ({ value, low, high }: Sized) =>
	[value, low, high].filter((size) => size !== undefined);

/** Numbers that a chart of counts cannot draw, of a claim that states one. */
function uncounted(claim: FiledClaim, measure: Measure) {
	const { unit = '', derived, figures = {} } = claim;
	const { compared } = measure;
	const parts = Object.entries(figures).filter(([, figure]) => figure.part !== undefined);
	const numbers = [
		{ path: ['unit'], unit, number: claim },
		...parts.map(([name, number]) => ({
			path: ['figures', name],
			unit: number.unit ?? unit,
			number,
		})),
	];
	const isMissing = !derived && parts.length === 0;
	const figure = compared && figures[compared.figure];
	const against = figure?.unit ?? unit;
	return [
		...(isMissing && sizesOf(claim).length === 0
			? [{ path: ['measure'], message: 'A measure needs its number: write value and unit.' }]
			: []),
		...numbers
			.filter((one) => !derived && sizesOf(one.number).length > 0)
			.filter((one) => isCurrency(unitParts(one.unit).what) || UNCOUNTED.includes(one.unit))
			.map(({ path }) => ({
				path,
				message:
					'A measure counts things: write a plural noun as its unit. Sums of money are drawn by cost.',
			})),
		...numbers
			.filter((one) => sizesOf(one.number).some((size) => size < 0))
			.map(({ path }) => ({ path, message: 'A count is never below zero.' })),
		...(compared && !figure
			? [
					{
						path: ['measure', 'compared', 'figure'],
						message: `The claim has no figure “${compared.figure}”.`,
					},
				]
			: []),
		...(figure && against !== 'percent' && against !== unit
			? [
					{
						path: ['measure', 'compared', 'figure'],
						message: `A number is compared by its change in percent, or with another in ${unit}.`,
					},
				]
			: []),
	];
}

/** That there is no insurance is a sum of nothing: it is told in words. */
const isInWords = (claim: FiledClaim): boolean =>
	claim.cost?.kind === 'insurance' && sizesOf(claim).length === 0 && claim.label !== undefined;

/** Numbers that a chart cannot draw, because it draws another unit. */
function misdrawn(claim: FiledClaim) {
	const { unit, cost, derived, measure, figures = {} } = claim;
	const stray = Object.entries(figures).filter(([, figure]) => figure.part && !measure);
	return [
		...(cost && !derived && !isCurrency(unit) && !isInWords(claim)
			? [{ path: ['unit'], message: 'The costs chart draws sums of money: write a currency code.' }]
			: []),
		...(measure ? uncounted(claim, measure) : []),
		...stray.map(([name]) => ({
			path: ['figures', name, 'part'],
			message: 'A part needs the measure of its claim, which says what is counted.',
		})),
	];
}

/** The keys of the claims from which a number is computed; none where it is counted in days, or typed. */
export function partKeysOf({ derived }: Pick<FiledClaim, 'derived'>): string[] {
	if (!derived || 'days' in derived) return [];
	if ('sum' in derived) return derived.sum;
	return 'ratio' in derived ? derived.ratio : derived.difference;
}

/** A claim as it is filed: one whose number is derived has no status of its own. */
export type FiledClaim = z.infer<typeof claim>;
/** A claim with its status, typed or computed. */
export type Claim = FiledClaim & { status: Status };
export type Figure = z.infer<typeof figure>;

/** What is told of the kind; `kinds.ts` lists it. */
export const claims = {
	name: 'claims',
	one: 'claim',
	schema: claim,
	files: ['incidents/*/claims/*.mdx'],
	address: (incident: string, id: string) => `/${incident}/claims/${id}/`,
	title: ({ asks }: FiledClaim) => asks,
} as const satisfies AnyKind;
