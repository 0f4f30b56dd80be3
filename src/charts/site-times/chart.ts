import type { Dossier } from '#facts/dossier.ts';
import { drawn, inDays, rows, siteTimesShown } from '#tables/site-times.ts';
import { capital } from '#words/list.ts';
import type { Figured, KeyEntry } from '../chart.ts';
import { withFittingKey } from '../key.ts';
import { layout, PARTS } from './layout.ts';
import {
	IN_HOURS,
	SITE_TIMES_KEY,
	SITE_TIMES_TITLE,
	siteTimeInWords,
	siteTimesDescription,
	siteTimesHeadline,
	SITE_TIMES_UNIT,
	siteTimesReading,
} from './words.ts';

/** The sites of all incidents by how long they were out and reduced; undefined where none is counted in days. */
export function siteTimes(dossiers: Dossier[]): Figured | undefined {
	const all = rows(dossiers);
	const data = drawn(all);
	if (data.length === 0) return undefined;
	const inHours = Map.groupBy(
		all.filter((row) => row.unit !== 'days'),
		({ organisation }) => organisation,
	);
	const paint = (words: string, mark: KeyEntry['mark']): KeyEntry => ({ mark, words });
	const spent = data.flatMap(({ out, reduced }) => [out, reduced]);
	return withFittingKey<Figured>({
		name: 'site-times',
		title: SITE_TIMES_TITLE,
		views: [
			{
				id: 'days',
				label: '',
				headline: siteTimesHeadline(data),
				description: siteTimesDescription(data),
				drawings: layout(data),
			},
		],
		unit: SITE_TIMES_UNIT,
		reading: siteTimesReading(data.length, inDays(all).length),
		credit: 'Drawn from the phases of the sites',
		key: [
			paint(SITE_TIMES_KEY.out, { kind: 'bar', ...PARTS.out.sure }),
			paint(SITE_TIMES_KEY.reduced, { kind: 'bar', ...PARTS.reduced.sure }),
			...(spent.some((time) => time && time !== 'open' && time.least !== time.most)
				? [paint(SITE_TIMES_KEY.may, { kind: 'bar', ...PARTS.out.may })]
				: []),
			...(spent.includes('open')
				? [paint(SITE_TIMES_KEY.open, { kind: 'bar', ...PARTS.reduced.open })]
				: []),
		],
		notes: [...inHours].slice(0, 10).map(([organisation, own]) => ({
			name: organisation,
			mark: IN_HOURS,
			text: `${capital(own.slice(0, 3).map(siteTimeInWords).join('; '))}.`,
		})),
		table: siteTimesShown(SITE_TIMES_TITLE, data),
		controls: { walk: 'Site by site' },
	});
}
