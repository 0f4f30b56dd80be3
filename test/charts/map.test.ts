import { brotliCompressSync } from 'node:zlib';
import { geoEqualEarth } from 'd3';
import { describe, expect, test } from 'vitest';
import { areas, middleOf } from '#charts/map/areas.ts';
import { SITE_STATES } from '#facts/downtime.ts';
import { map } from '#charts/map/chart.ts';
import { landPath } from '#charts/map/land.ts';
import { placed } from '#charts/map/labels.ts';
import { layout, MARKS } from '#charts/map/layout.ts';
import { frameOn, planOf, WIDE } from '#charts/map/project.ts';
import { crossing, meets } from '#charts/map/segments.ts';
import { overlap } from '#charts/draw/boxes.ts';
import { areaTitle, mapDescription, mapHeadline } from '#charts/map/words.ts';
import { rows, type Placed } from '#tables/map.ts';
import { aDossier, anIncident, aPlace, aSite } from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';
import { subjects } from './subjects.ts';

const aRow = (fields: Partial<Placed> = {}): Placed => ({
	id: 'a',
	of: 'a',
	site: 'A',
	country: 'Example',
	state: 'stopped',
	status: 'confirmed',
	latitude_degrees: 50,
	longitude_degrees: 0,
	place: 'Town',
	sources: [],
	...fields,
});
/** Sites at these degrees east and north. */
const at = (country: string, ...places: [number, number][]): Placed[] =>
	places.map(([longitude_degrees, latitude_degrees], i) =>
		aRow({
			id: `${country}-${i}`,
			of: `${country}-${i}`,
			site: `${country} ${i}`,
			country,
			longitude_degrees,
			latitude_degrees,
		}),
	);
const home = at('Home', [0, 50], [1, 51], [2, 50]);
const abroad = at('Near', [12, 48]);
const incident = anIncident();
const far = at('Far', [100, 10], [-50, -20]);

describe('areas', () => {
	const idsOf = (list: Placed[]) => areas(list).map(({ id, sites }) => [id, sites.length]);

	test('what lies close together, the country with most sites, then all', () => {
		const town = at('Home', [0, 50], [0.1, 50], [0, 50.1], [3, 50]);
		expect(idsOf([...far, ...town, ...abroad])).toEqual([
			['close', 3],
			['country', 4],
			['all', 7],
		]);
		expect(idsOf([...far, ...home])).toEqual([
			['country', 3],
			['all', 5],
		]);
	});

	test('a circle around one of those that stopped holds the others that did, in tens of kilometres', () => {
		const [middle, ...others] = at('Home', [0, 50], [0, 50.1], [0, 49.9], [0, 50.4], [0.1, 50]);
		const rows = [middle, ...others].flatMap((row, i) =>
			row ? { ...row, state: i === 3 ? ('unknown' as const) : row.state } : [],
		);
		const [close] = areas(rows);
		expect(close?.around).toMatchObject({ site: { id: 'Home-0' }, km: 20 });
		expect(close?.around?.held.map(({ id }) => id)).toEqual([
			'Home-0',
			'Home-1',
			'Home-2',
			'Home-4',
		]);
		// What became of it is not known, but it lies there too.
		expect(close?.sites).toHaveLength(5);
	});

	test('a country has its outline, without its parts that are far from all sites', () => {
		const outlineOf = (...places: [number, number][]) =>
			areas(at('Home', ...places))
				.at(-1)
				?.outline?.coordinates.flat(2);
		const paris = outlineOf([2.3, 48.8], [5, 45], [0, 44]) ?? [];
		expect(Math.min(...paris.map(([, y = 0]) => y))).toBeGreaterThan(40);
		expect(Math.max(...paris.map(([, y = 0]) => y))).toBeLessThan(52);
		expect(outlineOf([-30, 40], [-31, 40], [-32, 41])).toBeUndefined();
	});

	test('an area that adds no site to the one before it is left out', () => {
		expect(idsOf(home)).toEqual([['country', 3]]);
		expect(idsOf([...home, ...far])).toEqual([
			['country', 3],
			['all', 5],
		]);
		expect(idsOf([aRow()])).toEqual([['country', 1]]);
	});

	test('the middle of sites on both sides of 180° is there, not on the other side of the earth', () => {
		expect(middleOf(at('Isles', [179, 0], [-177, 0]))[0]).toBe(-179);
		expect(middleOf(home)).toEqual([1, 50.5]);
	});

	test('each holds the one before it', () => {
		const [country, all] = areas([...home, ...abroad, ...far]);
		expect([country?.inner, all?.inner]).toEqual([undefined, country]);
	});
});

describe('places of names', () => {
	const boxAt = (x: number, y: number) => ({
		left: x - 6,
		right: x + 6,
		top: y - 6,
		bottom: y + 6,
	});
	const named = (points: [number, number][], width = 90, height = 28) =>
		points.map(([x, y]) => ({ box: boxAt(x, y), width, height }));
	const crowd = Array.from({ length: 12 }, (_, i): [number, number] => [
		140 + (i % 4) * 9,
		150 + Math.floor(i / 4) * 9,
	]);

	test('a lone name stands right beside its mark, without a line', () => {
		const [place] = placed(named([[100, 100]]), 280, 200)?.places ?? [];
		expect(place).toMatchObject({ anchor: 'start', leader: undefined, box: { left: 110 } });
	});

	test('at the right edge it stands to the left', () =>
		expect(placed(named([[270, 100]]), 280, 200)?.places[0]?.anchor).toBe('end'));

	test.each([
		[300, crowd],
		[460, crowd.map((): [number, number] => [140, 150])],
	])(
		'on %d pixels no two names of a crowd overlap, none leaves, and the same marks give the same places',
		(tall, points) => {
			const found = placed(named(points), 280, tall)?.places ?? [];
			expect(found).toHaveLength(12);
			for (const [i, { box }] of found.entries()) {
				expect(box.left >= 0 && box.right <= 280 && box.top >= 0 && box.bottom <= tall).toBe(true);
				for (const other of found.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
			}
			expect(placed(named(points), 280, tall)?.places).toEqual(found);
		},
	);

	test('a name does not hide a mark where there is room beside it', () => {
		const points: [number, number][] = [
			[100, 100],
			[125, 100],
			[150, 100],
		];
		const marks = points.map(([x, y]) => boxAt(x, y));
		for (const { box } of placed(named(points, 60, 14), 280, 200)?.places ?? [])
			for (const mark of marks) expect(overlap(box, mark)).toBe(false);
	});

	test('where there is no room there is no answer', () =>
		expect(placed(named(crowd), 100, 60)).toBeUndefined());

	test('lines cross, and meet boxes, only where they do', () => {
		const point = (x: number, y: number) => ({ x, y });
		expect(crossing([point(0, 0), point(9, 9)], [point(0, 9), point(9, 0)])).toBe(true);
		expect(crossing([point(0, 0), point(9, 0)], [point(0, 1), point(9, 1)])).toBe(false);
		expect(meets([point(0, 5), point(20, 5)], { left: 5, right: 10, top: 0, bottom: 9 })).toBe(
			true,
		);
		expect(meets([point(0, 20), point(20, 20)], boxAt(5, 5))).toBe(false);
	});
});

describe('projection', () => {
	const [country, near] = areas([...home, ...abroad]);

	test('north is up, east is right, and every site is on the map', () => {
		const { at: pointOf, tall } = planOf(
			areas(home)[0] ?? { id: 'all', sites: home, inner: undefined },
		);
		const [west, north] = home.map((row) => pointOf(row.longitude_degrees, row.latitude_degrees));
		expect((north?.y ?? 0) < (west?.y ?? 0) && (west?.x ?? 0) < (north?.x ?? 0)).toBe(true);
		for (const { longitude_degrees: x, latitude_degrees: y } of home) {
			const point = pointOf(x, y);
			expect(point.x > 0 && point.x < WIDE && point.y > 0 && point.y < tall).toBe(true);
		}
	});

	test('the frame on a wider map holds the sites of the closer one and no other', () => {
		if (!country || !near) throw new Error('Two areas were expected.');
		const wide = planOf(near);
		const frame = frameOn(wide, planOf(country));
		for (const site of near.sites) {
			const { x, y } = wide.at(site.longitude_degrees, site.latitude_degrees);
			const within = x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
			expect(within).toBe(country.sites.includes(site));
		}
	});
});

describe('land', () => {
	const world = geoEqualEarth().fitSize([200, 100], { type: 'Sphere' });

	test('is drawn in whole pixels within its extent, as lines, and is small', () => {
		const d = landPath(
			world.clipExtent([
				[0, 0],
				[200, 100],
			]),
			'coarse',
		);
		expect(d).toMatch(/^(M\d+,\d+l[-\d, ]+z?)+$/);
		expect(d.length).toBeLessThan(4000);
	});

	test('where there is only sea there is none', () =>
		expect(
			landPath(
				world.clipExtent([
					[0, 40],
					[6, 46],
				]),
				'coarse',
			),
		).toBe(''));
});

describe('layout', () => {
	const marksOf = (list: Placed[]) =>
		layout(areas(list), incident).map(({ marks }) => marks.map(({ key }) => key));

	test('each site has one mark, on the closest map that shows it', () =>
		expect(marksOf([...home, ...abroad, ...far])).toEqual([
			['Home-0', 'Home-1', 'Home-2'],
			['Near-0', 'Far-0', 'Far-1'],
		]));

	test('a country comes before what lies close together in it', () => {
		const town = at('Home', [0, 50], [0.1, 50], [0, 50.1], [3, 50]);
		expect(layout(areas([...town, ...far]), incident).map(({ id }) => id)).toEqual([
			'country',
			'close',
			'all',
		]);
	});

	test('a coast ends where the map does: nothing is drawn along its edges', () => {
		const [drawing] = layout(areas(home), incident);
		expect(drawing?.ground.filter(({ shape }) => shape === 'rect')).toEqual([]);
		const inland = areas(at('Land', [100, 50], [101, 51], [102, 50])).map((area) => ({
			...area,
			outline: undefined,
		}));
		const [coast] = layout(inland, incident).flatMap(({ ground }) => ground);
		expect(coast).toMatchObject({ shape: 'path', d: '' });
	});

	test('each state has its shape and its fill', () => {
		const looks = SITE_STATES.map((state) => JSON.stringify(MARKS[state]));
		expect(new Set(looks).size).toBe(SITE_STATES.length);
	});

	const crowd = Array.from({ length: 18 }, (_, i) =>
		aRow({
			id: String(i),
			of: String(i),
			site: `A site with a rather long name ${i}`,
			state: SITE_STATES[i % SITE_STATES.length] ?? 'stopped',
			longitude_degrees: 10 + (i % 5) / 100,
			latitude_degrees: 50 + (i % 3) / 100,
		}),
	);
	const antimeridian = at('Isles', [179, -17], [-179, -18], [178, -19]);
	test.each([[home], [[...home, ...abroad, ...far]], [crowd], [[aRow()]], [antimeridian], [far]])(
		'nothing overlaps or leaves a drawing at any width',
		(...list) => expect(layout(areas(list.flat()), incident).flatMap(faultsOf)).toEqual([]),
	);
});

/** A site with one place. */
const siteAt = (label: string, fields: object, place: object) =>
	aSite({ label, ...fields, places: [aPlace({ name: label, ...place })] }, label.toLowerCase());
const dossier = aDossier({
	sites: [
		siteAt('North', {}, { latitude: 53.1, longitude: -2 }),
		siteAt('South', {}, { latitude: 52.1, longitude: -1 }),
		siteAt('West', { state: 'unknown', sources: [] }, { latitude: 52.4, longitude: -1.9 }),
		siteAt('East', { state: 'disputed' }, { latitude: 48, longitude: 17, country: 'Other' }),
		siteAt('Far', { state: 'kept on' }, { latitude: -22, longitude: -44, country: 'Third' }),
	],
});

describe('words', () => {
	const data = rows(dossier);
	const drawn = areas(data);

	const headlineOf = (list: Placed[]) => mapHeadline(list, areas(list), incident);

	test('the headline says where those lie that stopped', () => {
		const town = at('Home', [0, 50], [0.1, 50], [0, 50.1], [3, 50]);
		expect(headlineOf(town)).toBe('3 of 4 stopped sites lie around Home 0');
		expect(headlineOf(town.slice(0, 3))).toBe('All 3 stopped sites lie around Home 0');
		expect(headlineOf([...home, ...far])).toBe('All 5 sites stopped, in 2 countries');
		expect(headlineOf(home)).toBe('All 3 sites stopped');
	});

	test('few are named, and nothing is said more firmly than it is known', () => {
		expect(headlineOf(home.slice(0, 2))).toBe('Home 0 and Home 1 stopped');
		const slowed = home.map((row) => ({
			...row,
			state: 'slowed' as const,
			status: 'reported' as const,
		}));
		expect(headlineOf(slowed.slice(0, 1))).toBe('Home 0 was slowed (reported)');
		expect(headlineOf(slowed)).toBe('All 3 sites were slowed (reported)');
		const unknown = home.map((row) => ({ ...row, state: 'unknown' as const, status: null }));
		expect(headlineOf(unknown)).toBe('None of 3 sites with a place stopped');
		expect(headlineOf(unknown.slice(1))).toBe('Neither site with a place stopped');
		expect(headlineOf(unknown.slice(2))).toBe('The one site with a place did not stop');
	});

	test('each drawing says what it adds', () =>
		expect(drawn.map((area) => areaTitle(area, incident))).toEqual([
			'Example: 3 sites',
			'All 5 sites',
		]));

	test('the description names every site once with its state, and what the frames are', () => {
		const description = mapDescription(drawn, incident);
		for (const { site, state } of data) {
			expect(description.split(`${site} (`)).toHaveLength(2);
			expect(description).toMatch(new RegExp(`${site} \\([^)]*${state}\\)`));
		}
		expect(description).toContain('(Example: 3 sites)');
	});
});

describe('a site', () => {
	const mapOf = (...sites: ReturnType<typeof aSite>[]) =>
		map({ dossier: aDossier({ sites }), comparisons: [] });
	const [north, south] = dossier.sites;
	const nowhere = aSite({ label: 'Online', places: [] }, 'online');
	const everywhere = aSite(
		{ label: 'Shops', places: [aPlace({ name: 'One' }), aPlace({ name: 'Two', longitude: 9 })] },
		'shops',
	);
	const all = [north, south].flatMap((site) => site ?? []);

	test('without a place is on no map, and is not counted there', () => {
		expect(rows(aDossier({ sites: [...all, nowhere] })).map(({ site }) => site)).toEqual([
			'North',
			'South',
		]);
		expect(mapOf(...all, nowhere)?.views[0].headline).toBe('North and South stopped');
		expect(mapOf(nowhere)).toBeUndefined();
	});

	test('with several places has a mark at each, which are counted as places', () => {
		expect(rows(aDossier({ sites: [everywhere] })).map(({ id, of }) => [id, of])).toEqual([
			['shops-1', 'shops'],
			['shops-2', 'shops'],
		]);
		const [view] = mapOf(...all, everywhere)?.views ?? [];
		expect(view?.headline).toBe('All 4 places stopped');
		const keys = view?.drawings.flatMap(({ marks }) => marks.map(({ key }) => key));
		expect(keys?.toSorted()).toEqual(['north', 'shops-1', 'shops-2', 'south']);
	});

	test('alone at one place, or none at all, gives no map', () => {
		expect(mapOf()).toBeUndefined();
		expect(mapOf(...all.slice(0, 1))).toBeUndefined();
	});
});

test.each(subjects)(
	'on record for $dossier.id, all fits, and the file is small',
	async (subject) => {
		const chart = map(subject);
		if (!chart) return;
		const { drawings } = chart.views[0];
		expect(drawings.flatMap(faultsOf)).toEqual([]);
		expect(brotliCompressSync(await picture(chart)).length).toBeLessThan(4096);
	},
);

test('the drawing', async () =>
	expect(await picture(map({ dossier, comparisons: [] }))).toMatchFileSnapshot('map.svg'));
