import {
	ACROSS,
	acrossScales,
	acrossShown,
	amongOthers,
	comparedShown,
	comparedTable,
	isShared,
	keyOf,
	measuredBy,
	nearest,
	ownScales,
	pathOfRow,
	rows,
	type Across,
	type Compared,
	type Scale,
	type Short,
	undrawn,
} from '#tables/compared.ts';
import { comparisonCost } from '#words/comparison.ts';
import { capital } from '#words/list.ts';
import type { Charted, ChartKind, Figured, KeyEntry, Note, Subject } from '../chart.ts';
import { bounds } from '../dating.ts';
import { withFittingKey } from '../key.ts';
import { leading } from '../draw/drawing.ts';
import { layout, paints } from './layout.ts';
import {
	ACROSS_TITLES,
	acrossHeadline,
	comparedReadout,
	COMPARED_WORDS,
	comparisonsDescription,
	comparisonsHeadline,
	comparisonsReading,
	comparisonsUnit,
	comparisonsTitle,
	LEFT_OUT,
	moreInData,
	otherKindInWords,
	undrawnInWords,
} from './words.ts';

/** As many reasons as stand below a chart. */
const REASONS = 15;

/** One sum for several incidents is no incident of which something could be missing. */
const isIncident = ({ cost }: Short) => !cost?.together;

/** The incidents of which no days are on record, with the reason. */
const withoutDays = (shorts: Short[]): Note[] =>
	shorts
		.filter(({ days }) => !days)
		.filter(isIncident)
		.map(({ label, noDays }) => ({ name: label, mark: LEFT_OUT.days, text: noDays ?? '' }));

/** The sums that stand on no scale, with the reason. */
const withoutScale = (shorts: Short[], drawn: Scale[]): Note[] => [
	...undrawn(shorts, drawn).map((row) => ({
		name: row.incident,
		mark: LEFT_OUT.cost,
		text: undrawnInWords(row),
	})),
	...shorts.flatMap((short) =>
		short.cost && !['booked', 'model'].includes(short.cost.kind)
			? [
					{
						name: short.label,
						mark: LEFT_OUT.cost,
						text: otherKindInWords(comparisonCost(short)),
					},
				]
			: [],
	),
];

/** What the parts of a bar mean; all else stands beside it. */
const KEY: KeyEntry[] = (['least', 'range', 'open', 'value'] as const).map((part) => ({
	mark: { kind: part === 'value' ? 'line' : 'bar', ...paints('planned')[part] },
	words: COMPARED_WORDS[part],
}));

const CONTROLS = {
	walk: 'Incident by incident',
	sorts: [
		{ id: 'size', label: 'length or cost, greatest first' },
		{ id: 'name', label: 'name' },
	],
};
const CREDIT = 'Drawn from the records of the incident and of those that it is compared with';

/** The pages of rows, by the keys of their marks. */
function pathsOf(rows: Compared[], own?: string): (key: string) => string | undefined {
	const paths = new Map(rows.map((row) => [keyOf(row), pathOfRow(row, own)]));
	return (key) => paths.get(key);
}

const readoutsOf = (rows: Compared[]): Record<string, string> =>
	Object.fromEntries(rows.map((row) => [keyOf(row), comparedReadout(row)]));

/** The incident beside those nearest to it, by days and by cost; undefined where none can be compared. */
export function comparisons(subject: Subject): Charted | undefined {
	const { dossier } = subject;
	const { name } = dossier.incident;
	const all = ownScales(subject);
	if (all.length === 0) return undefined;
	const scales = all.map((scale) => ({ ...scale, rows: nearest(scale) }));
	const data = scales.flatMap((scale) => scale.rows);
	const others = amongOthers(subject).slice(1);
	const without = withoutDays(others);
	const notes = [...without, ...withoutScale(others, all)];
	return {
		title: comparisonsTitle(name),
		views: [
			{
				id: 'compared',
				label: '',
				headline: comparisonsHeadline(all),
				description: comparisonsDescription(
					scales,
					without.slice(0, REASONS).map((note) => note.name),
				),
				drawings: scales.map((scale) =>
					leading(layout(scale, { scales }), pathsOf(scale.rows, dossier.id)),
				),
				readouts: readoutsOf(data),
			},
		],
		unit: comparisonsUnit(data),
		reading: comparisonsReading(data, all.flatMap(({ rows: of }) => of).length - data.length),
		credit: CREDIT,
		key: KEY,
		notes: bounded(notes),
		table: comparedShown(dossier, data),
		value: 'Amount',
		controls: CONTROLS,
	};
}

/** As many notes as a page has room for, and how many there are beside them. */
const bounded = (notes: Note[]): Note[] =>
	notes.length <= REASONS
		? notes
		: [
				...notes.slice(0, REASONS),
				{ name: capital(moreInData(notes.length - REASONS)), mark: LEFT_OUT.rest, text: '' },
			];

/** A chart of all incidents side by side; undefined where nothing can be compared by this. */
function across(name: Across, shorts: Short[]): Figured | undefined {
	const { all, drawn: scales } = acrossScales(shorts, name);
	if (scales.length === 0) return undefined;
	const data = scales.flatMap((scale) => scale.rows);
	const left = all.filter(isShared).flatMap(({ rows: of }) => of).length - data.length;
	return withFittingKey<Figured>({
		name,
		title: ACROSS_TITLES[name],
		views: [
			{
				id: name,
				label: '',
				headline: acrossHeadline(scales),
				description: comparisonsDescription(scales, []),
				drawings: scales.map((scale) =>
					leading(layout(scale, { scales, all: true }), pathsOf(scale.rows)),
				),
				readouts: readoutsOf(data),
			},
		],
		unit: comparisonsUnit(data),
		reading: comparisonsReading(data, left),
		credit: CREDIT,
		key: [
			{ mark: { kind: 'bar', ...paints('happened').least }, words: COMPARED_WORDS.account },
			...KEY,
		],
		notes: bounded(name === 'compared-days' ? withoutDays(shorts) : withoutScale(shorts, scales)),
		table: acrossShown(ACROSS_TITLES[name], data),
		value: 'Amount',
		controls: CONTROLS,
	});
}

/** All incidents side by side, by their length and by their cost. */
export const acrossAll = (shorts: Short[]): Figured[] =>
	ACROSS.flatMap((name) => across(name, shorts) ?? []);

/** What is told of the chart; `list.ts` lists it. */
export const chart = {
	name: 'comparisons',
	sections: ['scale'],
	claims(subject) {
		const own = rows(subject).filter((row) => row.own);
		const days = measuredBy(own, 'days').length > 0 ? bounds(subject.dossier) : [];
		const claims = own
			.flatMap(({ given }) => given)
			.filter(({ key }) => key === subject.dossier.id);
		return [...days, ...claims.flatMap(({ claim }) => claim ?? [])];
	},
	table: (subject) => comparedTable(subject),
	draw: comparisons,
} as const satisfies ChartKind;
