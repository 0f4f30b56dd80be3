import { outputShown, panelsOf, rows, outputTable } from '#tables/output.ts';
import {
	OUTPUT_WORDS,
	outputDescription,
	outputHeadline,
	outputSubtitle,
	outputTitle,
} from './words.ts';
import type { Chart, Subject, ChartKind } from '../chart.ts';
import { layout, PAINTS } from './layout.ts';

/** What was built or sold around the stop; undefined where no such count is on record. */
export function output({ dossier }: Subject): Chart | undefined {
	const { name, asOf } = dossier.incident;
	const data = rows(dossier);
	if (data.length === 0) return undefined;
	return {
		name: 'output',
		incident: dossier.id,
		title: outputTitle(name),
		views: [
			{
				id: 'periods',
				label: '',
				headline: outputHeadline(data),
				description: outputDescription(data),
				drawings: panelsOf(data).map((panel, i) => layout(panel, `panel-${i + 1}`)),
			},
		],
		subtitle: outputSubtitle(asOf),
		credit: 'Drawn from the claims named in the table',
		key: [
			{ mark: { kind: 'bar', ...PAINTS.now }, words: OUTPUT_WORDS.now },
			{ mark: { kind: 'bar', ...PAINTS.earlier }, words: OUTPUT_WORDS.earlier },
		],
		notes: [],
		table: outputShown(dossier, data),
		controls: { walk: 'Period by period' },
	};
}

/** What is told of the chart; `list.ts` lists it. */
export const chart = {
	name: 'output',
	sections: ['scale'],
	claims: ({ dossier }) => rows(dossier).map(({ id }) => id),
	table: ({ dossier }) => outputTable(dossier),
	draw: output,
} as const satisfies ChartKind;
