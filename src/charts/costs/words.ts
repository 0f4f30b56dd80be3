import type { Quantity } from '#facts/quantity.ts';
import type { Scope } from '#records/cost.ts';
import {
	costInWords,
	panelOf,
	panelTitle,
	togetherInWords,
	totalOf,
	type Cost,
	type Panel,
	type Purse,
} from '#tables/costs.ts';
import { monthsFromTo } from '#words/frame.ts';
import { capital, inList } from '#words/list.ts';
import { agreeing } from '#words/noun.ts';
import { quantityInWords, withUnit } from '#words/quantity.ts';

/** The question that the chart answers. */
export const costsTitle = (incident: string): string => `What did the ${incident} cost?`;

/** Why a sum is not in the drawing, and what it is. */
export const notOnScale = (row: Cost): string =>
	`${capital(costInWords(row))}, in another unit than the sums that are drawn.`;

/** Kinds of which each sum needs to be told what it is of: an estimate measures what its author chose. */
const OF_ITS_OWN = new Set<Cost['kind']>(['own-estimate', 'income-lost']);

/** What insurance paid has no bar to say so. */
const amountInWords = (row: Cost): string =>
	`${costInWords(row)}${row.kind === 'insurance' && row.quantity ? ' received' : ''}`;

/** A sum with what it is of, where its kind does not say so, and how firm it is, unless it is confirmed. */
export function sumInWords(row: Cost): string {
	const status = row.status === 'confirmed' ? '' : ` (${row.status})`;
	const of = OF_ITS_OWN.has(row.kind) && row.measures ? `: ${row.measures}` : '';
	return `${amountInWords(row)}${of}${status}`;
}

/** The words under a panel's title: its sums one by one. */
export function panelNote(panel: Panel): string {
	const parts = panel.rows.map(sumInWords);
	const total = totalOf(panel);
	return total ? `${quantityInWords(total)}, our sum: ${inList(parts)}` : parts.join('; ');
}

/** A panel in a sentence; its sums may have a colon of their own. */
function panelInWords(panel: Panel, organisation: string): string {
	const [title, note] = [panelTitle(panel, organisation), panelNote(panel)];
	return `${title}${note.includes(': ') ? ' –' : ':'} ${note}.`;
}

/** A sum at a glance: how much, what it is and who says so. */
export function costReadout(row: Cost, organisation: string): string {
	const of = OF_ITS_OWN.has(row.kind) && row.measures ? `. ${row.measures}` : '';
	const status = row.status === 'confirmed' ? '' : ` (${row.status})`;
	return `${capital(amountInWords(row))}${status}: ${panelTitle(row, organisation)}${of}`;
}

const WIDER: Record<Scope, string> = {
	organisation: 'the cost',
	sector: 'the cost to its sector',
	economy: 'wider costs',
};

/** Sums of one kind and scope in a clause: what was booked is added for each currency, all else named. */
function clause(
	panels: Panel[],
	{ kind, scope, together, of, rows }: Panel,
	organisations: string,
	isAlone: boolean,
): string {
	const organisation = of ?? organisations;
	const range = (quantity: Quantity) =>
		quantity.low === undefined ? quantity : { ...quantity, value: undefined };
	const sums = panels.flatMap((panel) => {
		const total = totalOf(panel);
		if (total) return [quantityInWords(total)];
		return panel.rows.flatMap(({ quantity }) => (quantity ? quantityInWords(range(quantity)) : []));
	});
	const all = inList(sums);
	return {
		booked: `${organisation} booked ${isAlone ? 'costs of ' : ''}${all}`,
		expected: `${organisation} expected to book ${all}`,
		'own-estimate': `${organisation}’s own estimate was ${all}`,
		model: `${sums.length > 1 ? 'models put' : 'a model puts'} ${together.length > 0 ? `the cost to ${togetherInWords(together)}` : WIDER[scope]} at ${all}`,
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

/** As many words as a headline has. */
const HEADLINE = 12;
/** Kinds that cost nothing: a claim of theirs stands alone or not at all. */
const NO_COST = new Set<Cost['kind']>(['insurance', 'guarantee']);

/**
 * What the costs chart should be seen to say: its first kind, with that of others beside it where both
 * are one short claim.
 */
export function costsHeadline(all: Purse[], organisation: string): string {
	const both = kindsInWords(all, organisation, 2, true);
	return both.split(' ').length <= HEADLINE ? both : kindsInWords(all, organisation, 1);
}

/** The first kind of sums and the first of a wider scope, or else the second, in clauses. */
function kindsInWords(all: Purse[], organisation: string, most: 1 | 2, isCost = false): string {
	const panels = Map.groupBy(
		all
			.flatMap((purse) => purse.panels)
			.filter(({ rows }) => rows.some(({ quantity }) => quantity !== undefined)),
		panelOf,
	);
	const [one, ...more] = [...panels.values()];
	const rest = more.filter(([panel]) => !isCost || (panel && !NO_COST.has(panel.kind)));
	const wider = rest.find(([panel]) => panel && panel.scope !== one?.[0]?.scope);
	const chosen = [one, wider ?? rest[0]].slice(0, most);
	const [first = '', ...others] = chosen.flatMap((own) =>
		own ? own.slice(0, 1).map((panel) => clause(own, panel, organisation, most === 1)) : [],
	);
	const [of = null, ofNext = null] = chosen.map((own) => own?.[0]?.of ?? null);
	const who = `${of ?? organisation} `;
	const again = of === null && organisation.includes(' and ') ? 'they ' : 'it ';
	const isSame = of === ofNext && first.startsWith(who);
	// Who was named once is not named again.
	const said = others.map((one) =>
		isSame && one.startsWith(who) ? again + one.slice(who.length) : one,
	);
	return capital([first, ...said].join('; '));
}

/** How big it was in money: its first two kinds, and that its sums cannot be added. */
export function costsAnswer(all: Purse[], organisation: string, counted: number): string {
	const panels = all.flatMap((purse) => purse.panels);
	if (panels.length === 0)
		return [
			'No sum of money is on record yet.',
			...(counted > 0
				? [
						`The ${agreeing(counted, 'claim below says', 'claims below say')} what was counted instead.`,
					]
				: []),
		].join(' ');
	const apart = panels.length > 1 ? ' These are different measures and cannot be added.' : '';
	return `${kindsInWords(all, organisation, 2)}.${apart}`;
}

/** What is drawn, and from when to when it was stated. */
export const costsUnit = (all: Purse[]): string => {
	const stated = all.flatMap(({ panels }) => panels.flatMap(({ rows }) => rows));
	return (
		`Sums in ${inList(all.map(({ currency }) => currency))}, by what they are, ` +
		`stated ${monthsFromTo(stated.map((row) => row.as_of))}`
	);
};

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
				...purse.panels.map((panel) => panelInWords(panel, organisation)),
			];
		})
		.join(' ');
}
