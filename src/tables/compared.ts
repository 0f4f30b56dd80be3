import { yearOf } from '#facts/calendar.ts';
import { byId, type Dossier, type Filed } from '#facts/dossier.ts';
import { downtimes } from '#facts/downtime.ts';
import { durations, type Duration } from '#facts/duration.ts';
import { widest } from '#facts/period.ts';
import { boundsOf, quantityOf, type Quantity } from '#facts/quantity.ts';
import { leadOf, leadStart } from '#facts/starts.ts';
import { weakest } from '#facts/status.ts';
import type { Claim } from '#records/claim.ts';
import { AHEAD, type Comparison } from '#records/comparison.ts';
import { paths } from '#records/paths.ts';
import { slug } from '#records/slug.ts';
import type { Status } from '#records/status.ts';
import { claimSentence } from '#words/claim.ts';
import {
	amountWithin,
	bookedInWords,
	boundsInWords,
	endInWords,
	withoutDays,
} from '#words/comparison.ts';
import { lengthsInWords } from '#words/duration.ts';
import { inList } from '#words/list.ts';
import { countedAt, organisationsOf, type Named } from '#words/organisation.ts';
import { asOf, integer, keys, number, oneOf, status, text, truth, words } from './columns.ts';
import { purses, rows as sums, togetherInWords, totalOf, type Panel } from './costs.ts';
import { sourceLinks, type Cell, type ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

export const MEASURES = ['days', 'booked', 'model'] as const;
type Measure = (typeof MEASURES)[number];

/** Which record gives a row. */
interface Given {
	/** Key of the incident or of the comparison. */
	key: string;
	/** Whose incident it was. */
	name: string;
	/** It is explained in an account of its own. */
	account: boolean;
	/** Key of the claim that states it, where it is one of an account. */
	claim: string | null;
}

/** How long or how costly one incident was, low to high; each measure has rows of its own. */
export interface Compared {
	/** The key of who gives it and, where that is a claim of an account, of the claim behind a stroke. */
	id: string;
	measure: Measure;
	/** It is that of the incident itself, not of one to compare it with. */
	own: boolean;
	/** The records that give it: several for one sum of several incidents. */
	given: [Given, ...Given[]];
	/** Whose it is. */
	incident: string;
	/** The verb that agrees with that; none but the days of an account need one. */
	verb: Named['verb'];
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
	/** Who made the model. */
	by: string | null;
	/** All the organisations whose one sum it is; empty where it is that of one. */
	together: string[];
	/** What was counted. */
	basis: string;
	status: Status;
	/** Keys of the sources, of the incident where it has an account, else of those of the comparisons. */
	sources: string[];
}

/** An incident in short; of one with an account, with the rows that its records give. */
export type Short = Filed<Comparison> & { rows?: Compared[] };

/** An incident, and the others that it is compared with. */
export interface Subject {
	dossier: Dossier;
	comparisons: Short[];
}

/** What a panel of a chart shows. */
export const MEASURE_WORDS = {
	days: 'Days of disruption',
	booked: 'Booked cost',
	model: 'Modelled cost',
};

/** What the incident's own days count: every end point with its days. */
function daysCounted(durations: Duration[]): string {
	return `${lengthsInWords(durations)}; the day of the end is not counted.`;
}

/** What every row of an incident with an account has in common. */
const rowOf = (dossier: Dossier, claim: string | null) => ({
	id: claim === null ? dossier.id : `${dossier.id}/${claim}`,
	own: false,
	given: [
		{ key: dossier.id, name: organisationsOf(dossier.incident), account: true, claim },
	] satisfies Compared['given'] as Compared['given'],
	incident: organisationsOf(dossier.incident),
	verb: null,
	year: yearOf(leadStart(dossier).from),
	high_is: null,
	by: null,
	together: [],
});

/** Whose the days are, by the sites from whose stop they are counted. */
function whoseDays({ incident, sites }: Dossier, all: Duration[]): Named {
	const keys = new Set(all.flatMap(({ site }) => site ?? incident.lead));
	return countedAt(
		incident,
		sites.filter(({ id }) => keys.has(id)),
	);
}

/** Whether it ended with its last end point: the lead is back, and what that end point names stayed so. */
const isOver = (dossier: Dossier, { again }: Duration): boolean =>
	!again && downtimes(leadOf(dossier)).every(({ back }) => back);

/** The best source of each of these end points. */
const bestOf = (ends: Duration[]): string[] => [
	...new Set(ends.flatMap(({ sources }) => sources.slice(0, 1))),
];

/**
 * The incident's days, from its first end point to its last; the value is the first where it is exact.
 * None where they are counted in minutes, which have no scale in common with days.
 */
function ownDays(dossier: Dossier): Compared[] {
	const all = durations(dossier);
	const [first, last] = [all[0], all.at(-1)];
	if (!first || !last || all.some(({ lasted }) => lasted.unit !== 'days')) return [];
	const { least, most = null } = first.lasted;
	const { name, verb } = whoseDays(dossier, all);
	return [
		{
			...rowOf(dossier, null),
			incident: name,
			verb,
			measure: 'days',
			unit: 'days',
			value: least === most ? most : null,
			low: least ?? 0,
			high: isOver(dossier, last) ? (last.lasted.most ?? null) : null,
			basis: daysCounted(all),
			status: weakest([first.status, last.status]),
			sources: bestOf([first, last, ...all]),
		},
	];
}

/** Where a sum lies, for a row; undefined where it has no bounds. */
function amountOf(quantity: Quantity | undefined) {
	if (!quantity) return undefined;
	const { low, high } = boundsOf(quantity);
	const { value = null } = quantity;
	return low === undefined && high === undefined
		? undefined
		: { value, low: low ?? 0, high: high ?? null, unit: quantity.unit };
}

/** The costs that were modelled for the incident, alone or together with others. */
const ownModels = (dossier: Dossier): Compared[] =>
	dossier.claims
		.filter(({ cost }) => cost?.kind === 'model')
		.flatMap((claim): Compared[] => {
			const quantity = quantityOf(dossier, claim);
			const amount = amountOf(quantity);
			const { together = [] } = claim.cost ?? {};
			if (!amount) return [];
			return [
				{
					...rowOf(dossier, claim.id),
					measure: 'model',
					...amount,
					...(together.length > 0 && { incident: togetherInWords(together) }),
					by: claim.saidBy,
					together: together.toSorted(),
					basis: [claimSentence(claim, quantity), claim.method].filter(Boolean).join(' '),
					status: claim.status,
					sources: claim.sources,
				},
			];
		});

/** The claim that states the sum of these claims. */
const claimOfSum = (claims: Filed<Claim>[], parts: string[]) =>
	claims.find(
		({ derived }) =>
			derived && 'sum' in derived && derived.sum.toSorted().join() === parts.toSorted().join(),
	)?.id;

/** The sums of a panel that make up all that was booked: those that can be added, or the one that holds the others. */
function bookedIn(panel: Panel): Panel['rows'] {
	if (panel.rows.length < 2 || totalOf(panel)) return panel.rows;
	const all = widest(panel.rows.flatMap(({ period }) => period ?? []));
	return panel.rows.filter(({ period }) => period === all).slice(0, 1);
}

/** The key of sums that no claim adds up: of their currency, and of whose they are among several. */
const sumOf = ({ currency, scope, of, together }: Panel): string =>
	slug([currency, ...(scope === 'organisation' ? [] : [scope]), of ?? '', ...together].join(' '));

/** What was booked for the incident in each currency. */
const ownBooked = (dossier: Dossier): Compared[] =>
	purses(sums(dossier))
		.flatMap(({ panels }) => panels)
		.filter(({ kind }) => kind === 'booked')
		.flatMap((panel): Compared[] => {
			const parts = bookedIn(panel);
			const [first] = parts;
			const amount = amountOf(parts.length > 1 ? totalOf(panel) : first?.quantity);
			if (!first || !amount) return [];
			const ids = parts.map(({ id }) => id);
			const claim = parts.length > 1 ? claimOfSum(dossier.claims, ids) : first.id;
			return [
				{
					...rowOf(dossier, claim ?? null),
					...(panel.of !== null && { incident: panel.of }),
					id: `${dossier.id}/${claim ?? sumOf(panel)}`,
					measure: 'booked',
					...amount,
					basis: bookedInWords(
						parts.flatMap(({ quantity, period }) => (quantity ? { quantity, period } : [])),
					),
					status: weakest(parts.map((part) => part.status)),
					sources: [...new Set(parts.flatMap(({ sources }) => sources))],
				},
			];
		});

/** What the record of an incident in short gives. */
function rowsOf(short: Short): Compared[] {
	if (short.rows) return short.rows;
	const { id, label, year, days, cost } = short;
	const row = (measure: Measure, range: NonNullable<typeof days>): Omit<Compared, 'unit'> => ({
		id,
		measure,
		own: false,
		given: [{ key: id, name: label, account: false, claim: null }],
		incident: label,
		verb: null,
		year,
		value: range.value ?? null,
		low: range.low,
		high: range.high ?? null,
		high_is: range.highIs ?? null,
		by: null,
		together: [],
		basis: range.basis,
		status: range.status,
		sources: short.sources,
	});
	const { together = [], by = null } = cost ?? {};
	return [
		...(days ? [{ ...row('days', days), unit: 'days' }] : []),
		...(cost?.kind === 'booked' ? [{ ...row('booked', cost), unit: cost.currency }] : []),
		...(cost?.kind === 'model'
			? [
					{
						...row('model', cost),
						...(together.length > 0 && { incident: togetherInWords(together) }),
						unit: cost.currency,
						by,
						together: together.toSorted(),
					},
				]
			: []),
	];
}

/** What a row says, in the form of a record. */
const rangeOf = ({ value, low, high, basis, status }: Compared) => ({
	value: value ?? undefined,
	low,
	high: high ?? undefined,
	basis,
	status,
});

/** The page of an incident in short: that of its own account, where it has one. */
export const comparisonPath = ({
	id,
	account,
}: Pick<Filed<Comparison>, 'id'> & { account?: boolean }) =>
	account ? paths.incident(id) : paths.comparison(id);

/** An incident that has an account of its own, in short, so that others can be set beside it. */
export function comparisonOf(dossier: Dossier): Short {
	const { id, file, incident } = dossier;
	const organisation = organisationsOf(incident);
	const rows = [...ownDays(dossier), ...ownBooked(dossier), ...ownModels(dossier)];
	const days = rows.find(({ measure }) => measure === 'days');
	const cost = rows.find(({ measure, together }) => measure === 'model' && together.length === 0);
	return {
		id,
		file,
		entry: `incidents/${id}/incident`,
		account: true,
		organisation,
		label: organisation,
		year: rowOf(dossier, null).year,
		sector: incident.sector,
		country: inList(incident.countries),
		answer: incident.summary,
		affected: incident.summary,
		...(days ? { days: rangeOf(days) } : { noDays: withoutDays(durations(dossier)) }),
		...(cost && {
			cost: {
				...rangeOf(cost),
				currency: cost.unit,
				kind: 'model' as const,
				by: cost.by ?? undefined,
			},
		}),
		status: leadStart(dossier).status,
		related: [],
		sources: [],
		rows,
	};
}

/** The most that a row can be: without an upper end more than any other. */
const mostOf = ({ high }: Compared): number => high ?? Infinity;

/** What is known to be more comes first: an upper end may be no more than a plan, or nobody knows it. */
const greatestFirst = (a: Compared, b: Compared) => {
	if (a.low !== b.low) return b.low - a.low;
	if (a.high !== b.high) return mostOf(b) - mostOf(a);
	return a.incident < b.incident ? -1 : 1;
};

/** Rows that measure the same thing in the same way, on one scale, the greatest least first. */
export interface Scale {
	measure: Measure;
	unit: string;
	/** Whose models they are. */
	by: string | null;
	rows: Compared[];
}

const scaleOf = ({ measure, unit, by }: Omit<Scale, 'rows'>) => [measure, unit, by].join(' ');
/** What rows have in common that are one sum. */
const sameSum = (row: Compared) => {
	const { id, measure, low, high, together } = row;
	return together.length > 0
		? [scaleOf(row), low, high, ...together].join(' ')
		: `${measure} ${id}`;
};

/**
 * One sum that the records of several incidents give is one row, which leads to all of them and is as firm
 * as the least firm. What was counted and its sources are told by one of them: a key of a source is found in
 * the list of one incident alone, and two accounts of one sum side by side would look like two sums.
 */
function merged(rows: Compared[]): Compared[] {
	return [...Map.groupBy(rows, sameSum).values()].flatMap((same) => {
		const accounts = same.filter(({ given: [{ account }] }) => account);
		// Whoever comes first: the row is the same wherever it stands.
		const [first, ...others] = byId(accounts.length > 0 ? accounts : same);
		return first
			? [
					{
						...first,
						given: [first.given[0], ...others.flatMap(({ given }) => given)],
						status: weakest([first, ...others].map(({ status }) => status)),
					},
				]
			: [];
	});
}

/** Everything that these incidents can be compared by, one scale for each measure, currency and model. */
export const scalesOf = (shorts: Short[]): Scale[] =>
	[...Map.groupBy(merged(shorts.flatMap(rowsOf)), scaleOf).values()]
		.flatMap((rows) =>
			rows.slice(0, 1).map(({ measure, unit, by }) => ({
				measure,
				unit,
				by,
				rows: rows.toSorted(greatestFirst),
			})),
		)
		.toSorted((a, b) => MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure));

/** Whether a scale has anything to compare on it. */
export const isShared = ({ rows }: Scale): boolean => rows.length > 1;

const isOf = ({ given }: Compared, incident: string) =>
	given.some(({ key, account }) => account && key === incident);

/** The incident in short among the others, each once. */
export const amongOthers = ({ dossier, comparisons }: Subject): Short[] => [
	comparisonOf(dossier),
	...comparisons.filter(({ id }) => id !== dossier.id),
];

/** The scales on which the incident stands beside others, with its own rows marked. */
export const ownScales = (subject: Subject): Scale[] =>
	scalesOf(amongOthers(subject))
		.filter(isShared)
		.map((scale) => ({
			...scale,
			rows: scale.rows.map((row) => ({ ...row, own: isOf(row, subject.dossier.id) })),
		}))
		.filter(({ rows }) => rows.some(({ own }) => own));

/** As many rows of a scale as an incident's own chart shows. */
export const NEAREST = 12;

/** The rows of a scale nearest in rank to the incident's own, in their order. */
export function nearest({ rows }: Scale, most = NEAREST): Compared[] {
	const place = rows.findIndex(({ own }) => own);
	const from = Math.max(0, Math.min(place - Math.floor(most / 2), rows.length - most));
	const near = new Set(rows.slice(from, from + most));
	return rows.filter((row) => row.own || near.has(row));
}

/** The incident beside the nearest of the others on each scale that it shares with any. */
export const rows = (subject: Subject): Compared[] =>
	ownScales(subject).flatMap((scale) => nearest(scale));

/** The rows of one measure. */
export const measuredBy = (all: Compared[], measure: Measure): Compared[] =>
	all.filter((row) => row.measure === measure);

/** The sums of these incidents that stand on none of these scales. */
export function undrawn(shorts: Short[], drawn: Scale[]): Compared[] {
	const scales = new Set(drawn.map(scaleOf));
	return scalesOf(shorts)
		.filter((scale) => scale.measure !== 'days' && !scales.has(scaleOf(scale)))
		.flatMap((scale) => scale.rows);
}

/** From low to high: "37 to 75 days", "£1.6bn to £2.1bn", "108 days or more". */
export const rangeInWords = (row: Compared): string => boundsInWords(row, row.unit);

/** What is to be said of the upper end of a row. */
const endOf = ({ high, high_is }: Compared) => endInWords({ low: 0, high, highIs: high_is });

/** The same, with a value that lies within: "£1.9bn (range £1.6bn to £2.1bn)". */
const amountInWords = (row: Compared): string => amountWithin(row, row.unit);

/** The amount, and what is to be said of its upper end. */
export const comparedInWords = (row: Compared): string =>
	[amountInWords(row), endOf(row)].filter(Boolean).join(', ');

/** The page of what a row says: on the page of its own incident that of its claim or its durations. */
function pathOf({ key, account, claim }: Given, own: string | undefined): string {
	if (!account || key !== own) return comparisonPath({ id: key, account });
	return claim === null ? paths.section(key, 'duration') : paths.claim(key, claim);
}

/** The page that a row leads to: that of its own incident, where it is the sum of several. */
export const pathOfRow = ({ given }: Compared, own?: string): string =>
	pathOf(given.find(({ key }) => key === own) ?? given[0], own);

const isWhole = ({ together, given }: Compared) => together.length === 0 || given.length === 1;

/** Whose a row is, leading to its incident; to each of them where it is one sum of several. */
const whose = (row: Compared, own: string | undefined): Cell =>
	isWhole(row)
		? { text: row.incident, path: pathOf(row.given[0], own) }
		: row.given.map((one, i) => ({
				text: i === 0 ? `${row.incident}: ${one.name}` : one.name,
				path: pathOf(one, own),
			}));

const columns = (dossier?: Dossier): Column<Compared>[] => [
	text(
		'id',
		'Key of the comparison or incident; for a sum of an account that of its claim behind a stroke.',
		({ id }) => id,
	),
	oneOf('measure', 'What is compared.', MEASURES, ({ measure }) => measure, [
		'Measure',
		({ measure }) => MEASURE_WORDS[measure],
	]),
	...(dossier ? [truth<Compared>('own', 'It is the incident itself.', ({ own }) => own)] : []),
	keys('given_by', 'The incidents or comparisons whose records give it.', ({ given }) =>
		given.map(({ key }) => key),
	),
	text('incident', 'Whose it is.', ({ incident }) => incident, [
		'Incident',
		(row) => whose(row, dossier?.id),
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
	text('by', 'Who made the model.', ({ by }) => by),
	text(
		'together',
		'All the organisations whose one sum it is, joined by semicolons; empty where it is that of one.',
		({ together }) => together.join('; ') || undefined,
	),
	words('amount', 'Amount', comparedInWords),
	text(
		'basis',
		'What was counted, which differs between rows.',
		({ basis }) => basis,
		'What was counted',
	),
	status((row) => row.status, undefined, 'Status'),
	...(dossier ? [asOf<Compared>(dossier.incident.asOf)] : []),
	keys(
		'sources',
		'The sources that show it: of the incident where it has an account, else of the comparisons.',
		(row) => row.sources,
		[
			'Sources',
			// Another incident's sources are listed, with their numbers, on its page.
			(row) =>
				dossier?.id === row.given[0].key
					? sourceLinks(dossier, row.sources)
					: { text: `listed with ${row.given[0].name}`, path: pathOf(row.given[0], dossier?.id) },
		],
	),
];

const ABOUT = { keys: ['measure', 'id'] };

/** The rows of the comparisons chart, in its order: days, then costs. */
export const comparedTable = (subject: Subject): Table =>
	tableOf(
		{
			...ABOUT,
			name: 'comparisons',
			incident: subject.dossier.id,
			title: 'Comparisons: the rows of the chart',
			holds:
				'The days, the booked or the modelled cost of the incident, or of one of those nearest to it.',
		},
		columns(subject.dossier),
		rows(subject),
	);

/** As many rows of a scale as are drawn where all incidents stand side by side. */
const DRAWN = 40;

/** What stands side by side on the page of all incidents: their lengths, and their costs. */
export const ACROSS = ['compared-days', 'compared-costs'] as const;
export type Across = (typeof ACROSS)[number];

/** All scales of days or of costs, and what of them is drawn. */
export function acrossScales(shorts: Short[], which: Across): { all: Scale[]; drawn: Scale[] } {
	const all = scalesOf(shorts).filter(
		({ measure }) => (measure === 'days') === (which === 'compared-days'),
	);
	const drawn = all
		.filter(isShared)
		.map((scale) => ({ ...scale, rows: scale.rows.slice(0, DRAWN) }));
	return { all, drawn };
}

/** Everything that incidents can be compared by, what is drawn and what is not. */
export const acrossTables = (shorts: Short[]): Table[] =>
	ACROSS.map((name) => {
		const { all, drawn } = acrossScales(shorts, name);
		const keys = new Set(drawn.flatMap((scale) => scale.rows.map(keyOf)));
		return tableOf(
			{
				...ABOUT,
				name,
				title: `${name === 'compared-days' ? 'Days' : 'Costs'} of all incidents, side by side`,
				holds:
					name === 'compared-days'
						? 'How long an incident or a comparison was.'
						: 'What was booked for an incident or a comparison, or modelled.',
			},
			[
				...columns(),
				truth<Compared>('drawn', 'It is drawn beside others.', (row) => keys.has(keyOf(row))),
			],
			all.flatMap((scale) => scale.rows),
		);
	});

const ORDER = ['incident', 'amount', 'status', 'year', 'measure', 'basis', 'sources'];
/** The key of a row and of its mark. */
export const keyOf = ({ id, measure }: Pick<Compared, 'id' | 'measure'>): string =>
	`${measure}-${id}`;

/** The same as a page of the incident shows them. */
export const comparedShown = (dossier: Dossier, compared: Compared[]): ShownTable =>
	shownOf(
		{ caption: `The ${dossier.incident.name} beside other incidents`, order: ORDER, keyOf },
		columns(dossier),
		compared,
	);

/** The same as the page of all incidents shows them; each source is listed with its incident. */
export const acrossShown = (caption: string, compared: Compared[]): ShownTable =>
	shownOf(
		{ caption, order: ORDER.filter((name) => name !== 'sources'), keyOf },
		columns(),
		compared,
	);

/** A few of the rows nearest to the incident's own, with no more than how long each was. */
export const standingShown = (dossier: Dossier, compared: Compared[]): ShownTable =>
	shownOf(
		{
			caption: `The ${dossier.incident.name} among those nearest in length`,
			order: ['incident', 'amount', 'status', 'year'],
			keyOf,
		},
		columns(dossier),
		compared,
	);
