import { booked, costsShown, drawable, rows, undrawable } from '#tables/costs.ts';
import {
	COST_WORDS,
	costsDescription,
	costsHeadline,
	costsSubtitle,
	costsTitle,
	notOnScale,
} from './words.ts';
import { organisationsOf } from '#words/organisation.ts';
import type { Chart, Subject } from '../chart.ts';
import { layout, PAINTS, type Kind } from './layout.ts';

const KINDS: Kind[] = ['booked', 'range', 'guarantee'];

/** What was booked, modelled and guaranteed; undefined where no sum is on record. */
export function costs({ dossier }: Subject): Chart | undefined {
	const { name, asOf } = dossier.incident;
	const organisation = organisationsOf(dossier.incident);
	const data = rows(dossier);
	const drawn = drawable(data);
	if (drawn.length === 0) return undefined;
	const total = booked(data);
	return {
		name: 'costs',
		incident: dossier.id,
		title: costsTitle(name),
		views: [
			{
				id: 'sums',
				label: '',
				headline: costsHeadline(drawn, organisation, total),
				description: costsDescription(drawn, organisation, total),
				drawings: [layout(data, organisation)],
			},
		],
		subtitle: costsSubtitle(asOf),
		credit: 'Drawn from the claims named in the table',
		key: KINDS.map((kind) => ({ mark: { kind: 'bar', ...PAINTS[kind] }, words: COST_WORDS[kind] })),
		notes: undrawable(data).map((row) => ({
			...{ name: row.label, mark: 'not drawn', text: notOnScale(row) },
		})),
		table: costsShown(dossier, data),
		controls: { walk: 'Sum by sum' },
	};
}
