import type { Bibliography } from '#schema/source.ts';
import { danglingFields, problemsInBody, type Surroundings } from './across.ts';
import { unarchived } from './archived.ts';
import { problemsOfIncident } from './incident.ts';
import type { Kind } from './kinds.ts';
import { orphans } from './orphans.ts';
import { sorted, type Problem } from './problem.ts';
import { readRecord, type Record } from './record.ts';
import { dossiersOf, filesOf } from './tree.ts';

/** A content file by its path from the project's folder, such as `content/pages/about.mdx`. */
export type Texts = ReadonlyMap<string, string>;

const keyOf = (id: string) => id.split('/').at(-1) ?? id;
const folderOf = (file: string) => /^content\/(incidents\/[^/]+|[^/]+)\//.exec(file)?.[1] ?? '';

const homeless = (records: Record[], folders: string[]): Problem[] =>
	records
		.map(({ file }) => file)
		.filter((file) => file.startsWith('content/incidents/') && !folders.includes(folderOf(file)))
		.map((file) => ({
			...{ file, line: 1, column: 1 },
			message: 'There is no incident.mdx in this folder, or it has faults of its own.',
		}));

/** Every problem of the whole content tree, sorted by file and place. Nothing of it is run. */
export function checkContent(texts: Texts): Problem[] {
	const read = [...texts].map(([file, text]) => readRecord(file, text));
	const records = read.flatMap(({ record }) => record ?? []);
	const problems = read.flatMap((result) => result.problems);

	const dossiers = new Map(
		dossiersOf(records).map((dossier) => [`incidents/${dossier.id}`, dossier]),
	);
	const bibliographies = new Map(
		filesOf<Bibliography>(records, 'bibliographies').map(({ id, data }) => [
			id.replace(/\/sources$/, ''),
			data,
		]),
	);
	const shared = {
		comparisons: filesOf(records, 'comparisons').map(({ id }) => keyOf(id)),
		terms: filesOf(records, 'terms').map(({ id }) => keyOf(id)),
		incidents: [...dossiers.values()].map(({ id }) => id),
	};
	const around = ({ file }: Record): Surroundings => {
		const folder = folderOf(file);
		const sources = bibliographies.get(folder) ?? {};
		const here = (kind: Kind) =>
			records
				.filter((other) => other.kind === kind && folderOf(other.file) === folder)
				.map((other) => keyOf(other.file.replace(/\.[a-z]+$/, '')));
		return {
			...{ dossier: dossiers.get(folder), sources, shared },
			...{ claims: here('claims'), sites: here('sites') },
		};
	};

	const across = [...dossiers.values()].flatMap((dossier) => problemsOfIncident(dossier, records));
	const fields = records.flatMap((record) => danglingFields(record, around(record)));
	// Prose is read against whole records: with faulty ones it would only repeat their faults.
	const broken = problems.length + across.length + fields.length > 0;
	const prose = records.flatMap((record) =>
		problemsInBody(record, around(record)).filter(
			({ message }) => !broken || !/^There is no/.test(message),
		),
	);
	const orphaned = broken ? [] : orphans(records);
	const lost = homeless(records, [...dossiers.keys()]);
	const notes = unarchived(records);
	return sorted([...problems, ...lost, ...across, ...fields, ...prose, ...orphaned, ...notes]);
}
