import { geoDistance } from 'd3';
import type { Placed } from '#tables/map.ts';

/** Radians of a great circle within which sites abroad still share a drawing: some 2,500 km. */
const NEAR = 0.4;
/** Fewer sites than this need no drawing of their own. */
const FEW = 3;

/** What one drawing shows; `inner` stands on it as a frame. */
export interface Area {
	id: 'country' | 'near' | 'all';
	/** Every site within it, those of `inner` too. */
	sites: Placed[];
	inner: Area | undefined;
}

const placeOf = ({ longitude_degrees: x, latitude_degrees: y }: Placed): [number, number] => [x, y];

/** The sites of the country that has most; of several, the one that comes first. */
function crowd(rows: Placed[]): Placed[] {
	const countries = [...Map.groupBy(rows, ({ country }) => country).values()];
	return countries.toSorted((a, b) => b.length - a.length)[0] ?? [];
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
 * What to draw, from close to wide: the country with most sites, the same with sites abroad that are
 * near, and all. One that would add no site to the one before it is left out.
 */
export function areas(rows: Placed[]): Area[] {
	const country = crowd(rows);
	const middle = middleOf(country);
	const near = rows.filter(
		(row) => country.includes(row) || geoDistance(placeOf(row), middle) < NEAR,
	);
	const found: Area[] = [];
	const steps = { country, near, all: rows };
	for (const id of ['country', 'near', 'all'] as const) {
		const [sites, inner] = [steps[id], found.at(-1)];
		const isLast = id === 'all';
		const adds = sites.length > (inner?.sites.length ?? 0);
		if (adds && (isLast || sites.length >= FEW)) found.push({ id, sites, inner });
	}
	return found;
}
