import { dossiersIn, type Texts } from '#check/content.ts';
import { readRecord } from '#check/record.ts';
import { spanOf } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { kindOf } from '#records/kinds.ts';
import type { Bibliography } from '#records/source.ts';

/** What is there already. */
export interface Around {
	texts: Texts;
	dossiers: Dossier[];
}

export const aroundOf = (texts: Texts): Around => ({ texts, dossiers: dossiersIn(texts) });

export const dossierOf = ({ dossiers }: Around, incident: unknown): Dossier | undefined =>
	dossiers.find(({ id }) => id === incident);

/** The day that counts as today: that of the incident, or the latest of all. */
export function asOf(around: Around, incident?: unknown): string | undefined {
	const one = dossierOf(around, incident)?.incident.asOf;
	const days = around.dossiers.map((dossier) => dossier.incident.asOf);
	return one ?? days.toSorted((a, b) => (spanOf(a).last < spanOf(b).last ? -1 : 1)).at(-1);
}

/** The sources of a folder of `content/`; none where there is no bibliography, or a faulty one. */
export function sourcesOf({ texts }: Around, folder: string): Bibliography {
	const file = `content/${folder}/sources.yaml`;
	const data = readRecord(file, texts.get(file) ?? '').record?.data;
	return (data as Bibliography | null | undefined) ?? {};
}

/** Records that rest on sources, by their paths below `content/` without the ending. */
export const restingOnSources = ({ texts }: Around): string[] =>
	[...texts.keys()]
		.filter((file) => {
			const schema = kindOf(file)?.schema;
			return schema && 'shape' in schema && 'sources' in schema.shape;
		})
		.map((file) => file.replace(/^content\//, '').replace(/\.mdx$/, ''));
