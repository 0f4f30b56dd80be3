import { quantityOfElapsed, type Elapsed } from '#facts/elapsed.ts';
import type { StripUnit } from '#facts/days.ts';
import type { Downtime } from '#facts/downtime.ts';
import type { Duration } from '#facts/duration.ts';
import type { Condition } from '#records/site.ts';
import { onDate, startInWords } from './date.ts';
import { capital, inList } from './list.ts';
import { quantityInWords } from './quantity.ts';
import { CONDITION_WORDS, NOT_FOR_GOOD } from './site.ts';

/**
 * How long something lasted, in words: "37 days", "8 to 37 days", "at most about 75 days", "4 hours
 * 33 minutes", "16 to 17 hours". What ended on the day or in the minute in which it began was no
 * time at all for the records alone.
 */
export function elapsedInWords(time: Elapsed): string {
	if (time.most === 0) return `less than a ${time.unit === 'days' ? 'day' : 'minute'}`;
	const quantity = quantityOfElapsed(time);
	return quantity ? quantityInWords(quantity) : 'not known';
}

/** How long something was in a condition, with the word for it: "37 days out"; empty where it never was. */
export function spentInWords(spent: Elapsed | 'open' | null, condition: string): string {
	if (spent === null) return '';
	return spent === 'open'
		? `${condition} with no end on record`
		: `${elapsedInWords(spent)} ${condition}`;
}

/** What is said where nothing counts as the end; that may be so of what is back long since. */
export const NO_END_POINT = 'No end point has been named yet.';

type End = Pick<Duration, 'endPoint' | 'again'>;

/** An end point, and that its site stopped or was slowed once more. */
export const endPointInWords = ({ endPoint, again }: End): string =>
	again ? `${endPoint} (${NOT_FOR_GOOD})` : endPoint;

/** Days with what they are counted to: "45 days to the last line (our count, reported)". */
export function daysTo({
	lasted,
	endPoint,
	again,
	status,
}: End & Pick<Duration, 'lasted' | 'status'>): string {
	const apart = [
		...(again ? [NOT_FOR_GOOD] : []),
		...(status === 'confirmed' ? [] : [`our count, ${status}`]),
	].join('; ');
	return `${elapsedInWords(lasted)} to the ${endPoint}${apart && ` (${apart})`}`;
}

type Counted = End & Pick<Duration, 'from' | 'lasted'>;

/** From where these are counted, to begin a sentence with: the one day there is, or each from its own. */
export function countedFrom(durations: Pick<Duration, 'from'>[]): string {
	const [first, ...others] = new Set(durations.map(({ from }) => from));
	return first !== undefined && others.length === 0
		? `Counted from ${startInWords(first)}`
		: 'Each counted from its own start';
}

/** How long it was from the other day that some records count from; empty where it is counted from the same. */
export const countedAlso = (
	from: string,
	other: Pick<Duration, 'from' | 'lasted' | 'status'> | undefined,
): string =>
	other === undefined || other.from === from
		? ''
		: `Counted from ${startInWords(other.from, 'short')}: ${elapsedInWords(other.lasted)}${other.status === 'confirmed' ? '' : ` (${other.status})`}.`;

/** How long it was to each of these end points, as one clause: "Counted from 1 May, it was 3 days to …". */
export function lengthsInWords(all: Counted[], shown: Counted[] = all): string {
	const lengths = shown.map(
		({ lasted, ...end }) => `${elapsedInWords(lasted)} to the ${endPointInWords(end)}`,
	);
	const one = new Set(all.map(({ from }) => from)).size === 1;
	return `${countedFrom(all)}${one ? ', it was ' : ': '}${inList(lengths)}`;
}

/** What stands on the strip for a time of each condition; what is normal or unknown has a stroke. */
const STROKES: Partial<Record<Condition, string>> = {
	out: 'no stroke',
	workaround: 'a dot',
	degraded: 'a short stroke',
	partial: 'a short stroke',
};

/** How long the lead stood still, where all of it did so equally long; undefined where nothing is known. */
export function lengthOfStop(lead: Pick<Downtime, 'stopped' | 'lasted'>[]): string | undefined {
	const words = new Set(
		lead.flatMap(({ stopped, lasted }) => (stopped && lasted ? elapsedInWords(lasted) : [])),
	);
	const [one] = words;
	return words.size === 1 && lead.every(({ lasted }) => lasted) ? one : undefined;
}

/**
 * What the strip shows of the sites that it follows, each named with its phases. It says nothing of any
 * other site.
 */
export function stripInWords(
	lead: Pick<Downtime, 'site' | 'stretches'>[],
	unit: StripUnit = 'day',
): string {
	const told = lead.map(({ site, stretches }) => {
		const changes = stretches.filter(
			({ phase }, i) => phase.condition !== stretches[i - 1]?.phase.condition,
		);
		const steps = changes.map(({ phase: { condition, from } }) => {
			const stroke = STROKES[condition];
			return `${CONDITION_WORDS[condition]} ${onDate(from)}${stroke ? ` (${stroke})` : ''}`;
		});
		const open =
			stretches.at(-1)?.phase.condition === 'restored' ? '' : '; nothing later is on record';
		return `${capital(site.label)}: ${inList(steps)}${open}.`;
	});
	const stroke =
		unit === 'day' ? 'A stroke is a day.' : 'A stroke is an hour, shown as the worst of it was.';
	return [stroke, ...told].join(' ');
}
