import { geoEqualEarth, geoMercator } from 'd3';
import { mapLabel } from '#wording/map.ts';
import { round, type Drawing, type Shape } from '../parts/drawing.ts';
import { widthOf } from '../parts/width.ts';
import { beside } from './beside.ts';
import { inColumn } from './column.ts';
import { landPath } from './land.ts';
import { across, marksOf, pointOf, WIDTH } from './marks.ts';
import { LINE } from './named.ts';
import { region, type Row } from './rows.ts';

const WORLD = { height: 190, margin: 40 };
const REGION = { height: 250, margin: 22 };
/** The largest scale, about sixty pixels to a degree: enough coast is seen to know the place by. */
const CLOSEST = 3_600;

const pointsOf = (rows: Row[]) => ({
	type: 'MultiPoint' as const,
	coordinates: rows.map(({ longitude, latitude }) => [longitude, latitude]),
});

const landOf = (d: string): Shape => ({
	...{ shape: 'path', x: 0, y: 0, d, fill: 'land', stroke: 'other', weight: 0.5 },
});

const between = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;

/** The middle of where sites lie, in degrees east and north. */
const middle = (rows: Row[]): [number, number] => [
	between(rows.map(({ longitude }) => longitude)),
	between(rows.map(({ latitude }) => latitude)),
];

/** The country with most sites: its names stand in a column at the right, as near as they can. */
function near(rows: Row[], country: string): Drawing {
	const column = Math.max(...rows.map((row) => widthOf(mapLabel(row)))) + 6;
	const height = Math.max(REGION.height, rows.length * LINE + REGION.margin);
	const frame: [[number, number], [number, number]] = [
		[REGION.margin, REGION.margin * 2],
		[WIDTH - column - REGION.margin, height - REGION.margin * 2],
	];
	// A single site fits any scale; it is shown with some land around it.
	const fitted = geoMercator().fitExtent(frame, pointsOf(rows));
	const [[left, top], [right, bottom]] = frame;
	const projection = geoMercator()
		.center(middle(rows))
		.scale(Math.min(fitted.scale(), CLOSEST))
		.translate([(left + right) / 2, (top + bottom) / 2]);
	projection.clipExtent([
		[0, 0],
		[WIDTH, height],
	]);
	const placed = inColumn(
		rows.map((row) => pointOf(row, projection)),
		WIDTH - column,
		0,
		height,
	);
	return {
		...{ id: 'region', title: country, width: WIDTH, height },
		ground: [landOf(landPath(projection, 'fine'))],
		marks: marksOf(placed, rows),
	};
}

/** The world, with the sites of other countries and a point that stands for the enlarged one. */
function far(rows: Row[], enlarged: { country: string; rows: Row[] }, title: string): Drawing {
	const { height, margin } = WORLD;
	const projection = geoEqualEarth()
		.fitExtent(
			[
				[margin, margin],
				[WIDTH - margin, height - margin],
			],
			pointsOf([...rows, ...enlarged.rows]),
		)
		.clipExtent([
			[0, 0],
			[WIDTH, height],
		]);
	const placed = beside(
		rows.map((row) => pointOf(row, projection)),
		WIDTH,
		height,
	);
	const home = enlarged.rows.map((row) => pointOf(row, projection));
	const xs = home.map(({ x }) => x);
	const ys = home.map(({ y }) => y);
	const [left, top] = [Math.min(...xs) - 5, Math.min(...ys) - 5];
	const box: Shape = {
		...{ shape: 'rect', x: across(left), width: across(Math.max(...xs) + 5 - left) },
		...{ y: round(top), height: round(Math.max(...ys) + 5 - top), stroke: 'ink', weight: 1.5 },
	};
	return {
		...{ id: 'world', title, width: WIDTH, height },
		ground: [landOf(landPath(projection, 'coarse')), box],
		marks: marksOf(placed, rows),
	};
}

/** Where each site is: the country with most of them enlarged, the others on a map of the world. */
export function layout(rows: Row[], elsewhere: string): Drawing[] {
	const home = region(rows);
	const others = rows.filter(({ country }) => country !== home.country);
	return [
		near(home.rows, home.country),
		...(others.length > 0 ? [far(others, home, elsewhere)] : []),
	];
}
