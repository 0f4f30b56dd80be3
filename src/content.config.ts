import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { exact } from '#load/exact.ts';
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

/** Files below `content/`, each known by its path there without the ending. */
const files = (pattern: string) =>
	exact(
		glob({
			base: './content',
			pattern,
			generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, ''),
		}),
	);

export const collections = {
	incidents: defineCollection({ loader: files('incidents/*/incident.mdx'), schema: incident }),
	sites: defineCollection({ loader: files('incidents/*/sites/*.mdx'), schema: site }),
	statements: defineCollection({
		loader: files('incidents/*/statements/*.mdx'),
		schema: statement,
	}),
	claims: defineCollection({ loader: files('incidents/*/claims/*.mdx'), schema: claim }),
	events: defineCollection({ loader: files('incidents/*/events/*.mdx'), schema: event }),
	handouts: defineCollection({ loader: files('incidents/*/handouts/*.mdx'), schema: handout }),
	reports: defineCollection({ loader: files('incidents/*/checked/*.mdx'), schema: report }),
	comparisons: defineCollection({ loader: files('comparisons/*.mdx'), schema: comparison }),
	terms: defineCollection({ loader: files('glossary/*.mdx'), schema: term }),
	corrections: defineCollection({ loader: files('corrections/*.mdx'), schema: correction }),
	pages: defineCollection({ loader: files('pages/*.mdx'), schema: page }),
	bibliographies: defineCollection({ loader: files('**/sources.yaml'), schema: bibliography }),
};
