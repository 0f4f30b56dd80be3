import { symbol, symbolCircle, symbolDiamond2, symbolSquare, type GeoProjection } from 'd3';
import type { Site } from '#schema/site.ts';
import { mapLabel } from '#wording/map.ts';
import { round, type Mark, type Paint, type Shape } from '../parts/drawing.ts';
import { LINE, type Placed } from './named.ts';
import type { Row } from './rows.ts';

/** Pixels: as wide as the narrowest column, so that no phone has to scale the names. */
export const WIDTH = 288;
const REACH = 6;

/** How each state is drawn: by its outline and its fill. */
export const MARKS: Record<Site['state'], Paint & { d: string }> = {
	stopped: { d: symbol(symbolCircle, 80)() ?? '', fill: 'stopped', stroke: 'ground' },
	disputed: {
		d: symbol(symbolDiamond2, 90)() ?? '',
		fill: 'ground',
		stroke: 'modelled',
		weight: 2,
	},
	unaffected: { d: symbol(symbolCircle, 70)() ?? '', fill: 'ground', stroke: 'running', weight: 2 },
	unknown: {
		...{ d: symbol(symbolSquare, 75)() ?? '', fill: 'ground', stroke: 'running' },
		...{ weight: 1.5, dash: '3 2' },
	},
};

/** Pixels of a map as percent of its width. */
export const across = (pixels: number) => round((pixels / WIDTH) * 100);

/** A site as a point with its name, in pixels. */
export const pointOf = (row: Row, projection: GeoProjection) => {
	const [x = 0, y = 0] = projection([row.longitude, row.latitude]) ?? [];
	return { key: row.id, text: mapLabel(row), x: round(x), y: round(y) };
};

function markOf({ key, text, x, y, labelX, labelY, anchor }: Placed, row: Row): Mark {
	const end = { x: labelX + (anchor === 'start' ? -3 : 3), y: labelY - 4 };
	const leads = Math.hypot(end.x - x, end.y - y) > LINE;
	const { d, ...paint } = MARKS[row.state];
	const line: Shape = {
		...{ shape: 'line', x1: across(x), x2: across(end.x), y1: y, y2: end.y },
		...{ stroke: 'quiet', weight: 0.75 },
	};
	return {
		key,
		y: 0,
		shapes: [
			...(leads ? [line] : []),
			{ shape: 'path', x: across(x), y, d, reach: REACH, ...paint },
			{ shape: 'text', x: across(labelX), y: round(labelY), text, anchor },
		],
	};
}

/** The marks of sites whose names have their places. */
export const marksOf = (placed: Placed[], rows: Row[]): Mark[] =>
	placed.flatMap((one) => {
		const row = rows.find(({ id }) => id === one.key);
		return row ? [markOf(one, row)] : [];
	});
