import { dateFrom, spanOf, type DaySpan } from '#facts/calendar.ts';
import type { Dossier, Filed } from '#facts/dossier.ts';
import { durations } from '#facts/duration.ts';
import { partsOf, quantityOf, type Quantity } from '#facts/quantity.ts';
import type { Claim } from '#records/claim.ts';
import type { Site } from '#records/site.ts';
import { inWords } from '#words/date.ts';
import { withUnit } from '#words/quantity.ts';
import {
	datesIn,
	kindOf,
	numbersIn,
	smallNumbersIn,
	type Kind,
	type TypedDate,
	type TypedNumber,
} from '#words/typed.ts';
import { placeOf } from '../place.ts';
import type { Finding } from '../problem.ts';
import { atFieldOf, type ContentRecord } from '../record.ts';
import type { Placing, Slip } from '../say.ts';

/** A number that a record gives in a field, which its sentence may say again. */
interface Given {
	path: PropertyKey[];
	/** The number itself, and as it is rounded where we word it. */
	sizes: number[];
	words: string;
	kind: Kind;
}

const BOUNDS = ['value', 'low', 'high'] as const;

/** The numbers of a quantity, each under the field that gives it. */
const given = (quantity: Quantity, path: (bound: string) => PropertyKey[]): Given[] =>
	BOUNDS.flatMap((bound) => {
		const number = quantity[bound];
		// "None" is said without a figure.
		if (!number) return [];
		const words = withUnit(number, quantity.unit);
		return [
			{
				path: path(bound),
				sizes: [Math.abs(number), ...numbersIn(words).map(({ size }) => size)],
				words,
				kind: kindOf(quantity.unit),
			},
		];
	});

/** The number that is computed for a claim, and those that it is computed from. */
function computed(dossier: Dossier, claim: Filed<Claim>): Given[] {
	const under = () => ['derived'];
	try {
		const quantity = quantityOf(dossier, claim);
		return [
			...(quantity ? given(quantity, under) : []),
			...partsOf(dossier, claim).flatMap((part) => given(part.quantity, under)),
		];
	} catch {
		// What cannot be computed is told elsewhere.
		return [];
	}
}

function numbersOf(dossier: Dossier, claim: Filed<Claim>): Given[] {
	if (claim.derived) return computed(dossier, claim);
	const { unit = '' } = claim;
	return [
		...given({ ...claim, unit }, (bound) => [bound]),
		...Object.entries(claim.figures ?? {}).flatMap(([name, figure]) =>
			given({ ...figure, unit: figure.unit ?? unit }, (bound) => ['figures', name, bound]),
		),
	];
}

/** A field with its line, so that an editor finds both places of what is said twice. */
function withLine(records: ContentRecord[], file: string, path: PropertyKey[]): Placing {
	const record = records.find((other) => other.file === file);
	return { path, line: record && placeOf(record.content, path).line };
}

const isSame = ({ sizes, kind }: Given, number: TypedNumber) =>
	sizes.includes(number.size) && kind === number.kind;

/** A number in a claim's sentence that none of its fields gives, while one of them is not in it. */
function numbers(dossier: Dossier, records: ContentRecord[], claim: Filed<Claim>): Finding[] {
	const { file, statement, unit = '' } = claim;
	const fields = numbersOf(dossier, claim);
	const units = [unit, ...Object.values(claim.figures ?? {}).map((figure) => figure.unit ?? unit)];
	const typed = [
		...numbersIn(statement),
		...[...new Set(units)].flatMap((each) => smallNumbersIn(statement, each)),
	];
	const stray = typed.filter((number) => !fields.some((field) => isSame(field, number)));
	const unsaid = fields.filter((field) => !typed.some((number) => isSame(field, number)));
	return stray.slice(0, 1).flatMap(({ text, kind }) => {
		const field = unsaid.find((number) => number.kind === kind);
		if (!field) return [];
		const place = withLine(records, file, field.path);
		const data = { typed: text, field: place, says: field.words };
		return atFieldOf(records, file, ['statement'], { code: 'says-otherwise', data });
	});
}

/** The first and last day, as day numbers, of what a sentence names; without a year it is this one. */
function spanTyped({ day, month, year }: TypedDate, other: number): DaySpan & { first: number } {
	const parts = [year ?? other, month, ...(day === undefined ? [] : [day])];
	const { first, last } = spanOf(parts.map((part) => String(part).padStart(2, '0')).join('-'));
	return { first: first ?? last, last };
}

const yearOf = (date: string) => Number(dateFrom(date).latest.slice(0, 4));

/** Whether a date is one that a sentence names: that very day, or in bounds that overlap. */
function isNamed(date: string, typed: TypedDate[]): boolean {
	const days = typed.filter(({ day }) => day !== undefined);
	const { first, last } = spanOf(date);
	return isOneDay(date) && days.length > 0
		? days.some((day) => spanTyped(day, yearOf(date)).first === last)
		: typed.some((each) => {
				const named = spanTyped(each, yearOf(date));
				return named.first <= last && (first === undefined || named.last >= first);
			});
}

/** A day in a claim's sentence where the claim has a date, and nothing that is typed is that date. */
function dates(records: ContentRecord[], { file, statement, date }: Filed<Claim>): Finding[] {
	const typed = datesIn(statement);
	const first = typed.find(({ day }) => day !== undefined) ?? typed[0];
	if (!date || !first || isNamed(date, typed)) return [];
	const field = withLine(records, file, ['date']);
	const data = { typed: first.text, field, says: inWords(date) };
	return atFieldOf(records, file, ['statement'], { code: 'says-otherwise', data });
}

/** Whether a date names one day, with its minute or without. */
const isOneDay = (date: string) => ['day', 'minute'].includes(dateFrom(date).precision);

/** A date that a record gives, under the field that gives it. */
interface DatedField {
	path: PropertyKey[];
	date: string;
}

/** Days that a sentence names, each of which must be a first or last day of one of these dates. */
function strayDay(sentence: string, fields: DatedField[]): TypedDate | undefined {
	const ends = fields.flatMap(({ date }) => {
		const { first, last } = spanOf(date);
		return first === undefined ? [last] : [first, last];
	});
	const year = fields[0] && yearOf(fields[0].date);
	return datesIn(sentence).find(
		(typed) =>
			typed.day !== undefined && year !== undefined && !ends.includes(spanTyped(typed, year).first),
	);
}

/** A day in the sentence of a counted claim that is neither end of the count. */
function counted(dossier: Dossier, records: ContentRecord[], claim: Filed<Claim>): Finding[] {
	const { derived, file, statement } = claim;
	if (!derived || !('days' in derived)) return [];
	const end = endsOf(dossier).find(({ id }) => id === derived.days.to);
	const fields = end ? [end.from, end.to].map((date) => ({ path: ['derived'], date })) : [];
	const stray = strayDay(statement, fields);
	if (!end || !stray) return [];
	const field = withLine(records, file, ['derived']);
	const data = { typed: stray.text, field, from: end.from, to: end.to };
	return atFieldOf(records, file, ['statement'], { code: 'counts-otherwise', data });
}

/** The durations of an incident; none where an end point leads nowhere, as is told elsewhere. */
function endsOf(dossier: Dossier) {
	try {
		return durations(dossier);
	} catch {
		return [];
	}
}

/** A day in the answer of a site that is none of the days of its record. */
function answers(records: ContentRecord[], site: Filed<Site>): Finding[] {
	const { file, answer, phases, plans } = site;
	const fields: DatedField[] = [
		...phases.map(({ from }, i) => ({ path: ['phases', i, 'from'], date: from })),
		...plans.map(({ date }, i) => ({ path: ['plans', i, 'date'], date })),
	];
	const stray = strayDay(answer, fields);
	if (!stray) return [];
	const typed = datesIn(answer);
	const unsaid = fields.find(({ date }) => isOneDay(date) && !isNamed(date, typed));
	const place = ({ path }: DatedField) => withLine(records, file, path);
	const slip: Slip = unsaid
		? {
				code: 'says-otherwise',
				data: { typed: stray.text, field: place(unsaid), says: inWords(unsaid.date) },
			}
		: { code: 'names-no-day', data: { typed: stray.text, fields: fields.map(place) } };
	return atFieldOf(records, file, ['answer'], slip);
}

/**
 * Sentences that type a number or a day in another way than the fields of their record. What is said
 * twice in one record must be changed twice: whoever changes one of the two is told of the other.
 */
export const doubled = (dossier: Dossier, records: ContentRecord[]): Finding[] => [
	...dossier.claims.flatMap((claim) => [
		...numbers(dossier, records, claim),
		...dates(records, claim),
		...counted(dossier, records, claim),
	]),
	...dossier.sites.flatMap((site) => answers(records, site)),
];
