import { geoPath, type GeoProjection } from 'd3';
import type { Geometry, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from 'world-atlas/land-50m.json' with { type: 'json' };
import coarse from 'world-atlas/land-110m.json' with { type: 'json' };

import type { Outline } from './outline.ts';

type Point = [x: number, y: number];

/** Pixels by which coasts may differ from the atlas, and the least area of an island. */
const TOLERANCE = 0.9;
const ISLAND = 8;
/** How fine steps are: those of an outline, of which there is one, show more of its coast. */
const GRAIN = { coast: 1, outline: 0.5 };

const landOf = (topology: unknown) => {
	const atlas = topology as Topology<{ land: GeometryCollection }>;
	return feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => ringsOf(geometry));
};
type Land = ReturnType<typeof landOf>;
const ATLAS = { fine, coarse };
/** The land of an atlas, taken apart where it is first drawn. */
const LAND: { [detail in keyof typeof ATLAS]?: Land } = {};

const square = (value: number) => value * value;

/** The square of the distance of a point from a stretch between two others. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const length = square(bx - ax) + square(by - ay);
	const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
	const at = Math.min(1, Math.max(0, along));
	return square(x - ax - at * (bx - ax)) + square(y - ay - at * (by - ay));
}

/** A line with only the points that matter at this tolerance (Douglas and Peucker's method). */
function simplified(line: Point[], tolerance: number): Point[] {
	const [first, last] = [line[0], line.at(-1)];
	if (!first || !last || line.length < 3) return line;
	let [farthest, most] = [0, 0];
	for (const [i, point] of line.entries()) {
		const off = distance(point, first, last);
		if (off > most) [farthest, most] = [i, off];
	}
	if (most < square(tolerance)) return [first, last];
	return [
		...simplified(line.slice(0, farthest + 1), tolerance).slice(0, -1),
		...simplified(line.slice(farthest), tolerance),
	];
}

/** The same of a ring, whose ends are one point. */
function halved(line: Point[], tolerance: number): Point[] {
	if (!isClosed(line)) return simplified(line, tolerance);
	const half = Math.floor(line.length / 2);
	return [
		...simplified(line.slice(0, half + 1), tolerance).slice(0, -1),
		...simplified(line.slice(half), tolerance),
	];
}

/** Whether a line ends where it begins. */
const isClosed = (line: Point[]): boolean => {
	const [first, last] = [line[0], line.at(-1)];
	return first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

/** Twice the area that a ring encloses. */
const area2 = (ring: Point[]): number =>
	Math.abs(
		ring.reduce((sum, [x, y], i) => {
			const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [0, 0];
			return sum + x * nextY - nextX * y;
		}, 0),
	);

/** A coast as a path of pixels: its first point, then each as steps from the one before. */
function linePath(line: Point[], grain: number): string {
	const at = (pixels: number) => Math.round(pixels / grain) * grain;
	let [x, y] = [0, 0];
	const steps = halved(line, TOLERANCE * grain).flatMap((point) => {
		const [nextX, nextY] = [at(point[0]), at(point[1])];
		const step = `${nextX - x},${nextY - y}`.replace(',-', '-');
		[x, y] = [nextX, nextY];
		return step === '0,0' ? [] : [step];
	});
	const [first, ...rest] = steps;
	const end = isClosed(line) ? 'z' : '';
	return rest.length > (end ? 1 : 0)
		? `M${first}l${rest.join(' ').replaceAll(' -', '-')}${end}`
		: '';
}

const ringsOf = (geometry: Geometry): Position[][] => {
	switch (geometry.type) {
		case 'Polygon':
			return geometry.coordinates;
		case 'MultiPolygon':
			return geometry.coordinates.flat();
		default:
			return [];
	}
};

/** Coasts as a projection with an extent shows them: lines, so that nothing is drawn along its edges. */
function coastPath(projection: GeoProjection, rings: Position[][], grain: number): string {
	const lines: MultiLineString = { type: 'MultiLineString', coordinates: rings };
	const drawn = geoPath(projection)(lines) ?? '';
	return drawn
		.split('M')
		.map((line) =>
			[...line.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]),
		)
		.filter((line) => line.length > 1 && (!isClosed(line) || area2(line) / 2 > ISLAND))
		.map((line) => linePath(line, grain))
		.join('');
}

/** The coasts that a projection with an extent shows; islands too small to be seen are left out. */
export const landPath = (projection: GeoProjection, detail: keyof typeof ATLAS): string =>
	coastPath(projection, (LAND[detail] ??= landOf(ATLAS[detail])), GRAIN.coast);

/** The outline of a country. */
export const outlinePath = (projection: GeoProjection, outline: Outline): string =>
	coastPath(projection, ringsOf(outline), GRAIN.outline);
