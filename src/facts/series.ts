import type { Edition, Series, SeriesPoint } from '#records/series.ts';
import type { Status } from '#records/status.ts';
import { countedIn } from '#records/unit.ts';
import { drawnAmount } from './amount.ts';
import { compareDates, dayNumber, dayOf } from './calendar.ts';
import { totalOf } from './decimal.ts';
import { find, type Dossier } from './dossier.ts';
import { changeFrom, before, type Comparison } from './measure.ts';
import { daysOf, lengthOf } from './period.ts';
import { figureOf, quantityOf, whatOf, type Quantity } from './quantity.ts';
import { weakest } from './status.ts';

/** One number of a series, with all that is known of it. */
export interface Reading {
	/** The time, and what of the series stands at its place. */
	point: SeriesPoint;
	place: number;
	period: string;
	edition: Edition;
	quantity: Quantity;
	/** In an index, the change on the time before in percent; undefined for its base and elsewhere. */
	growth: number | undefined;
	/** Whether it is published as it stands, or worked out by us. */
	derived: boolean;
	status: Status;
	sources: string[];
	/** EDTF: when it was first published; where we worked it out, when the last of its numbers was. */
	published: string | undefined;
	/** The change on the same time a year before as a source prints it, in percent. */
	printed: number | undefined;
}

/** The change that the claim of a point gives for itself, where it is compared with a year before. */
function printedBy(dossier: Dossier, { change, claim: key }: SeriesPoint): number | undefined {
	const claim = dossier.claims.find(({ id }) => id === key);
	const compared = claim?.measure?.compared;
	if (change !== undefined || !claim || !compared) return change;
	const figure = figureOf(dossier, claim, compared.figure);
	return figure.unit === 'percent' ? figure.value : undefined;
}

function evidenceOf(dossier: Dossier, { claim, status, sources }: SeriesPoint) {
	if (claim === undefined) return { status: status ?? 'reported', sources: sources ?? [] };
	const own = find(dossier.claims, claim, 'claim');
	return { status: own.status, sources: own.sources };
}

/** The number that a point states, in the unit of its series; that of an index is still its growth. */
function statedBy(dossier: Dossier, { unit }: Series, point: SeriesPoint): Quantity {
	const { claim, parts, growth, value, low, high, about, atMost, atLeast } = point;
	const counted = countedIn(dossier.units, unit);
	if (claim !== undefined) {
		const quantity = quantityOf(dossier, find(dossier.claims, claim, 'claim'));
		if (!quantity) throw new Error(`The claim “${claim}” has no number.`);
		return quantity;
	}
	if (parts) return { value: totalOf(parts), ...counted };
	if (growth !== undefined) return { value: growth, unit: 'percent' };
	return { value, low, high, about, atMost, atLeast, ...counted };
}

const daysKnown = (dossier: Dossier, keys: string[]): string[] =>
	keys.flatMap((key) => dossier.sources[key]?.published ?? []).toSorted(compareDates);

/** An index to one decimal: as exact as growth in tenths of a percent can give it. */
const toTenth = (value: number) => Number(value.toFixed(1));

/**
 * The numbers of a series, in the order of its file. Those of an index are chained: each is the one
 * before it, in its latest edition, with the growth that is given, and as firm as the weakest so far.
 */
export function readingsOf(dossier: Dossier, series: Series): Reading[] {
	let base: { period: string; value: number; status: Status } | undefined;
	let held: typeof base;
	return series.points.map((point, place): Reading => {
		const stated = statedBy(dossier, series, point);
		const own = evidenceOf(dossier, point);
		const isChained = series.index === true && place > 0;
		// A second edition starts from the same number as the first did.
		if (held && held.period !== point.period) base = held;
		const value = isChained
			? (base?.value ?? 0) * (1 + drawnAmount(stated) / 100)
			: drawnAmount(stated);
		const status = isChained ? weakest([own.status, base?.status ?? own.status]) : own.status;
		held = { period: point.period, value, status };
		const derived = isChained || point.parts !== undefined || point.derived !== undefined;
		const days = daysKnown(dossier, own.sources);
		return {
			point,
			place,
			period: point.period,
			edition: point.edition,
			quantity: isChained
				? { value: toTenth(value), ...countedIn(dossier.units, series.unit) }
				: stated,
			growth: isChained ? drawnAmount(stated) : undefined,
			derived,
			status,
			sources: own.sources,
			published: derived ? days.at(-1) : days[0],
			printed: printedBy(dossier, point),
		};
	});
}

/** Days by which a week’s counterpart of the year before may begin earlier or later. */
const SHIFT = 3;

const aYearBefore = (number: number): number => {
	const [year = '', ...rest] = dayOf(number).split('-');
	// There is no 29 February in the year before a leap year.
	const day = rest.join('-').replace('02-29', '02-28');
	return dayNumber(`${String(Number(year) - 1).padStart(4, '0')}-${day}`);
};

/** Whether one period is the same time of the year before as another: a month its month, a week the nearest. */
export function isYearBefore(earlier: string, period: string): boolean {
	const [one, other] = [daysOf(earlier), daysOf(period)];
	const length = lengthOf(period);
	if (length === undefined || lengthOf(earlier) !== length) return false;
	const apart = Math.abs(aYearBefore(other.first) - one.first);
	return apart <= (length === 'week' ? SHIFT : 0);
}

const isExact = ({ value, low, high, about, atMost, atLeast }: Quantity): boolean =>
	value !== undefined &&
	!about &&
	!atMost &&
	!atLeast &&
	(low ?? value) === value &&
	(high ?? value) === value;

/** What every number of a series is compared with where it can be. */
export const YEAR_BEFORE = 'a year before';

/**
 * The number of the same time a year before, first beside first and newest beside newest; undefined where
 * there is none.
 */
export function earlierOf(readings: Reading[], { period, edition }: Reading): Reading | undefined {
	const same = readings.filter((other) => isYearBefore(other.period, period));
	return edition === 'first' ? same[0] : same.at(-1);
}

/**
 * How a number stands to that of the year before. The change is our arithmetic where both are exact,
 * else that which a source prints; where only the change is known, the number is computed from it.
 */
export function changeOf(readings: Reading[], reading: Reading): Comparison | null {
	const earlier = earlierOf(readings, reading);
	const { quantity, printed } = reading;
	const percent = (value: number) => ({ value, unit: 'percent' });
	if (!earlier)
		return printed === undefined || printed <= -100
			? null
			: {
					with: YEAR_BEFORE,
					change: percent(printed),
					value: {
						value: before(drawnAmount(quantity), printed),
						about: true,
						...whatOf(quantity),
					},
					computed: 'value',
				};
	const given = { with: YEAR_BEFORE, value: earlier.quantity };
	const size = drawnAmount(earlier.quantity);
	if (isExact(quantity) && isExact(earlier.quantity) && size > 0)
		return {
			...given,
			change: percent(changeFrom(size, drawnAmount(quantity))),
			computed: 'change',
		};
	return printed === undefined
		? { ...given, change: null, computed: 'change' }
		: { ...given, change: percent(printed), computed: 'neither' };
}

/** A rounding of a percentage to one decimal, with what binary fractions leave. */
const ROUNDING = 0.05 + 1e-9;

/**
 * The change by our arithmetic where a source prints another: undefined where both agree within their
 * rounding, or one is missing. What is only known between bounds may be anything between them.
 */
export function disagreeing(readings: Reading[], reading: Reading): number | undefined {
	const earlier = earlierOf(readings, reading);
	const { printed, quantity } = reading;
	if (!earlier || printed === undefined) return undefined;
	const { value: now } = quantity;
	const was = earlier.quantity;
	if (now === undefined || (was.low ?? was.value ?? 0) <= 0) return undefined;
	const from = (size: number) => ((quantity.low ?? now) / size - 1) * 100;
	const to = (size: number) => ((quantity.high ?? now) / size - 1) * 100;
	const least = from(was.high ?? was.value ?? 0);
	const most = to(was.low ?? was.value ?? 0);
	const isNear = printed >= least - ROUNDING && printed <= most + ROUNDING;
	return isNear ? undefined : changeFrom(drawnAmount(was), now);
}

/** The number that is drawn of each time: the newest of its editions, in the order of time. */
export const newestOf = (readings: Reading[]): Reading[] =>
	readings.filter(
		({ period, edition }) =>
			edition === 'revised' ||
			!readings.some((other) => other.period === period && other.edition === 'revised'),
	);

/** The keys of the claims that points of a series state. */
export const claimsIn = ({ points }: Series): string[] =>
	points.flatMap(({ claim }) => claim ?? []);

/** Claims that are points of a series count nothing beside it. */
export const inSeries = ({ series }: Dossier): ReadonlySet<string> =>
	new Set(series.flatMap(claimsIn));
