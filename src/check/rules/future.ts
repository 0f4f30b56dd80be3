import { compareDates, isSurelyBefore, spanOf } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { periodFrom } from '#facts/period.ts';
import type { Finding } from '../problem.ts';
import { atFieldOf, placeOfField, type ContentRecord } from '../record.ts';
import type { Slip } from '../say.ts';

/** A dated field of a record: something that is said to have happened by then, a search among them. */
interface Dated {
	file: string;
	path: PropertyKey[];
	date: string;
}

/** The file that lists the sources of an incident. */
const bibliographyOf = ({ file }: Dossier) => file.replace(/incident\.mdx$/, 'sources.yaml');

const first = (date: string) => spanOf(date).first ?? spanOf(date).last;

function datesIn(dossier: Dossier): Dated[] {
	const { file: own, incident, claims, reports, series, sites } = dossier;
	return [
		...incident.unknowns.map(({ looked }, i) => ({
			file: own,
			path: ['unknowns', i, 'looked'],
			date: looked,
		})),
		...claims.map(({ file, asOf }) => ({ file, path: ['asOf'], date: asOf })),
		...reports.map(({ file, published }) => ({ file, path: ['published'], date: published })),
		...series.flatMap(({ file, points }) =>
			points.map(({ period }, i) => ({
				file,
				path: ['points', i, 'period'],
				date: periodFrom(period).from,
			})),
		),
		...happeningsIn(dossier),
		...sites.flatMap(({ file, phases }) =>
			phases.map(({ from }, i) => ({ file, path: ['phases', i, 'from'], date: from })),
		),
	];
}

/** What is said to have happened on a day, and the keys of the sources that show it. */
const happeningsIn = ({ statements, events }: Dossier): (Dated & { sources: string[] })[] => [
	...statements.map(({ file, made, sources }) => ({ file, path: ['made'], date: made, sources })),
	...events.map(({ file, date, sources }) => ({ file, path: ['date'], date, sources })),
];

/** Happenings of which every source was published before they can have come about. */
function toldBefore(dossier: Dossier, records: ContentRecord[]): Finding[] {
	const bibliography = bibliographyOf(dossier);
	return happeningsIn(dossier).flatMap(({ file, path, date, sources }) => {
		const published = sources.map((key) => ({ key, day: dossier.sources[key]?.published }));
		const isEarly = published.every(({ day }) => day !== undefined && isSurelyBefore(day, date));
		const newest = published.toSorted((a, b) => compareDates(a.day ?? date, b.day ?? date)).at(-1);
		if (!isEarly || newest?.day === undefined) return [];
		const place = placeOfField(records, bibliography, [newest.key, 'published']);
		const data = { date, source: newest.key, published: newest.day, line: place?.line };
		return atFieldOf(records, file, path, { code: 'told-before', data });
	});
}

/** Copies of a source that were made before it was published. */
function copiedBefore(dossier: Dossier, records: ContentRecord[]): Finding[] {
	const bibliography = bibliographyOf(dossier);
	return Object.entries(dossier.sources).flatMap(([key, { published, archived }]) =>
		published && archived && isSurelyBefore(archived.date, published)
			? atFieldOf(
					records,
					bibliography,
					[key, 'archived', 'date'],
					{ code: 'copied-before', data: { date: archived.date, published } },
					[key],
				)
			: [],
	);
}

/**
 * Dates that lie after the day of the edition, sources read or copied before they were published, and
 * happenings that only older sources tell of.
 */
export function impossibleDates(dossier: Dossier, records: ContentRecord[]): Finding[] {
	const { asOf } = dossier.incident;
	const late = datesIn(dossier)
		.filter(({ date }) => first(date) > spanOf(asOf).last)
		.flatMap(({ file, path, date }) =>
			atFieldOf(records, file, path, { code: 'after-edition', data: { date, asOf } }, []),
		);
	const bibliography = bibliographyOf(dossier);
	const ofSource = (key: string, field: string, slip: Slip) =>
		atFieldOf(records, bibliography, [key, field], slip, [key]);
	const early = Object.entries(dossier.sources).flatMap(([key, { published, accessed }]) => {
		if (first(accessed) > spanOf(asOf).last)
			return ofSource(key, 'accessed', { code: 'read-after-edition', data: { date: accessed } });
		return published && first(published) > spanOf(accessed).last
			? ofSource(key, 'published', { code: 'read-too-early' })
			: [];
	});
	return [...late, ...early, ...toldBefore(dossier, records), ...copiedBefore(dossier, records)];
}
