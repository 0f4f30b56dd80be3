import { dossiersIn, type Texts } from '#check/content.ts';
import { readRecord } from '#check/record.ts';
import type { Dossier } from '#facts/dossier.ts';
import { kindOf } from '#records/kinds.ts';
import type { Bibliography } from '#records/source.ts';

/** What is there already. */
export interface Around {
	texts: Texts;
	dossiers: Dossier[];
	/** The day on which the command is run, `YYYY-MM-DD`. */
	today: string;
}

export const aroundOf = (texts: Texts, today: string): Around => ({
	texts,
	dossiers: dossiersIn(texts),
	today,
});

export const dossierOf = ({ dossiers }: Around, incident: unknown): Dossier | undefined =>
	dossiers.find(({ id }) => id === incident);

/** The sources of a folder of `content/`; none where there is no bibliography, or a faulty one. */
export function sourcesOf({ texts }: Around, folder: string): Bibliography {
	const file = `content/${folder}/sources.yaml`;
	const data = readRecord(file, texts.get(file) ?? '').record?.data;
	return (data as Bibliography | null | undefined) ?? {};
}

/** Records that rest on sources, by their paths below `content/` without the ending. */
export const restingOnSources = ({ texts }: Pick<Around, 'texts'>): string[] =>
	[...texts.keys()]
		.filter((file) => {
			const schema = kindOf(file)?.schema;
			return schema && 'shape' in schema && 'sources' in schema.shape;
		})
		.map((file) => file.replace(/^content\//, '').replace(/\.mdx$/, ''));
