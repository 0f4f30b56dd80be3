import {
	ELSEWHERE,
	mapDescription,
	mapHeadline,
	mapSubtitle,
	mapTitle,
	STATE_WORDS,
} from '#wording/map.ts';
import type { Chart, Subject } from '../chart.ts';
import { layout } from './layout.ts';
import { MARKS } from './marks.ts';
import { rows, STATES } from './rows.ts';
import { table } from './table.ts';

/** Where the sites are and what became of each; undefined where none is on record. */
export function map({ dossier }: Subject): Chart | undefined {
	const { organisation, asOf } = dossier.incident;
	const data = rows(dossier);
	if (data.length === 0) return undefined;
	const used = STATES.filter((state) => data.some((row) => row.state === state));
	return {
		name: 'map',
		incident: dossier.id,
		title: mapTitle(organisation),
		views: [
			{
				id: 'sites',
				label: '',
				headline: mapHeadline(data),
				description: mapDescription(data),
				drawings: layout(data, ELSEWHERE),
			},
		],
		subtitle: mapSubtitle(organisation, asOf),
		credit: 'Drawn from the record of each site; coastlines by Natural Earth',
		key: used.map((state) => ({
			mark: { kind: 'point', ...MARKS[state] },
			words: STATE_WORDS[state],
		})),
		notes: [],
		table: table(dossier, data),
		controls: { walk: 'Site by site' },
	};
}
