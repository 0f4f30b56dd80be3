import { geoArea, geoContains, geoDistance } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

/** The parts of a country that are drawn. */
export type Outline = MultiPolygon;

/** Radians of a great circle beyond which the largest part of a country shows nothing of where its sites are. */
const FAR = 0.4;

interface Country {
	parts: Position[][][];
	/** The corners of the map's sheet between which it lies, to pass over most countries at once. */
	bounds: [west: number, south: number, east: number, north: number];
}

/** The atlas parts what lies on both sides of 180°, so that no country reaches across the edge of the sheet. */
function boundsOf(places: Position[]): Country['bounds'] {
	const bounds: Country['bounds'] = [180, 90, -180, -90];
	for (const [x = 0, y = 0] of places) {
		if (x < bounds[0]) bounds[0] = x;
		if (y < bounds[1]) bounds[1] = y;
		if (x > bounds[2]) bounds[2] = x;
		if (y > bounds[3]) bounds[3] = y;
	}
	return bounds;
}

/** The countries of the atlas, taken apart where one is first drawn. */
let countries: Country[] | undefined;

function read(): Country[] {
	const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
	return feature(topology, topology.objects.countries).features.flatMap(({ geometry }) => {
		const shape = geometry as Polygon | MultiPolygon;
		const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
		return [{ parts, bounds: boundsOf(parts.flat(2)) }];
	});
}

const asPolygon = (coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates });

/** Whether a country may hold a place: none of its edges leaves its bounds by more than a degree. */
const mayHold = ([x = 0, y = 0]: Position, [west, south, east, north]: Country['bounds']) =>
	x >= west - 1 && x <= east + 1 && y >= south - 1 && y <= north + 1;

const holds = (part: Position[][], place: [number, number]) => geoContains(asPolygon(part), place);

/**
 * The outline of the country in which most of these places lie: the parts that hold any of them, and
 * its largest part unless that is far away. Undefined where they lie in no country of the atlas.
 */
export function outlineOf(places: [number, number][]): Outline | undefined {
	const found = (countries ??= read()).map(({ parts, bounds }) => {
		const within = places.filter((place) => mayHold(place, bounds));
		const own =
			within.length > 0 ? parts.filter((part) => within.some((one) => holds(part, one))) : [];
		const held = within.filter((place) => own.some((part) => holds(part, place))).length;
		return { parts, own, held };
	});
	const [most] = found.toSorted((a, b) => b.held - a.held);
	const [first] = places;
	if (!most || !first || most.held === 0) return undefined;
	const size = (part: Position[][]) => geoArea(asPolygon(part));
	const [largest = []] = most.parts.toSorted((a, b) => size(b) - size(a));
	const isNear = (largest[0] ?? []).some(([x = 0, y = 0]) => geoDistance([x, y], first) < FAR);
	return {
		type: 'MultiPolygon',
		coordinates: most.parts.filter(
			(part) => most.own.includes(part) || (isNear && part === largest),
		),
	};
}
