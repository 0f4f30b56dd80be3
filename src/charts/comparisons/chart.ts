import {
	comparedShown,
	measuredBy,
	MEASURES,
	otherCurrencies,
	rows,
	comparedTable,
} from '#tables/compared.ts';
import {
	COMPARED_WORDS,
	comparisonsDescription,
	comparisonsHeadline,
	comparisonsSubtitle,
	comparisonsTitle,
	inOtherCurrency,
	ownInKey,
} from './words.ts';
import { organisationsOf } from '#words/organisation.ts';
import type { Charted, KeyEntry, Note, Subject, ChartKind } from '../chart.ts';
import { bounds } from '../dating.ts';
import { beyondOf, layout, paints } from './layout.ts';

/** The incident beside others, by days and by modelled cost; undefined where none can be compared. */
export function comparisons(subject: Subject): Charted | undefined {
	const { dossier } = subject;
	const { name, asOf } = dossier.incident;
	const organisation = organisationsOf(dossier.incident);
	const data = rows(subject);
	if (data.length === 0) return undefined;
	const without = subject.comparisons.filter(({ days }) => !days);
	const notes: Note[] = [
		...without.map(({ label, noDays }) => ({
			name: label,
			mark: 'no days on record',
			text: noDays ?? '',
		})),
		...otherCurrencies(subject).map((row) => ({
			name: row.incident,
			mark: 'cost not drawn',
			text: inOtherCurrency(row),
		})),
	];
	const others = paints(false);
	const beyond = data.map(beyondOf);
	const special = (['ahead', 'open'] as const).filter((part) => beyond.includes(part));
	const key: KeyEntry[] = [
		{ mark: { kind: 'bar', ...paints(true).least }, words: ownInKey(organisation) },
		{ mark: { kind: 'bar', ...others.least }, words: COMPARED_WORDS.least },
		{ mark: { kind: 'bar', ...others.range }, words: COMPARED_WORDS.range },
		...special.map((part): KeyEntry => ({
			mark: { kind: 'bar', ...others[part] },
			words: COMPARED_WORDS[part],
		})),
		{ mark: { kind: 'line', ...others.value }, words: COMPARED_WORDS.value },
	];
	return {
		title: comparisonsTitle(name),
		views: [
			{
				id: 'compared',
				label: '',
				headline: comparisonsHeadline(data),
				description: comparisonsDescription(
					data,
					without.map(({ label }) => label),
				),
				drawings: MEASURES.map((measure) => measuredBy(data, measure))
					.filter((panel) => panel.length > 0)
					.map(layout),
			},
		],
		subtitle: comparisonsSubtitle(data, asOf),
		credit: 'Drawn from the records of the incident and of those that it is compared with',
		key,
		notes,
		table: comparedShown(dossier, data),
		controls: {
			walk: 'Incident by incident',
			sorts: [
				{ id: 'size', label: 'length or cost, greatest first' },
				{ id: 'name', label: 'name' },
				{ id: 'year', label: 'year, newest first' },
			],
		},
	};
}

/** What is told of the chart; `list.ts` lists it. */
export const chart = {
	name: 'comparisons',
	sections: ['scale'],
	isOfAll: true,
	claims(subject) {
		const own = rows(subject).filter((row) => row.own);
		const days = measuredBy(own, 'days').length > 0 ? bounds(subject.dossier) : [];
		return [...days, ...measuredBy(own, 'cost').map(({ id }) => id)];
	},
	table: (subject) => comparedTable(subject),
	draw: comparisons,
} as const satisfies ChartKind;
