import { geoPath, type GeoProjection } from 'd3';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/land-110m.json';
import fine from 'world-atlas/land-50m.json';

type World = Topology<{ land: GeometryCollection }>;

const landOf = (world: unknown) => {
	const topology = world as World;
	return feature(topology, topology.objects.land);
};

const LAND = { coarse: landOf(coarse), fine: landOf(fine) };

/** Islands of less than this many square pixels are left out. */
const SPECK = 6;
/** Decimals of a pixel: the outline of the world is a reminder, not a measure. */
const DIGITS = { coarse: 0, fine: 1 };

/**
 * The land of the world as a path in pixels, cut to the frame of the projection. The outlines are
 * those of Natural Earth, in the public domain, as the world-atlas package has them.
 */
export function landPath(projection: GeoProjection, detail: 'coarse' | 'fine'): string {
	const path = geoPath(projection).digits(DIGITS[detail]);
	const polygons = LAND[detail].features.flatMap(
		({ geometry }) => (geometry as MultiPolygon).coordinates,
	);
	const coordinates = polygons.filter(
		(polygon) => path.area({ type: 'Polygon', coordinates: polygon }) > SPECK,
	);
	const drawn = path({ type: 'MultiPolygon', coordinates }) ?? '';
	// Points that rounding has made one.
	return drawn.replace(/([ML])(-?[\d.]+,-?[\d.]+)(?:L\2(?=[LZ]))+/g, '$1$2');
}
