import type { z } from 'astro/zod';
import { claims } from './claim.ts';
import { comparisons } from './comparison.ts';
import { corrections } from './correction.ts';
import { events } from './event.ts';
import { handouts } from './handout.ts';
import { incidents } from './incident.ts';
import type { AnyKind } from './kind.ts';
import { moves } from './moves.ts';
import { pages } from './page.ts';
import { reports } from './report.ts';
import { allSeries } from './series.ts';
import { sites } from './site.ts';
import { bibliographies } from './source.ts';
import { statements } from './statement.ts';
import { terms } from './term.ts';
import { KEY } from './text.ts';
import { units } from './units.ts';
import { wordLists } from './words.ts';

/** Every kind of content file: the one list of them. */
export const KINDS = [
	incidents,
	sites,
	statements,
	claims,
	events,
	allSeries,
	reports,
	handouts,
	comparisons,
	terms,
	corrections,
	pages,
	wordLists,
	units,
	moves,
	bibliographies,
] as const;

export type Kind = (typeof KINDS)[number];
export type KindName = Kind['name'];
type KindNamed<Name extends KindName> = Extract<Kind, { name: Name }>;

/** A record of a kind, as its schema hands it on. */
export type RecordOf<Name extends KindName> = z.output<KindNamed<Name>['schema']>;

/** Kinds of which an incident has a folder. */
export type OwnKind = Extract<Kind, { files: readonly [`incidents/*/${string}/*.mdx`] }>;
export type OwnName = OwnKind['name'];

/** Kinds of which there is one folder, beside all incidents. */
export type SharedKind = Extract<
	Exclude<Kind, OwnKind | typeof incidents>,
	{ files: readonly [`${string}/*.mdx`] }
>;
export type SharedName = SharedKind['name'];

/** Kinds of which pages are made. */
export type PublishedKind = Exclude<Kind, { unpublished: true }>;

const isOwn = (kind: Kind): kind is OwnKind => /^incidents\/\*\/.*\/\*\.mdx$/.test(kind.files[0]);
const isShared = (kind: Kind): kind is SharedKind => /^[^/]+\/\*\.mdx$/.test(kind.files[0]);

export const OWN_KINDS: readonly OwnKind[] = KINDS.filter(isOwn);
export const SHARED_KINDS: readonly SharedKind[] = KINDS.filter(isShared);
export const PUBLISHED_KINDS: readonly PublishedKind[] = KINDS.filter(
	(kind: AnyKind & Kind): kind is PublishedKind => !kind.unpublished,
);

/** The paths from the project's folder that a pattern of a kind stands for. */
const pathsLike = (pattern: string) =>
	new RegExp(`^content/${RegExp.escape(pattern).replaceAll(String.raw`\*`, KEY.source)}$`);

const PATHS = KINDS.map((kind) => ({ kind, paths: kind.files.map(pathsLike) }));

/** The kind of a file, by its path from the project's folder; undefined where it has no place there. */
export const kindOf = (file: string): Kind | undefined =>
	PATHS.find(({ paths }) => paths.some((path) => path.test(file)))?.kind;

const BY_NAME = Object.fromEntries(KINDS.map((kind) => [kind.name, kind])) as {
	[name in KindName]: KindNamed<name>;
};

/** The kind of this name. */
export const kindNamed = <Name extends KindName>(name: Name): KindNamed<Name> => BY_NAME[name];
