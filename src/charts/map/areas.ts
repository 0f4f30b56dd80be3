import { geoDistance } from 'd3';
import type { SiteState } from '#facts/downtime.ts';
import type { Placed } from '#tables/map.ts';
import { outlineOf, type Outline } from './outline.ts';

/** Fewer sites than this need no drawing of their own. */
const FEW = 3;
/** Kilometres of a radian of a great circle. */
const RADIUS = 6371;
/** Kilometres within which sites share a drawing of their own, and to which a distance is rounded up. */
const CLOSE = 50;
const ROUND = 10;

/** A circle around a site: what became of most of the others took place within it. */
export interface Around {
	site: Placed;
	km: number;
	/** The sites within it of which the headline tells. */
	held: Placed[];
}

/** What one drawing shows; `inner` stands on it as a frame. */
export interface Area {
	id: 'close' | 'country' | 'all';
	/** Every site within it, those of `inner` too. */
	sites: Placed[];
	inner: Area | undefined;
	around?: Around;
	/** The outline of the country that it shows; undefined where the atlas has none there. */
	outline?: Outline | undefined;
}

export const placeOf = ({
	longitude_degrees: x,
	latitude_degrees: y,
}: Placed): [number, number] => [x, y];

const kilometres = (one: Placed, other: Placed) =>
	geoDistance(placeOf(one), placeOf(other)) * RADIUS;

/** The sites of the country that has most; of several, the one that comes first. */
function crowd(rows: Placed[]): Placed[] {
	const countries = [...Map.groupBy(rows, ({ country }) => country).values()];
	return countries.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** What is to be told: the sites that stopped or, where none did, those that were slowed. */
export function hit(rows: Placed[]): { state: SiteState; sites: Placed[] } {
	const state = rows.some((row) => row.state === 'stopped') ? 'stopped' : 'slowed';
	return { state, sites: rows.filter((row) => row.state === state) };
}

/** The sites that lie close to one of them, and the circle around it; undefined where they are few. */
function cluster(rows: Placed[]): { sites: Placed[]; around: Around } | undefined {
	const told = hit(rows).sites;
	const found = told.map((site) => {
		const sites = rows.filter((other) => kilometres(site, other) <= CLOSE);
		const held = told.filter((other) => sites.includes(other));
		const reach = Math.max(...held.map((other) => kilometres(site, other)));
		return { site, sites, held, reach };
	});
	const [best] = found.toSorted((a, b) => b.held.length - a.held.length || a.reach - b.reach);
	if (!best || best.held.length < FEW) return undefined;
	const { site, sites, held, reach } = best;
	const km = ROUND * Math.max(1, Math.ceil(reach / ROUND));
	return { sites, around: { site, km, held } };
}

/** Degrees from one longitude to another the shorter way round: below zero to the west. */
export const eastOf = (from: number, to: number): number => ((to - from + 540) % 360) - 180;

/** The middle of the sites' bounds, in degrees east and north; across 180° where that is shorter. */
export function middleOf(sites: Placed[]): [number, number] {
	const half = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
	const places = sites.map(placeOf);
	const spans = places.map(([west]) => {
		const east = places.map(([x]) => (x - west + 360) % 360);
		return { west, span: Math.max(...east) };
	});
	const { west, span } = spans.toSorted((a, b) => a.span - b.span)[0] ?? { west: 0, span: 0 };
	return [eastOf(0, west + span / 2), half(places.map(([, y]) => y))];
}

/**
 * What to draw, from close to wide: sites that lie close together, the country with most sites, and
 * all. One that would add no site to the one before it is left out, but a country shows where that is.
 */
export function areas(rows: Placed[]): Area[] {
	const country = crowd(rows);
	const found: Area[] = [];
	const close = cluster(country);
	if (close) found.push({ id: 'close', ...close, inner: undefined });
	if (country.length >= FEW || country.length === rows.length)
		found.push({
			id: 'country',
			sites: country,
			inner: found.at(-1),
			outline: outlineOf(country.map(placeOf)),
		});
	if (rows.length > (found.at(-1)?.sites.length ?? 0))
		found.push({ id: 'all', sites: rows, inner: found.at(-1) });
	return found;
}
