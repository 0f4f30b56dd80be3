import { yearOf } from '#facts/calendar.ts';
import type { Dossier, Filed } from '#facts/dossier.ts';
import { durations, type Duration } from '#facts/duration.ts';
import { paths } from '#records/paths.ts';
import { quantityOf } from '#facts/quantity.ts';
import { leadStart } from '#facts/starts.ts';
import { weakest } from '#facts/status.ts';
import { AHEAD, type Comparison } from '#records/comparison.ts';
import type { Status } from '#records/status.ts';
import { claimSentence } from '#words/claim.ts';
import { boundsInWords, endInWords } from '#words/comparison.ts';
import { lengthsInWords } from '#words/duration.ts';
import { inList } from '#words/list.ts';
import { organisationsOf } from '#words/organisation.ts';
import { quantityInWords } from '#words/quantity.ts';
import { asOf, integer, keys, number, oneOf, status, text, truth, words } from './columns.ts';
import { sourceLinks, type ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

export const MEASURES = ['days', 'cost'] as const;
type Measure = (typeof MEASURES)[number];

/** How long or how costly one incident was, low to high; each measure has rows of its own. */
export interface Compared {
	/** Key of the comparison; for the incident itself, of the incident or of the claim. */
	id: string;
	measure: Measure;
	/** It is the incident itself, not one to compare it with. */
	own: boolean;
	/** Another that is explained in an account of its own. */
	account: boolean;
	incident: string;
	year: number;
	/** What the record gives first, within low and high. */
	value: number | null;
	low: number;
	/** None where no upper end is on record. */
	high: number | null;
	/** What that upper end is, where it had not come about when it was published. */
	high_is: (typeof AHEAD)[number] | null;
	/** `days`, or the ISO 4217 code of a currency. */
	unit: string;
	/** What was counted. */
	basis: string;
	status: Status;
	/** Keys of the sources of the incident where own, else of those of the comparisons. */
	sources: string[];
}

/** An incident, and the others that it is compared with. */
export interface Subject {
	dossier: Dossier;
	comparisons: Filed<Comparison>[];
}

/** What a panel of the chart shows. */
export const MEASURE_WORDS = { days: 'Days of disruption', cost: 'Modelled cost' };

/** What the incident's own days count: every end point with its days. */
function daysCounted(durations: Duration[]): string {
	return `${lengthsInWords(durations)}; the day of the end is not counted.`;
}

const ownOf = (dossier: Dossier) => ({
	own: true,
	account: true,
	incident: organisationsOf(dossier.incident),
	year: yearOf(leadStart(dossier).from),
});

/** The best source of each of these end points. */
const bestOf = (ends: Duration[]): string[] => [
	...new Set(ends.flatMap(({ sources }) => sources.slice(0, 1))),
];

/** The incident's days, from its first end point to its last; the value is the first where it is exact. */
function ownDays(dossier: Dossier): Compared[] {
	const all = durations(dossier);
	const [first, last] = [all[0], all.at(-1)];
	// Days and minutes have no scale in common.
	if (!first || !last || all.some(({ lasted }) => lasted.unit !== first.lasted.unit)) return [];
	const { least, most = null, unit } = first.lasted;
	return [
		{
			id: dossier.id,
			measure: 'days',
			...ownOf(dossier),
			unit,
			value: least === most ? most : null,
			low: least ?? 0,
			high: last.lasted.most ?? null,
			high_is: null,
			basis: daysCounted(all),
			status: weakest([first.status, last.status]),
			sources: bestOf([first, last, ...all]),
		},
	];
}

/** The costs that were modelled for the incident: the only kind that is set beside others. */
const ownCosts = (dossier: Dossier): Compared[] =>
	dossier.claims
		.filter(({ cost }) => cost?.kind === 'model')
		.flatMap((claim): Compared[] => {
			const quantity = quantityOf(dossier, claim);
			const { value = null, low, high, unit = '' } = quantity ?? {};
			const [from, to] = [low ?? value, high ?? value];
			if (from === null || to === null) return [];
			const basis = [claimSentence(claim, quantity), claim.method].filter(Boolean).join(' ');
			return [
				{
					id: claim.id,
					measure: 'cost',
					...ownOf(dossier),
					unit,
					value,
					low: from,
					high: to,
					high_is: null,
					basis,
					status: claim.status,
					sources: claim.sources,
				},
			];
		});

function othersOf(
	measure: Measure,
	{ id, label, year, account, ...record }: Filed<Comparison>,
): Compared[] {
	const range = record[measure];
	if (!range || (record.cost && measure === 'cost' && record.cost.kind !== 'model')) return [];
	const { value = null, low, high = null, highIs = null, basis, status } = range;
	const unit = measure === 'cost' ? (record.cost?.currency ?? '') : 'days';
	return [
		{
			id,
			measure,
			own: false,
			account: account ?? false,
			incident: label,
			year,
			value,
			low,
			high,
			high_is: highIs,
			unit,
			basis,
			status,
			sources: record.sources,
		},
	];
}

/** The page of an incident in short: that of its own account, where it has one. */
export const comparisonPath = ({
	id,
	account,
}: Pick<Filed<Comparison>, 'id'> & { account?: boolean }) =>
	account ? paths.incident(id) : paths.comparison(id);

/** What a row says, in the form of a record. */
const rangeOf = ({ value, low, high, basis, status }: Compared) => ({
	value: value ?? undefined,
	low,
	high: high ?? undefined,
	basis,
	status,
});

/** An incident that has an account of its own, in short, so that others can be set beside it. */
export function comparisonOf(dossier: Dossier): Filed<Comparison> {
	const { id, file, incident } = dossier;
	const organisation = organisationsOf(incident);
	const days = ownDays(dossier).find(({ unit }) => unit === 'days');
	const [cost] = ownCosts(dossier);
	const { year } = ownOf(dossier);
	return {
		id,
		file,
		entry: `incidents/${id}/incident`,
		account: true,
		organisation,
		label: organisation,
		year,
		sector: incident.sector,
		country: inList(incident.countries),
		answer: incident.summary,
		affected: incident.summary,
		...(days && { days: rangeOf(days) }),
		...(cost && { cost: { ...rangeOf(cost), currency: cost.unit, kind: 'model' as const } }),
		status: leadStart(dossier).status,
		related: [],
		sources: [],
	};
}

/** The most that is on record of a row: its least where there is no upper end. */
export const mostOf = ({ low, high }: Compared): number => high ?? low;

const longestFirst = (a: Compared, b: Compared) =>
	mostOf(b) - mostOf(a) || b.low - a.low || (a.incident < b.incident ? -1 : 1);

/**
 * The incident beside the others, greatest first: all days, and the costs of one kind in one
 * currency. A measure that only one side has is left out.
 */
export function rows({ dossier, comparisons }: Subject): Compared[] {
	const days = ownDays(dossier);
	const costs = ownCosts(dossier);
	const currencies = costs.map(({ unit }) => unit);
	return MEASURES.flatMap((measure) => {
		const own = measure === 'days' ? days : costs.filter(({ unit }) => unit === currencies[0]);
		const others = comparisons
			.filter(({ id }) => id !== dossier.id)
			.flatMap((comparison) => othersOf(measure, comparison))
			.filter(({ unit }) => unit === own[0]?.unit);
		return others.length > 0 ? [...own, ...others].toSorted(longestFirst) : [];
	});
}

/** The rows of one measure. */
export const measuredBy = (all: Compared[], measure: Measure): Compared[] =>
	all.filter((row) => row.measure === measure);

/** Modelled costs that cannot stand beside the incident's, because their currency is another. */
export function otherCurrencies({ dossier, comparisons }: Subject): Compared[] {
	const unit = ownCosts(dossier)[0]?.unit;
	return unit
		? comparisons.flatMap((other) => othersOf('cost', other)).filter((row) => row.unit !== unit)
		: [];
}

/** From low to high: "37 to 75 days", "£1.6bn to £2.1bn", "108 days or more". */
export const rangeInWords = (row: Compared): string => boundsInWords(row, row.unit);

/** What is to be said of the upper end of a row. */
export const endOf = ({ high, high_is }: Compared) => endInWords({ low: 0, high, highIs: high_is });

/** The same, with a value that lies within: "£1.9bn (range £1.6bn to £2.1bn)". */
export const amountInWords = (row: Compared): string => {
	const { value, low, high, unit } = row;
	const within = value !== null && high !== null && low < value && value < high;
	return within ? quantityInWords({ value, low, high, unit }) : rangeInWords(row);
};

/** The amount, and what is to be said of its upper end. */
export const comparedInWords = (row: Compared): string =>
	[amountInWords(row), endOf(row)].filter(Boolean).join(', ');

/** The page of what a row says: for the incident's own days, that of its durations. */
function pathOf(dossier: Dossier, { id, measure, own, account }: Compared): string {
	if (!own) return comparisonPath({ id, account });
	return measure === 'cost' ? paths.claim(dossier.id, id) : paths.section(dossier.id, 'duration');
}

const columns = (dossier: Dossier): Column<Compared>[] => [
	text('id', 'Key of the comparison; of the incident or its claim where own.', ({ id }) => id),
	oneOf('measure', 'What is compared.', MEASURES, ({ measure }) => measure, [
		'Measure',
		({ measure }) => MEASURE_WORDS[measure],
	]),
	truth('own', 'It is the incident itself.', ({ own }) => own),
	text('incident', 'Whose incident it was.', ({ incident }) => incident, [
		'Incident',
		(row) => ({ text: row.incident, path: pathOf(dossier, row) }),
	]),
	integer('year', 'Year of the incident.', ({ year }) => year, 'Year'),
	number('value', 'What the record gives first.', ({ value }) => value),
	number('low', 'The least.', ({ low }) => low),
	number('high', 'The most; empty where no upper end is on record.', ({ high }) => high),
	oneOf(
		'high_is',
		'What that upper end is, where it had not come about when it was published.',
		AHEAD,
		(row) => row.high_is,
	),
	text('unit', 'What value, low and high count: days or an ISO 4217 code.', ({ unit }) => unit),
	words('amount', 'Amount', comparedInWords),
	text(
		'basis',
		'What was counted, which differs between rows.',
		({ basis }) => basis,
		'What was counted',
	),
	status((row) => row.status, undefined, 'Status'),
	asOf(dossier.incident.asOf),
	keys(
		'sources',
		'The sources that show it: the incident’s where own, else those of the comparisons.',
		(row) => row.sources,
		[
			'Sources',
			// Another incident's sources are listed, with their numbers, on its page.
			(row) =>
				row.own
					? sourceLinks(dossier, row.sources)
					: { text: `listed with ${row.incident}`, path: pathOf(dossier, row) },
		],
	),
];

/** The rows of the comparisons chart, in its order: days, then costs. */
export const comparedTable = (subject: Subject): Table => {
	const { id: incident } = subject.dossier;
	return tableOf(
		{
			name: 'comparisons',
			incident,
			keys: ['measure', 'id'],
			title: 'Comparisons: the rows of the chart',
			holds: 'The days or the modelled cost of the incident or of another.',
		},
		columns(subject.dossier),
		rows(subject),
	);
};

/** The same as a page shows them. */
export const comparedShown = (dossier: Dossier, compared: Compared[]): ShownTable =>
	shownOf(
		{
			caption: `The ${dossier.incident.name} beside other incidents`,
			order: ['incident', 'year', 'measure', 'amount', 'basis', 'status', 'sources'],
			keyOf: ({ id, measure }) => `${measure}-${id}`,
		},
		columns(dossier),
		compared,
	);
