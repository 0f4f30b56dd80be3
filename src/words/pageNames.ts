import type { Dossier, SharedRecords } from '#facts/dossier.ts';
import type { AnyKind } from '#records/kind.ts';
import { OWN_KINDS, SHARED_KINDS } from '#records/kinds.ts';
import { paths } from '#records/paths.ts';
import { GENERAL, sectionsOf, type Section } from './sections.ts';

/** The pages that the records of a kind have each for itself; none where they share one. */
function pagesOf(kind: AnyKind, records: { id: string }[], incident: string[] = []): Section[] {
	return records.flatMap((one) => {
		const [path, name] = [kind.address?.(...incident, one.id), kind.title?.(one)];
		return path !== undefined && name !== undefined ? [{ path, name }] : [];
	});
}

const inDossier = (dossier: Dossier, { id, incident } = dossier): Section[] => [
	...sectionsOf(dossier).map(({ path, name }) => ({ path, name: `${incident.name}: ${name}` })),
	...OWN_KINDS.flatMap((kind) => pagesOf(kind, dossier[kind.name], [id])),
	{ path: paths.successions(id), name: `${incident.name}: Successive statements` },
];

/** What has pages of its own beside those of an incident's records. */
interface Others extends SharedRecords {
	charts: { incident: string; name: string; title: string }[];
}

/** What a link to one of our own pages says, by its path; throws an Error where no page is there. */
export type NameOf = (path: string) => string;

/** What links to our own pages say. */
export function pageNames(dossiers: Dossier[], { charts, ...shared }: Others): NameOf {
	const named: Section[] = [
		{ path: paths.front(), name: 'Front page' },
		...dossiers.flatMap((dossier) => inDossier(dossier)),
		...charts.map(({ incident, name, title }) => ({
			path: paths.chart(incident, name),
			name: `Chart: ${title}`,
		})),
		...SHARED_KINDS.flatMap((kind) => pagesOf(kind, shared[kind.name])),
		...GENERAL,
	];
	const names = new Map(named.map(({ path, name }) => [path, name]));
	return (path) => {
		const name = names.get(path);
		if (name === undefined)
			throw new Error(`No page is known at “${path}” that a link could name.`);
		return name;
	};
}
