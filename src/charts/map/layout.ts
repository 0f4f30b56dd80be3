import { symbol, symbolCircle, symbolSquare, symbolTriangle, type SymbolType } from 'd3';
import type { SiteState } from '#facts/downtime.ts';
import type { Incident } from '#records/incident.ts';
import type { Placed } from '#tables/map.ts';
import { areaTitle, circleName, frameName, siteNote } from './words.ts';
import type { Box } from '../draw/boxes.ts';
import { hatchedDiamond } from '../draw/diamond.ts';
import {
	round,
	type Drawing,
	type Mark,
	type Paint,
	type Path,
	type Shape,
} from '../draw/drawing.ts';
import { NoRoom } from '../draw/room.ts';
import { placeOf, type Area, type Around } from './areas.ts';
import { mostWide, type Place } from './candidates.ts';
import { placed } from './labels.ts';
import { landPath, outlinePath } from './land.ts';
import { labelOf, percent, shapesOf, type Label } from './names.ts';
import { circleOf, frameOn, planOf, WIDE, type Plan } from './project.ts';

/** How far a mark reaches from its point, in pixels. */
const REACH = 6;
/** Pixels by which a map grows where names have no room on it, and where it stops. */
const MORE = 60;
const MOST = 3000;
/** Pixels by which its sites are moved sideways, where that leaves more room for their names. */
const SHIFTS = [0, -15, 15, -30, 30];
/** What that costs, for each pixel. */
const SHIFTED = 1.2;

const drawn = (type: SymbolType, size: number) =>
	(symbol(type, size)() ?? '').replace(/\d+\.\d+/g, (number) => String(round(Number(number))));

/** What became of a site: by shape and by fill. */
export const MARKS: Record<SiteState, Paint & Pick<Path, 'd' | 'inner'>> = {
	stopped: { d: drawn(symbolCircle, 80), fill: 'happened', stroke: 'ground' },
	slowed: { d: drawn(symbolTriangle, 70), fill: 'partly', stroke: 'ground' },
	disputed: { ...hatchedDiamond(120), fill: 'ground', stroke: 'happened', weight: 1.5 },
	unaffected: { d: drawn(symbolSquare, 80), fill: 'ground', stroke: 'quiet', weight: 1.5 },
	'kept on': { d: drawn(symbolSquare, 80), fill: 'quiet', stroke: 'ground' },
	unknown: {
		d: drawn(symbolCircle, 80),
		fill: 'ground',
		stroke: 'quiet',
		weight: 1.5,
		dash: '2 2',
	},
};

/** A site with its point on a map, in pixels. */
interface Spot {
	site: Placed;
	x: number;
	y: number;
}

/** A circle on a map, in pixels. */
interface Circle {
	x: number;
	y: number;
	radius: number;
}

/** A map with its names at their places. */
interface Named {
	area: Area;
	plan: Plan;
	spots: Spot[];
	/** In the order of the spots, with that of the frame behind them. */
	labels: Label[];
	places: Place[];
	frame: Box | undefined;
	circle: Circle | undefined;
	cost: number;
}

const around = ({ x, y }: Spot): Box => ({
	left: x - REACH,
	right: x + REACH,
	top: y - REACH,
	bottom: y + REACH,
});

/**
 * A map with the names of its sites at their places; undefined where there is no room for them. Throws
 * NoRoom where one is too long for any map.
 */
function tried(
	area: Area,
	inner: Plan | undefined,
	plan: Plan,
	incident: Incident,
): Named | undefined {
	const spots = area.sites
		.filter((site) => !area.inner?.sites.includes(site))
		.map((site): Spot => ({ site, ...plan.at(site.longitude_degrees, site.latitude_degrees) }));
	const labels = spots.map((spot) =>
		labelOf(around(spot), spot.site.site, siteNote(spot.site, area)),
	);
	const frame = inner && frameOn(plan, inner);
	if (frame && area.inner) labels.push(labelOf(frame, '', frameName(area.inner, incident)));
	const circle = area.around && circleOn(plan, area.around);
	if (circle && area.around) {
		const bottom = { left: circle.x, right: circle.x, top: circle.y + circle.radius };
		labels.push(labelOf({ ...bottom, bottom: bottom.top }, '', circleName(area.around)));
	}
	const tooLong = labels.filter(({ width }) => width > mostWide(WIDE));
	if (tooLong.length > 0)
		throw new NoRoom(tooLong.flatMap(({ lines }) => lines.map(({ text }) => text)));
	const found = placed(labels, WIDE, plan.tall);
	return found && { area, plan, spots, labels, frame, circle, ...found };
}

/** The map of an area on which its names are clearest, taller where there is no room for them. */
function named(area: Area, inner: Plan | undefined, incident: Incident, more = 0): Named {
	const maps = SHIFTS.flatMap((shift) => {
		const map = tried(area, inner, planOf(area, more, shift), incident);
		return map ? { ...map, cost: map.cost + Math.abs(shift) * SHIFTED } : [];
	});
	const [best] = maps.toSorted((a, b) => a.cost - b.cost);
	if (!best && more > MOST) throw new NoRoom(area.sites.map(({ site }) => site));
	return best ?? named(area, inner, incident, 2 * more + MORE);
}

/** Where a circle on the earth is drawn: at this scale it is one on the map too. */
function circleOn({ at }: Plan, around: Around): Circle {
	const { x, y } = at(...placeOf(around.site));
	const radii = circleOf(around).map((place) => {
		const point = at(...place);
		return Math.hypot(point.x - x, point.y - y);
	});
	return { x, y, radius: Math.max(...radii) };
}

/** The outline of a country, or the coasts of a map. */
function landOf({ id, inner, outline }: Area, { projection }: Plan): Shape {
	let path: string | undefined;
	return {
		shape: 'path',
		x: 0,
		y: 0,
		// Coasts take nearly all of the time that a map takes, so they wait until they are drawn.
		get d() {
			return (path ??= outline
				? outlinePath(projection, outline)
				: landPath(projection, id === 'all' && inner ? 'coarse' : 'fine'));
		},
		stroke: 'quiet',
		weight: outline ? 0.75 : 0.5,
		...(outline && { fill: 'raised' }),
	};
}

const circleShape = ({ x, y, radius }: Circle): Shape => {
	const r = round(radius);
	const arc = `a${r},${r} 0 1 0 `;
	return {
		shape: 'path',
		x: percent(x),
		y: round(y),
		d: `M${-r},0${arc}${2 * r},0${arc}${-2 * r},0z`,
		stroke: 'quiet',
		weight: 0.75,
		dash: '2 3',
	};
};

const frameRect = ({ left, right, top, bottom }: Box): Shape => ({
	shape: 'rect',
	x: percent(left),
	width: round(percent(right) - percent(left)),
	y: round(top),
	height: round(bottom - top),
	stroke: 'quiet',
});

function drawingOf(
	{ area, plan, spots, labels, places, frame, circle }: Named,
	incident: Incident,
): Drawing {
	const label = (i: number, top: number): Shape[] => {
		const [text, place] = [labels[i], places[i]];
		return text && place ? shapesOf(text, place, top) : [];
	};
	const marks = spots.map(({ site, x, y }, i): Mark => {
		const top = round(y - 2 * REACH);
		const point = { x: percent(x), y: round(y - top), reach: REACH };
		return {
			key: site.id,
			y: top,
			shapes: [...label(i, top), { shape: 'path', ...point, ...MARKS[site.state] }],
		};
	});
	return {
		id: area.id,
		title: areaTitle(area, incident),
		width: WIDE,
		height: plan.tall,
		marks,
		ground: [
			landOf(area, plan),
			...(circle ? [circleShape(circle)] : []),
			...(frame ? [frameRect(frame)] : []),
			...labels.slice(spots.length).flatMap((_, i) => label(spots.length + i, 0)),
		],
	};
}

/** The order in which maps stand: a country shows where the rest is. */
const STAND: Area['id'][] = ['country', 'close', 'all'];

/**
 * A map for each area: its coasts, the frame of the closer one on it, and a named mark for each site
 * outside of that. The country comes first.
 */
export function layout(drawn: Area[], incident: Incident): Drawing[] {
	const maps: Named[] = [];
	for (const area of drawn) maps.push(named(area, maps.at(-1)?.plan, incident));
	return maps
		.toSorted((a, b) => STAND.indexOf(a.area.id) - STAND.indexOf(b.area.id))
		.map((map) => drawingOf(map, incident));
}
