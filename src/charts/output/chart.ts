import { drawable, outputShown, outputTable, rows } from '#tables/output.ts';
import {
	outputDescription,
	outputHeadline,
	outputKey,
	outputReading,
	outputUnit,
	outputTitle,
} from './words.ts';
import type { Charted, ChartKind, KeyEntry, Subject } from '../chart.ts';
import { layout, PAINTS } from './layout.ts';

/** What was counted around the incident; undefined where there is no such count, or nothing to draw. */
export function output({ dossier }: Subject): Charted | undefined {
	const data = rows(dossier);
	const [first, ...others] = drawable(data).map((panel, i) => layout(panel, `panel-${i + 1}`));
	if (!first) return undefined;
	const { now, earlier } = outputKey(data);
	const keyOf = (paint: keyof typeof PAINTS, words: string): KeyEntry => ({
		mark: { kind: 'bar', ...PAINTS[paint] },
		words,
	});
	return {
		title: outputTitle(dossier),
		views: [
			{
				id: 'periods',
				label: '',
				headline: outputHeadline(data),
				description: outputDescription(data),
				drawings: [first, ...others],
			},
		],
		unit: outputUnit(data),
		reading: outputReading(data),
		credit: 'Drawn from the claims named in the table',
		key: [keyOf('now', now), ...(earlier === undefined ? [] : [keyOf('earlier', earlier)])],
		notes: [],
		table: outputShown(dossier, data),
		value: 'Number',
		controls: { walk: 'Number by number' },
	};
}

/** What is told of the chart; `list.ts` lists it. */
export const chart = {
	name: 'output',
	sections: ['scale'],
	claims: ({ dossier }) => rows(dossier).flatMap(({ claim }) => claim ?? []),
	table: ({ dossier }) => outputTable(dossier),
	draw: output,
} as const satisfies ChartKind;
