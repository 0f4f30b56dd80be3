import { OWN_KINDS } from '#records/kinds.ts';
import { MOVABLE, type Gone, type Movable, type Moves } from '#records/moves.ts';
import { paths } from '#records/paths.ts';
import type { Dossier } from './dossier.ts';

/** An address at which something stood once, and where it stands now. */
export interface Moved {
	from: string;
	to: string;
	/** What moved: the account of an incident, how long it was to each end point, all corrections, or a page that has another key. */
	what: 'account' | 'durations' | 'corrections' | 'page';
}

/** An address of something that is no longer there. */
export interface Vanished {
	from: string;
	/** The kind of what stood there. */
	one: Movable;
	gone: Gone;
	/** The page that lists what else there is of its kind. */
	list: string;
}

/** The name of the chart of durations, whose end points stand on the chart of downtime now. */
const LADDER = 'duration-ladder';
const DOWNTIME = 'downtime';

/** The keys that something had before, by the key that it has now. */
export const formerKeys = (moves: Moves, one: Movable, key: string): string[] =>
	Object.entries(moves[one] ?? {}).flatMap(([former, now]) => (now === key ? [former] : []));

/** What has gone of a kind, by the key that it had. */
export const goneOf = (moves: Moves, one: Movable): (Gone & { key: string })[] =>
	Object.entries(moves[one] ?? {}).flatMap(([key, now]) =>
		typeof now === 'string' ? [] : [{ key, ...now }],
	);

/** The pages that a thing of an incident has for itself alone, its own first. */
export function pagesOfOne(one: Movable, incident: string, key: string): string[] {
	switch (one) {
		case 'site':
			return [paths.site(incident, key), paths.handout(incident, `site-${key}`)];
		case 'handout':
			return [paths.handout(incident, key), paths.handout(incident, `${key}-large`)];
		case 'statement':
		case 'claim':
		case 'report':
			return [paths[one](incident, key)];
		case 'comparison':
		case 'page':
			return [paths[one](key)];
		default:
			// It is an entry of a page, which has a place for each of its former keys.
			return [];
	}
}

/** The section of an incident, or the page of all, that lists things of a kind. */
function listOf(one: Movable, incident: string): string {
	const section = { site: 'sites', statement: 'statements', claim: 'claims', report: 'checked' };
	if (one === 'handout') return paths.handouts(incident);
	if (one === 'comparison') return paths.compare();
	const name = section[one as keyof typeof section];
	return name ? paths.section(incident, name) : paths.front();
}

/** An address that has a page now, of those which the page’s thing might have. */
const hasPage = (dossier: Dossier, path: string) =>
	!path.endsWith('-large/') ||
	dossier.handouts.some(({ id, large }) => large && path.endsWith(`/${id}-large/`));

/** The addresses that the records of an incident had, when it had this key. */
function ofRecords(dossier: Dossier, incident: string): { moved: Moved[]; gone: Vanished[] } {
	const own = OWN_KINDS.map(({ one }) => one);
	const moved = own.flatMap((one) =>
		Object.entries(dossier.moves[one] ?? {}).flatMap(([former, now]) => {
			if (typeof now !== 'string') return [];
			const to = pagesOfOne(one, dossier.id, now);
			return pagesOfOne(one, incident, former).flatMap((from, i): Moved[] => {
				const page = to[i] ?? '';
				return hasPage(dossier, page) ? [{ from, to: page, what: 'page' }] : [];
			});
		}),
	);
	const gone = own.flatMap((one) =>
		goneOf(dossier.moves, one).flatMap(({ key, ...rest }) =>
			pagesOfOne(one, incident, key)
				.slice(0, 1)
				.map((from): Vanished => ({ from, one, gone: rest, list: listOf(one, dossier.id) })),
		),
	);
	return { moved, gone };
}

/** The addresses of what belongs to no incident. */
const ofShared = (moves: Moves): { moved: Moved[]; gone: Vanished[] } => ({
	moved: MOVABLE.flatMap((one) =>
		Object.entries(moves[one] ?? {}).flatMap(([former, now]): Moved[] => {
			const [from] = pagesOfOne(one, '', former);
			const [to] = typeof now === 'string' ? pagesOfOne(one, '', now) : [];
			return from !== undefined && to !== undefined ? [{ from, to, what: 'page' }] : [];
		}),
	),
	gone: MOVABLE.flatMap((one) =>
		goneOf(moves, one).flatMap(({ key, ...gone }): Vanished[] => {
			const [from] = one === 'incident' ? [paths.incident(key)] : pagesOfOne(one, '', key);
			return from === undefined ? [] : [{ from, one, gone, list: listOf(one, '') }];
		}),
	),
});

/** A page of an incident under another key of that incident. */
const under = (path: string, id: string, former: string) =>
	path.replace(new RegExp(`^((?:/handouts|/embed)?/)${RegExp.escape(id)}/`), `$1${former}/`);

/**
 * Old addresses, which links, prints and codes still name, and what is told at each. An incident that
 * was told in a few lines among the comparisons, before it had an account of its own, keeps the address
 * of these lines; the chart that said a second time how long it was leads to where that is said now, and
 * a frame of it to a frame; corrections stand first among all changes;
 * what has another key, or has gone, is in the lists of moves. `pagesOf` gives the pages of an incident,
 * each of which had another address when the incident had another key.
 */
export function movedIn(
	dossiers: Dossier[],
	moves: Moves,
	pagesOf: (dossier: Dossier) => string[],
): { moved: Moved[]; gone: Vanished[] } {
	const all = dossiers.map((dossier) => {
		const { id } = dossier;
		const former = formerKeys(moves, 'incident', id);
		const records = [id, ...former].map((key) => ofRecords(dossier, key));
		const whole = former.flatMap((key) =>
			pagesOf(dossier).map((to): Moved => ({ from: under(to, id, key), to, what: 'page' })),
		);
		const own: Moved[] = [id, ...former].flatMap((key) => [
			{ from: paths.comparison(key), to: paths.incident(id), what: 'account' },
			{ from: paths.chart(key, LADDER), to: paths.section(id, 'duration'), what: 'durations' },
			{ from: paths.embed(key, LADDER), to: paths.embed(id, DOWNTIME), what: 'durations' },
		]);
		return {
			moved: [...own, ...whole, ...records.flatMap(({ moved }) => moved)],
			gone: records.flatMap(({ gone }) => gone),
		};
	});
	const shared = ofShared(moves);
	return {
		moved: [
			{ from: '/corrections/', to: paths.allChanges(), what: 'corrections' },
			...all.flatMap(({ moved }) => moved),
			...shared.moved,
		],
		gone: [...all.flatMap(({ gone }) => gone), ...shared.gone],
	};
}
