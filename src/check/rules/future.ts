import { spanOf } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import type { Finding } from '../problem.ts';
import { atFieldOf, type ContentRecord } from '../record.ts';
import type { Slip } from '../say.ts';

/** A dated field of a record: something that is said to have happened by then, a search among them. */
interface Dated {
	file: string;
	path: PropertyKey[];
	date: string;
}

const first = (date: string) => spanOf(date).first ?? spanOf(date).last;

function datesIn({ file: own, incident, claims, statements, events, sites }: Dossier): Dated[] {
	return [
		...incident.unknowns.map(({ looked }, i) => ({
			...{ file: own, path: ['unknowns', i, 'looked'], date: looked },
		})),
		...claims.map(({ file, asOf }) => ({ file, path: ['asOf'], date: asOf })),
		...statements.map(({ file, made }) => ({ file, path: ['made'], date: made })),
		...events.map(({ file, date }) => ({ file, path: ['date'], date })),
		...sites.flatMap(({ file, phases }) =>
			phases.map(({ from }, i) => ({ file, path: ['phases', i, 'from'], date: from })),
		),
	];
}

/** Dates that lie after the day of the edition, and sources read before they were published. */
export function impossibleDates(dossier: Dossier, records: ContentRecord[]): Finding[] {
	const { asOf } = dossier.incident;
	const late = datesIn(dossier)
		.filter(({ date }) => first(date) > spanOf(asOf).last)
		.flatMap(({ file, path, date }) =>
			atFieldOf(records, file, path, { code: 'after-edition', data: { date, asOf } }, []),
		);
	const bibliography = dossier.file.replace(/incident\.mdx$/, 'sources.yaml');
	const ofSource = (key: string, field: string, slip: Slip) =>
		atFieldOf(records, bibliography, [key, field], slip, [key]);
	const early = Object.entries(dossier.sources).flatMap(([key, { published, accessed }]) => {
		if (first(accessed) > spanOf(asOf).last)
			return ofSource(key, 'accessed', { code: 'read-after-edition', data: { date: accessed } });
		return published && first(published) > spanOf(accessed).last
			? ofSource(key, 'published', { code: 'read-too-early' })
			: [];
	});
	return [...late, ...early];
}
