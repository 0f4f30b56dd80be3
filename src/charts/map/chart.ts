import { paths } from '#records/paths.ts';
import { SITE_STATES } from '#facts/downtime.ts';
import { mapShown, rows, mapTable } from '#tables/map.ts';
import { mapDescription, mapHeadline, MAP_READING, mapUnit, mapTitle, MAP_WORDS } from './words.ts';
import { capital } from '#words/list.ts';
import type { Charted, KeyEntry, Subject, ChartKind } from '../chart.ts';
import { areas } from './areas.ts';
import { leading } from '../draw/drawing.ts';
import { layout, MARKS } from './layout.ts';

/** Where the sites are and what became of each; undefined where none is on record. */
export function map({ dossier }: Subject): Charted | undefined {
	const { incident } = dossier;
	const data = rows(dossier);
	// One point alone would say no more than its name.
	if (new Set(data.map(({ place }) => place)).size < 2) return undefined;
	const drawn = areas(data);
	const ofKey = new Map(data.map((site) => [site.id, paths.site(dossier.id, site.of)]));
	const states = SITE_STATES.filter((state) => data.some((row) => row.state === state));
	return {
		title: mapTitle(incident),
		views: [
			{
				id: 'maps',
				label: '',
				headline: mapHeadline(data, drawn, incident),
				description: mapDescription(drawn, incident),
				drawings: layout(drawn, incident).map((drawing) =>
					leading(drawing, (key) => ofKey.get(key)),
				),
			},
		],
		unit: mapUnit(incident),
		reading: MAP_READING,
		credit: 'Drawn from the places of the sites. Coasts: Natural Earth, public domain',
		// One kind of mark needs no more than the headline.
		key: (states.length > 1 ? states : []).map((state): KeyEntry => ({
			mark: { kind: 'point', ...MARKS[state] },
			words: MAP_WORDS[state],
		})),
		notes: [],
		table: mapShown(dossier, data),
		value: 'State',
		controls: { walk: `${capital(incident.siteNoun.one)} by ${incident.siteNoun.one}` },
	};
}

/** What is told of the chart; `list.ts` lists it. */
export const chart = {
	name: 'map',
	sections: ['sites'],
	// Places come from the records of the sites alone.
	claims: () => [],
	table: ({ dossier }) => mapTable(dossier),
	draw: map,
} as const satisfies ChartKind;
