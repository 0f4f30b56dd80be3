import { paths } from '#records/paths.ts';
import type { Dossier } from '#facts/dossier.ts';
import { frameOf, type Frame } from '#facts/frame.ts';
import { outputShown, outputTable, rows, type Output } from '#tables/output.ts';
import { leading, type Drawing } from '../draw/drawing.ts';
import {
	mainOf,
	outputCauses,
	outputDescription,
	outputHeadline,
	outputKey,
	outputReading,
	outputReadout,
	outputTitle,
	outputUnit,
} from './words.ts';
import type { Charted, ChartKind, KeyEntry, Subject } from '../chart.ts';
import { dots, POINTS } from './dots.ts';
import { DURING, layout, PAINTS } from './layout.ts';
import { panelsFor, type Panel } from './panels.ts';

/** The keys of what is drawn: points where there are some, bars where there are none. */
function keyOf(panels: Panel[], frame: Frame): KeyEntry[] {
	const { now, earlier, former, during } = outputKey(panels, frame);
	const point = panels.some(({ form }) => form === 'dots');
	const marks = point
		? { now: POINTS.now, earlier: POINTS.earlier, kind: 'point' as const }
		: { ...PAINTS, kind: 'bar' as const };
	const entry = (mark: KeyEntry['mark'], words: string | undefined): KeyEntry[] =>
		words === undefined ? [] : [{ mark, words }];
	return [
		...entry({ kind: marks.kind, ...marks.now } as KeyEntry['mark'], now),
		...entry({ kind: marks.kind, ...marks.earlier } as KeyEntry['mark'], earlier),
		// With points in one panel and bars in another, both are explained.
		...(point && panels.some(({ form }) => form === 'bars')
			? entry({ kind: 'bar', ...PAINTS.earlier }, earlier)
			: []),
		...entry({ kind: 'line', stroke: 'ink', weight: 2 }, former),
		...entry({ kind: 'bar', ...DURING }, during),
	];
}

/** The page of the claim that states a number. */
const pageOf = (dossier: Dossier, all: Output[]) => (key: string) => {
	const claim = all.find(({ id }) => id === key)?.claim;
	return claim ? paths.claim(dossier.id, claim) : undefined;
};

/** What was counted around the incident; undefined where there is no such count, or nothing to draw. */
export function output({ dossier }: Subject): Charted | undefined {
	const all = rows(dossier);
	if (all.length === 0) return undefined;
	const frame = frameOf(dossier);
	const panels = panelsFor(all, frame);
	const drawings = panels.map((panel, i): Drawing => {
		const id = `panel-${i + 1}`;
		const drawing =
			panel.form === 'bars' ? layout(panel, id) : dots(panel, frame, mainOf(panel, frame)?.id, id);
		const titled = { ...drawing, ...(panels.length > 1 && { title: panel.rows[0]?.panel ?? '' }) };
		return leading(titled, pageOf(dossier, all));
	});
	const [first, ...others] = drawings;
	if (!first) return undefined;
	const drawn = panels.flatMap((panel) => panel.rows);
	return {
		title: outputTitle(dossier),
		views: [
			{
				id: 'periods',
				label: '',
				headline: outputHeadline(dossier, panels, frame),
				description: outputDescription(panels, frame),
				drawings: [first, ...others],
				readouts: Object.fromEntries(drawn.map((row) => [row.id, outputReadout(row)])),
			},
		],
		unit: outputUnit(panels),
		reading: outputReading(dossier, panels),
		credit: 'Drawn from the series and claims named in the table',
		key: keyOf(panels, frame),
		notes: outputCauses(drawn),
		table: outputShown(dossier, all),
		value: 'Number',
		controls: { walk: 'Number by number' },
	};
}

/** What is told of the chart; `list.ts` lists it. */
export const chart = {
	name: 'output',
	sections: ['scale'],
	claims: ({ dossier }) => [
		...new Set([
			...rows(dossier).flatMap(({ claim }) => claim ?? []),
			...dossier.series.flatMap(({ points }) => points.flatMap(({ claim }) => claim ?? [])),
		]),
	],
	table: ({ dossier }) => outputTable(dossier),
	draw: output,
} as const satisfies ChartKind;
