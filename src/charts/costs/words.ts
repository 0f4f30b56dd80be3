import type { CostKind, Scope } from '#records/cost.ts';
import {
	costInWords,
	panelTitle,
	togetherInWords,
	totalOf,
	type Cost,
	type Panel,
	type Purse,
} from '#tables/costs.ts';
import { capital, inList } from '#words/list.ts';
import { quantityInWords, withUnit } from '#words/quantity.ts';

/** The question that the chart answers. */
export const costsTitle = (incident: string): string => `What did the ${incident} cost?`;

const hasMiddle = ({ quantity: { value, low, high } }: Cost) =>
	value !== undefined && low !== undefined && high !== undefined;

/** What the mark of a kind of sum means. */
export function kindInWords(kind: CostKind, rows: Cost[]): string {
	const range = rows.some((row) => row.kind === kind && hasMiddle(row));
	return {
		booked: 'booked in the accounts',
		expected: 'expected by the organisation, not yet booked',
		'own-estimate': 'the organisation’s own estimate',
		model: range ? 'range of a model, with a line at its middle' : 'a model of somebody else',
		'income-lost': 'income that was lost',
		insurance: 'received from insurance, not a cost',
		guarantee: 'a loan under a guarantee, not spent',
	}[kind];
}

/** Why a sum is not in the drawing, and what it is. */
export const notOnScale = (row: Cost): string =>
	`${capital(costInWords(row))}, in another unit than the sums that are drawn.`;

/** The words under a panel's title: its sums one by one. */
export function panelNote(panel: Panel): string {
	const parts = panel.rows.map(costInWords);
	const total = totalOf(panel);
	return total ? `${quantityInWords(total)}, our sum: ${inList(parts)}` : parts.join('; ');
}

const WIDER: Record<Scope, string> = {
	organisation: 'the cost',
	sector: 'the cost to its sector',
	economy: 'the wider cost',
};

/** Sums of one kind and scope in a clause: what was booked is added for each currency, all else named. */
function clause(
	panels: Panel[],
	{ kind, scope, together, rows }: Panel,
	organisation: string,
): string {
	const range = ({ quantity }: Cost) =>
		quantity.low === undefined ? quantity : { ...quantity, value: undefined };
	const sums = panels.flatMap((panel) => {
		const total = totalOf(panel);
		return total ? [quantityInWords(total)] : panel.rows.map((row) => quantityInWords(range(row)));
	});
	const all = inList(sums);
	return {
		booked: `${organisation} booked ${all}`,
		expected: `${organisation} expected to book ${all}`,
		'own-estimate': `${organisation}’s own estimate was ${all}`,
		model: `${sums.length > 1 ? 'models put' : 'a model puts'} ${together.length > 0 ? `the cost of ${togetherInWords(together)}` : WIDER[scope]} at ${all}`,
		'income-lost':
			scope === 'organisation'
				? rows.every(({ status }) => status === 'estimated')
					? `${organisation}’s lost income was estimated at ${all}`
					: `${organisation} lost income of ${all}`
				: `income of ${all} was lost ${scope === 'sector' ? 'in its sector' : 'in the economy'}`,
		insurance: `${organisation} received ${all} from insurance`,
		guarantee: `a loan of ${all} was under a guarantee`,
	}[kind];
}

/** What the costs chart should be seen to say: its first kind, and a guarantee only where nothing else is. */
export const costsHeadline = (all: Purse[], organisation: string): string =>
	kindsInWords(all, organisation, 1);

/** The first kinds of sums, in clauses. */
function kindsInWords(all: Purse[], organisation: string, most: number): string {
	const panels = Map.groupBy(
		all.flatMap((purse) => purse.panels),
		({ kind, scope, together }) => [kind, scope, ...together].join(' '),
	);
	const clauses = [...panels.values()].flatMap((own) =>
		own.slice(0, 1).map((first) => clause(own, first, organisation)),
	);
	const [first = '', ...others] = clauses.slice(0, most);
	const who = `${organisation} `;
	const again = organisation.includes(' and ') ? 'they ' : 'it ';
	// Who was named once is not named again.
	const said = others.map((one) =>
		first.startsWith(who) && one.startsWith(who) ? again + one.slice(who.length) : one,
	);
	return capital([first, ...said].join('; '));
}

/** How big it was in money: its first two kinds, and that its sums cannot be added. */
export function costsAnswer(all: Purse[], organisation: string): string {
	const panels = all.flatMap((purse) => purse.panels);
	if (panels.length === 0)
		return 'No sum of money is on record yet. The claims below say what else was counted.';
	const apart = panels.length > 1 ? ' These are different measures and cannot be added.' : '';
	return `${kindsInWords(all, organisation, 2)}.${apart}`;
}

/** What is drawn. */
export const costsUnit = (all: Purse[]): string =>
	`Sums of money in ${inList(all.map(({ currency }) => currency))}, by what they are`;

/** What must not be read into it. */
export const costsReading = (all: Purse[]): string =>
	[
		all.length > 1 ? 'Each currency has a scale of its own.' : 'All are on one scale.',
		...(all.flatMap(({ panels }) => panels).length > 1
			? ['They measure different things and cannot be added together.']
			: []),
	].join(' ');

/** The heading of the sums of one currency; none where there is no other. */
export const purseTitle = ({ currency }: Purse, all: Purse[]): string | undefined =>
	all.length > 1 ? `Sums in ${currency}` : undefined;

/** The chart for those who do not see it. */
export function costsDescription(all: Purse[], organisation: string): string {
	return all
		.flatMap((purse) => {
			const of = all.length > 1 ? ` of sums in ${purse.currency}` : '';
			const count = purse.panels.length;
			const panels = count === 1 ? 'One panel' : withUnit(count, 'panels');
			return [
				`${panels}${of} on one scale from zero.`,
				...purse.panels.map((panel) => `${panelTitle(panel, organisation)}: ${panelNote(panel)}.`),
			];
		})
		.join(' ');
}
