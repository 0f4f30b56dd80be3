import { unnamed } from '#facts/promises.ts';
import {
	NO_DAY,
	PROMISE_WORDS,
	promisesDescription,
	promisesHeadline,
	promisesSubtitle,
	promisesTitle,
	unnamedName,
} from '#wording/promises.ts';
import type { Chart, KeyEntry, Subject } from '../chart.ts';
import { layout } from './layout.ts';
import { rows } from './rows.ts';
import { PAINTS, POINTS } from './strip.ts';
import { table } from './table.ts';

const key: KeyEntry[] = [
	...(['announced', 'promised', 'happened'] as const).map((kind): KeyEntry => ({
		mark: { kind: 'point', d: POINTS[kind].d, ...PAINTS[kind] },
		words: PROMISE_WORDS[kind],
	})),
	{ mark: { kind: 'bar', ...PAINTS.open }, words: PROMISE_WORDS.open },
];

/** Each day announced for a return and what happened; undefined where none was announced. */
export function promises({ dossier }: Subject): Chart | undefined {
	const { organisation, asOf } = dossier.incident;
	const data = rows(dossier);
	if (data.length === 0) return undefined;
	return {
		name: 'promises',
		incident: dossier.id,
		title: promisesTitle(organisation),
		views: [
			{
				id: 'announcements',
				label: '',
				headline: promisesHeadline(data),
				description: promisesDescription(data),
				drawings: [layout(data)],
			},
		],
		subtitle: promisesSubtitle(organisation, asOf),
		credit: 'Drawn from statements that name a day and from the stages of each site',
		key,
		notes: unnamed(dossier).map((statement) => ({
			name: unnamedName(statement),
			mark: NO_DAY,
			text: statement.summary,
		})),
		table: table(dossier, data),
		controls: { walk: 'Announcement by announcement' },
	};
}
