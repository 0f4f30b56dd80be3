import { z } from 'astro/zod';
import type { AnyKind } from './kind.ts';
import { fillings } from './fillings.ts';
import { found } from './found.ts';
import { ask, sentence } from './text.ts';

const page = z
	.strictObject({
		title: ask,
		summary: sentence.describe('The answer, as one or two sentences.'),
		...found,
		...fillings,
	})
	.describe('A page about the publication itself.');
type Page = z.infer<typeof page>;

/** What is told of the kind; `kinds.ts` lists it. */
export const pages = {
	name: 'pages',
	one: 'page',
	schema: page,
	files: ['pages/*.mdx'],
	pictures: true,
	// The front page's words are a record too, at the site's own address.
	address: (id: string) => (id === 'front' ? '/' : `/${id}/`),
	title: ({ title }: Page) => title,
} as const satisfies AnyKind;
