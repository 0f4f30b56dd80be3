import type { Dossier, SharedRecords } from '#facts/dossier.ts';
import { sheetsOf } from '#facts/handouts.ts';
import { daysKnown } from '#facts/known.ts';
import { movedIn } from '#facts/moved.ts';
import type { AnyKind } from '#records/kind.ts';
import { OWN_KINDS, SHARED_KINDS } from '#records/kinds.ts';
import type { Moves } from '#records/moves.ts';
import { paths } from '#records/paths.ts';
import { inWords } from './date.ts';
import { sheetName } from './handout.ts';
import { capital } from './list.ts';
import { goneTitle } from './pages/moved.ts';
import { GENERAL, sectionsOf, type Section } from './sections.ts';

/** The pages that the records of a kind have each for itself; none where they share one. */
function pagesOf(kind: AnyKind, records: { id: string }[], incident: string[] = []): Section[] {
	return records.flatMap((one) => {
		const [path, name] = [kind.address?.(...incident, one.id), kind.title?.(one)];
		return path !== undefined && name !== undefined ? [{ path, name: capital(name) }] : [];
	});
}

const inDossier = (dossier: Dossier, { id, incident } = dossier): Section[] => [
	...sectionsOf(dossier).map(({ path, name }) => ({
		path,
		name: `${capital(incident.name)}: ${name}`,
	})),
	...OWN_KINDS.flatMap((kind) => pagesOf(kind, dossier[kind.name], [id])),
	...(dossier.statements.length > 0
		? [{ path: paths.successions(id), name: `${capital(incident.name)}: Successive statements` }]
		: []),
];

/** What an incident has pages of beside those of its records. */
interface Shown {
	charts: { incident: string; name: string; title: string }[];
	terms: { incident?: string | undefined }[];
}

/** Every page of an incident, with what a link to it says: those that stand in frames and on paper too. */
export function pagesOfIncident(dossier: Dossier, { charts, terms }: Shown): Section[] {
	const { id, incident } = dossier;
	const own = charts.filter((chart) => chart.incident === id);
	const drawn = own.flatMap(({ name, title }) =>
		[paths.chart(id, name), paths.embed(id, name)].map((path) => ({
			path,
			name: `Chart: ${title}`,
		})),
	);
	const sheets = sheetsOf(dossier).map((sheet) => ({
		path: paths.handout(id, sheet.id),
		name: `Handout: ${sheet.handout?.title ?? sheet.site?.name ?? sheetName(sheet)}`,
	}));
	const days = daysKnown(dossier).map(({ day }) => ({
		path: paths.known(id, day),
		name: `${capital(incident.name)}: what was known on ${inWords(day)}`,
	}));
	const words = terms.some((term) => term.incident === id)
		? [{ path: `/${id}${paths.glossary()}`, name: `${capital(incident.name)}: Glossary` }]
		: [];
	const all = [...inDossier(dossier), ...drawn, ...sheets, ...days, ...words];
	const isPage = ({ path }: Section) => !path.includes('#');
	return [...new Map(all.filter(isPage).map((page) => [page.path, page])).values()];
}

/** What has pages of its own beside those of an incident's records. */
interface Others extends SharedRecords {
	charts: { incident: string; name: string; title: string }[];
	/** What belongs to no incident and had another key, or has gone. */
	moves: Moves;
}

/** What a link to one of our own pages says, by its path; throws an Error where no page is there. */
export type NameOf = (path: string) => string;

/** What links to our own pages say. */
export function pageNames(dossiers: Dossier[], { charts, moves, ...shared }: Others): NameOf {
	const named: Section[] = [
		{ path: paths.front(), name: 'Front page' },
		...dossiers.flatMap((dossier) => inDossier(dossier)),
		...charts.map(({ incident, name, title }) => ({
			path: paths.chart(incident, name),
			name: `Chart: ${title}`,
		})),
		...SHARED_KINDS.flatMap((kind) => pagesOf(kind, shared[kind.name])),
		...GENERAL,
		...movedIn(dossiers, moves, () => []).gone.map(({ from, gone }) => ({
			path: from,
			name: goneTitle(gone),
		})),
	];
	const names = new Map(named.map(({ path, name }) => [path, name]));
	return (path) => {
		const name = names.get(path);
		if (name === undefined)
			throw new Error(`No page is known at “${path}” that a link could name.`);
		return name;
	};
}
