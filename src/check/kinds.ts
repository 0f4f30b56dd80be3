import type { z } from 'astro/zod';
import { claim } from '#records/claim.ts';
import { comparison } from '#records/comparison.ts';
import { correction } from '#records/correction.ts';
import { event } from '#records/event.ts';
import { handout } from '#records/handout.ts';
import { incident } from '#records/incident.ts';
import { page } from '#records/page.ts';
import { report } from '#records/report.ts';
import { site } from '#records/site.ts';
import { bibliography } from '#records/source.ts';
import { statement } from '#records/statement.ts';
import { term } from '#records/term.ts';
import { KEY } from '#records/text.ts';
import { wordList } from '#records/words.ts';

export type Kind =
	| 'incidents'
	| 'sites'
	| 'statements'
	| 'claims'
	| 'events'
	| 'reports'
	| 'handouts'
	| 'comparisons'
	| 'terms'
	| 'pages'
	| 'corrections'
	| 'words'
	| 'bibliographies';

const at = (path: string) => new RegExp(`^content/${path.replaceAll('*', KEY.source)}$`);

/** Which schema a file is held to, by its path. `src/content.config.ts` states the same for Astro. */
export const KINDS: { kind: Kind; path: RegExp; schema: z.ZodType }[] = [
	{ kind: 'incidents', path: at('incidents/*/incident\\.mdx'), schema: incident },
	{ kind: 'sites', path: at('incidents/*/sites/*\\.mdx'), schema: site },
	{ kind: 'statements', path: at('incidents/*/statements/*\\.mdx'), schema: statement },
	{ kind: 'claims', path: at('incidents/*/claims/*\\.mdx'), schema: claim },
	{ kind: 'events', path: at('incidents/*/events/*\\.mdx'), schema: event },
	{ kind: 'reports', path: at('incidents/*/checked/*\\.mdx'), schema: report },
	{ kind: 'handouts', path: at('incidents/*/handouts/*\\.mdx'), schema: handout },
	{ kind: 'comparisons', path: at('comparisons/*\\.mdx'), schema: comparison },
	{ kind: 'terms', path: at('glossary/*\\.mdx'), schema: term },
	{ kind: 'corrections', path: at('corrections/*\\.mdx'), schema: correction },
	{ kind: 'words', path: at('words\\.yaml'), schema: wordList },
	{ kind: 'pages', path: at('pages/*\\.mdx'), schema: page },
	{
		kind: 'bibliographies',
		path: at('(?:incidents/*|comparisons)/sources\\.yaml'),
		schema: bibliography,
	},
];

export const PLACES =
	'incidents/<incident>/incident.mdx, sources.yaml, or a file in its sites, statements, claims, ' +
	'events, checked, handouts or images; comparisons; glossary; corrections; pages; words.yaml';
