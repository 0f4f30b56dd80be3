import { mapShown, rows, STATES } from '#tables/map.ts';
import { mapDescription, mapHeadline, mapSubtitle, mapTitle, STATE_WORDS } from './words.ts';
import type { Chart, KeyEntry, Subject } from '../chart.ts';
import { areas } from './areas.ts';
import { layout, MARKS } from './layout.ts';

/** Where the sites are and what became of each; undefined where none is on record. */
export function map({ dossier }: Subject): Chart | undefined {
	const { organisation, asOf } = dossier.incident;
	const data = rows(dossier);
	if (data.length === 0) return undefined;
	const drawn = areas(data);
	const states = STATES.filter((state) => data.some((row) => row.state === state));
	return {
		name: 'map',
		incident: dossier.id,
		title: mapTitle(organisation),
		views: [
			{
				id: 'maps',
				label: '',
				headline: mapHeadline(data),
				description: mapDescription(drawn, data),
				drawings: layout(drawn),
			},
		],
		subtitle: mapSubtitle(organisation, asOf),
		credit: 'Drawn from the places of the sites. Coasts: Natural Earth, public domain',
		key: states.map((state): KeyEntry => ({
			mark: { kind: 'point', ...MARKS[state] },
			words: STATE_WORDS[state],
		})),
		notes: [],
		table: mapShown(dossier, data),
		controls: { walk: 'Site by site' },
	};
}
