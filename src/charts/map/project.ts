import { geoAzimuthalEqualArea, geoCircle, geoEqualEarth, type GeoProjection } from 'd3';
import type { Box } from '../draw/boxes.ts';
import { eastOf, middleOf, placeOf, type Area, type Around } from './areas.ts';
import type { Point } from './segments.ts';

/** Pixels: how wide every drawing is, the least and the most that it is tall. */
export const WIDE = 280;
const TALL = { least: 220, most: 300, country: 340 };
/** Pixels left free around the sites, so that there is room for their names and a coast to be seen. */
const AROUND: Record<Area['id'], number> = { close: 40, country: 50, all: 44 };
/** The same around the outline of a country and around a circle, beside which there is room. */
const MARGIN = 14;
/** Sites of one place still need an area around them, in degrees. */
const LEAST = 0.4;

/** A map of an area: where a place is drawn, and what it shows. */
export interface Plan {
	projection: GeoProjection;
	tall: number;
	/** Where a place, in degrees, is drawn, in pixels. */
	at: (longitude: number, latitude: number) => Point;
}

/** Degrees of a great circle in a kilometre. */
const DEGREES = 360 / 40_030;

/** The circle that a map shows, as places along it. */
export const circleOf = ({ site, km }: Around): [number, number][] =>
	(geoCircle()
		.center(placeOf(site))
		.radius(km * DEGREES)().coordinates[0] ?? []) as [number, number][];

/** The corners of the sites' bounds, never of no extent. */
function corners({ sites }: Area): [number, number][] {
	const [x, y] = middleOf(sites);
	const reach = (degrees: number[]) => Math.max(LEAST, ...degrees.map(Math.abs));
	const across = reach(sites.map((site) => eastOf(x, site.longitude_degrees)));
	const up = reach(sites.map((site) => site.latitude_degrees - y));
	return [-1, 1].flatMap((east) =>
		[-1, 1].map((north): [number, number] => [x + east * across, y + north * up]),
	);
}

/**
 * The map of an area, true to size; so many pixels taller than it has to be, and with its sites
 * so many pixels to the right.
 */
export function planOf(area: Area, more = 0, shift = 0): Plan {
	const [x, y] = middleOf(area.sites);
	const around = AROUND[area.id];
	const bounds = corners(area);
	const isWorld = area.id === 'all' && area.inner !== undefined;
	const projection = isWorld
		? geoEqualEarth().rotate([-x, 0])
		: geoAzimuthalEqualArea().rotate([-x, -y]);
	// An outline or a circle needs less room around it than sites, which it holds.
	const shown = area.outline?.coordinates.flat(2) ?? (area.around && circleOf(area.around));
	const margin = shown ? MARGIN : around;
	const fitted = { type: 'MultiPoint' as const, coordinates: [...(shown ?? []), ...bounds] };
	projection.fitWidth(WIDE - 2 * margin, fitted);
	const points = fitted.coordinates.map(
		(place) => projection([place[0] ?? 0, place[1] ?? 0])?.[1] ?? 0,
	);
	const needed = Math.max(...points) - Math.min(...points) + 2 * margin;
	const most = area.outline ? TALL.country : TALL.most;
	const isFree = isWorld || shown !== undefined;
	const least = isFree ? Math.min(most, Math.max(TALL.least, needed)) : TALL.most;
	const tall = Math.round(least) + more;
	projection
		.fitExtent(
			[
				[margin + shift, margin],
				[WIDE - margin + shift, tall - margin],
			],
			fitted,
		)
		.clipExtent([
			[0, 0],
			[WIDE, tall],
		]);
	const at = (longitude: number, latitude: number): Point => {
		const [px, py] = projection([longitude, latitude]) ?? [0, 0];
		return { x: px, y: py };
	};
	return { projection, tall, at };
}

/** Points along the edge of a map, of which its frame on a wider one is made. */
const STEPS = [0, 0.25, 0.5, 0.75, 1];

/** The box, on a wider map, of what another one shows. */
export function frameOn({ at, tall }: Plan, inner: Plan): Box {
	const edge = STEPS.flatMap((step) => [
		...[0, 1].map((side): [number, number] => [step * WIDE, side * inner.tall]),
		...[0, 1].map((side): [number, number] => [side * WIDE, step * inner.tall]),
	]);
	const points = edge.flatMap((point) => {
		const place = inner.projection.invert?.(point);
		return place ? [at(...place)] : [];
	});
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	return {
		left: Math.max(0, Math.min(...xs)),
		right: Math.min(WIDE, Math.max(...xs)),
		top: Math.max(0, Math.min(...ys)),
		bottom: Math.min(tall, Math.max(...ys)),
	};
}
