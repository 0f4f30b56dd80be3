import { capital, inList } from '#words/list.ts';
import { inWords } from '#words/date.ts';
import type { Quantity } from '#facts/quantity.ts';
import { costInWords, groupTitle, type Cost } from '#tables/costs.ts';
import { quantityInWords } from '#words/quantity.ts';

/** The question that the chart answers. */
export const costsTitle = (incident: string): string => `What did the ${incident} cost?`;

/** What each kind of mark of the costs chart means. */
export const COST_WORDS = {
	booked: 'booked in the accounts',
	range: 'range of a model, with a line at its middle',
	guarantee: 'a loan, guaranteed in part, not spent',
};

/** Why a sum is not in the drawing, and what it is. */
export const notOnScale = (row: Cost): string =>
	`${capital(costInWords(row))}, in another unit than the sums that are drawn.`;

const hasRange = ({ low, high }: Quantity) => low !== undefined && high !== undefined;

/** The words under a panel's title: its sums one by one. */
export const groupNote = (
	group: Cost['group'],
	rows: Cost[],
	total: Quantity | undefined,
): string => {
	const parts = rows.map((row) => costInWords(row));
	if (group !== 'booked' || rows.length < 2 || !total) return parts.join('; ');
	return `${quantityInWords(total)}, our sum: ${inList(parts)}`;
};

const first = (rows: Cost[], group: Cost['group']) => rows.find((row) => row.group === group);

/** What the costs chart should be seen to say. */
export function costsHeadline(
	rows: Cost[],
	organisation: string,
	total: Quantity | undefined,
): string {
	const modelled = first(rows, 'modelled');
	const parts = [
		total && `${organisation} booked ${quantityInWords(total)}`,
		modelled &&
			`a model puts the wider cost at ${quantityInWords(hasRange(modelled.quantity) ? { ...modelled.quantity, value: undefined } : modelled.quantity)}`,
	].filter((part) => part !== undefined);
	return parts.length ? capital(parts.join('; ')) : 'What the incident cost';
}

/** How big it was in money: the headline of the chart, and that its sums cannot be added. */
export const costsAnswer = (
	rows: Cost[],
	organisation: string,
	total: Quantity | undefined,
): string =>
	rows.length === 0
		? 'No sum of money is on record yet. The claims below say what else was counted.'
		: `${costsHeadline(rows, organisation, total)}. These are different measures and cannot be added.`;

/** What the costs chart shows, and what must not be read into it. */
export const costsSubtitle = (asOf: string): string =>
	`Sums of money on one scale, as known on ${inWords(asOf)}. ` +
	'They measure different things and cannot be added together.';

/** The chart for those who do not see it. */
export function costsDescription(
	rows: Cost[],
	organisation: string,
	total: Quantity | undefined,
): string {
	const groups = ['booked', 'modelled', 'guarantee'] as const;
	const sentences = groups.flatMap((group) => {
		const own = rows.filter((row) => row.group === group);
		return own.length
			? [`${groupTitle(group, organisation)}: ${groupNote(group, own, total)}.`]
			: [];
	});
	return [`${sentences.length} panels on one scale from zero.`, ...sentences].join(' ');
}
