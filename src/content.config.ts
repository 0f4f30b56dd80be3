import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { exact } from '#load/exact.ts';
import { PUBLISHED_KINDS, type PublishedKind } from '#records/kinds.ts';

/** Files below `content/`, each known by its path there without the ending. */
const files = (pattern: readonly string[]): Loader =>
	exact(
		glob({
			base: './content',
			pattern: [...pattern],
			generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, ''),
		}),
	);

type Collections = {
	[kind in PublishedKind as kind['name']]: { loader: Loader; schema: kind['schema'] };
};

export const collections = Object.fromEntries(
	PUBLISHED_KINDS.map((kind) => [
		kind.name,
		defineCollection({ loader: files(kind.files), schema: kind.schema }),
	]),
) as unknown as Collections;
