import type { Dossier } from '#facts/dossier.ts';
import type { Bibliography } from '#schema/source.ts';
import type { WordList } from '#schema/words.ts';
import { danglingFields, danglingMentions, unshown, type Surroundings } from './across.ts';
import { unarchived } from './archived.ts';
import { problemsOfEvidence } from './evidence.ts';
import { impossibleDates } from './future.ts';
import { problemsOfHandouts } from './handouts.ts';
import { problemsOfIncident } from './incident.ts';
import type { Kind } from './kinds.ts';
import { orphans } from './orphans.ts';
import { problemsInProse } from './prose.ts';
import { sorted, type Problem } from './problem.ts';
import { readRecord, type Record } from './record.ts';
import { dossiersOf, filesOf } from './tree.ts';
import { tooManyWaivers, waiversIn } from './waivers.ts';

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
		const isBroken = texts.has(`content/${folder}/sources.yaml`) && !bibliographies.has(folder);
		const sources = isBroken ? undefined : (bibliographies.get(folder) ?? {});
		const here = (kind: Kind) =>
			records
				.filter((other) => other.kind === kind && folderOf(other.file) === folder)
				.map((other) => keyOf(other.file.replace(/\.[a-z]+$/, '')));
		return {
			...{ dossier: dossiers.get(folder), sources, shared },
			...{ claims: here('claims'), sites: here('sites'), statements: here('statements') },
			...{ reports: here('reports'), handouts: here('handouts') },
		};
	};

	const across = [...dossiers.values()].flatMap((dossier) => [
		...problemsOfIncident(dossier, records),
		...problemsOfEvidence(dossier, records),
		...impossibleDates(dossier, records),
		...problemsOfHandouts(dossier, records),
	]);
	const fields = records.flatMap((record) => danglingFields(record, around(record)));
	// Components are read against whole records: with faulty ones they would only repeat their faults.
	const broken = problems.length + across.length + fields.length > 0;
	const words = filesOf<WordList>(records, 'words').flatMap(({ data }) => data);
	const prose = records.flatMap((record) => problemsInProse(record, around(record).dossier, words));
	const mentioned = broken
		? []
		: records.flatMap((record) => danglingMentions(record, around(record)));
	const orphaned = broken ? [] : orphans(records);
	const lost = homeless(records, [...dossiers.keys()]);
	return sorted([
		...problems,
		...lost,
		...across,
		...fields,
		...prose,
		...mentioned,
		...orphaned,
		...unarchived(records),
		...tooManyWaivers(records),
		...records.flatMap(unshown),
	]);
}

/** How many waivers the content has: numbers in prose that an author let stand with a reason. */
export function countWaivers(texts: Texts): number {
	const records = [...texts].flatMap(([file, text]) => readRecord(file, text).record ?? []);
	return waiversIn(records).length;
}

/** The dossiers of a tree, made of the records that passed their schemas. */
export const dossiersIn = (texts: Texts): Dossier[] =>
	dossiersOf([...texts].flatMap(([file, text]) => readRecord(file, text).record ?? []));
