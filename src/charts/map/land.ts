import { geoPath, type GeoProjection } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from 'world-atlas/land-50m.json' with { type: 'json' };
import coarse from 'world-atlas/land-110m.json' with { type: 'json' };

type Point = [x: number, y: number];

/** Pixels by which an outline may differ from the atlas, and the least area of an island. */
const TOLERANCE = 0.9;
const ISLAND = 8;

const landOf = (topology: unknown) => {
	const atlas = topology as Topology<{ land: GeometryCollection }>;
	return feature(atlas, atlas.objects.land);
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
function simplified(line: Point[]): Point[] {
	const [first, last] = [line[0], line.at(-1)];
	if (!first || !last || line.length < 3) return line;
	let [farthest, most] = [0, 0];
	for (const [i, point] of line.entries()) {
		const off = distance(point, first, last);
		if (off > most) [farthest, most] = [i, off];
	}
	if (most < square(TOLERANCE)) return [first, last];
	return [
		...simplified(line.slice(0, farthest + 1)).slice(0, -1),
		...simplified(line.slice(farthest)),
	];
}

/** Twice the area that a ring encloses. */
const area2 = (ring: Point[]): number =>
	Math.abs(
		ring.reduce((sum, [x, y], i) => {
			const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [0, 0];
			return sum + x * nextY - nextX * y;
		}, 0),
	);

/** A ring as a path of whole pixels: its first point, then each as steps from the one before. */
function ringPath(ring: Point[]): string {
	let [x, y] = [0, 0];
	const steps = simplified(ring).flatMap((point) => {
		const [nextX, nextY] = [Math.round(point[0]), Math.round(point[1])];
		const step = `${nextX - x},${nextY - y}`.replace(',-', '-');
		[x, y] = [nextX, nextY];
		return step === '0,0' ? [] : [step];
	});
	const [first, ...rest] = steps;
	return rest.length > 1 ? `M${first}l${rest.join(' ').replaceAll(' -', '-')}z` : '';
}

/**
 * The land that a projection with an extent shows, as a path of whole pixels; islands too
 * small to be seen are left out.
 */
export function landPath(projection: GeoProjection, detail: keyof typeof ATLAS): string {
	const drawn = geoPath(projection)((LAND[detail] ??= landOf(ATLAS[detail]))) ?? '';
	return drawn
		.split('Z')
		.map((ring) =>
			[...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]),
		)
		.filter((ring) => area2(ring) / 2 > ISLAND)
		.map(ringPath)
		.join('');
}
