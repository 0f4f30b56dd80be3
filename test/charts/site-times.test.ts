import { expect, test } from 'vitest';
import { layout } from '#charts/site-times/layout.ts';
import { siteTimes } from '#charts/site-times/chart.ts';
import { siteTimesDescription, siteTimesHeadline } from '#charts/site-times/words.ts';
import { rows, within, type SiteTime } from '#tables/site-times.ts';
import { aDossier, aPhase, aSite, aStop, anIncident } from '../a.ts';
import { faultsOf } from './laws.ts';
import { subjects } from './subjects.ts';

const phases = [
	aStop(),
	aPhase(),
	aPhase({ id: 'last', condition: 'restored', from: '2024-08-10' }),
];
const sites = ['north', 'south', 'west'].map((id) => aSite({ phases, label: `Works ${id}` }, id));
const incidentOf = (id: string) => ({
	...aDossier({ incident: anIncident({ lead: ['south'] }), sites }),
	id,
});
const many = (count: number) => Array.from({ length: count }, (_, i) => incidentOf(`i${i}`));

test('of each incident its lead stands first', () =>
	expect(rows([incidentOf('one')]).map(({ site }) => site)).toEqual(['south', 'north', 'west']));

test('however many incidents there are, each has its share and all have a bound', () => {
	const shown = (count: number, most: number) => {
		const own = within(rows(many(count)), most);
		return [own.length, new Set(own.map(({ incident }) => incident)).size];
	};
	expect(shown(1, 40)).toEqual([3, 1]);
	expect(shown(30, 40)).toEqual([30, 30]);
	expect(shown(100, 40)).toEqual([40, 40]);
});

test('what is counted in minutes is told and not drawn', () => {
	const hours = ['2024-07-01T10:00+00:00', '2024-07-01T16:00+00:00'];
	const site = aSite(
		{
			phases: hours.map((from, i) =>
				aPhase({ id: `p${i}`, from, condition: i === 0 ? 'out' : 'restored' }),
			),
		},
		'south',
	);
	const grid = { ...incidentOf('grid'), sites: [site] };
	const chart = siteTimes([grid, incidentOf('works')]);
	expect(chart?.table.rows.filter(({ key }) => key.startsWith('grid'))).toEqual([]);
	expect(chart?.notes.map(({ text }) => text).join()).toContain('6 hours out');
	expect(siteTimes([grid])).toBeUndefined();
});

test('whatever is on record fits the drawing, and each row has its mark', () => {
	const all = rows(subjects.map(({ dossier }) => dossier));
	const drawings = layout(within(all, 40));
	expect(drawings.flatMap(faultsOf)).toEqual([]);
	expect(drawings.flatMap(({ marks }) => marks.map(({ key }) => key))).toEqual(
		within(all, 40).map(({ id }) => id),
	);
});

test('one site ends before the next begins, though its times have commas', () => {
	const all = rows([incidentOf('one')]).slice(0, 2);
	expect(siteTimesDescription(all)).toContain(
		'Works south 7 days out, 33 days reduced (confirmed); Works north 7 days out',
	);
});

test('the headline names who was surely out longest, and how many may have been for longer', () => {
	const time = (label: string, out: SiteTime['out']) =>
		({ label, organisation: 'Ltd', out, status: 'confirmed' }) as SiteTime;
	const days = (least: number | undefined, most: number | undefined) =>
		({ least, most, about: false, unit: 'days' }) as const;
	const seven = time('A', days(7, 7));
	expect(siteTimesHeadline([time('B', days(1, 3)), seven])).toBe(
		'A (Ltd) stopped longest, for 7 days',
	);
	expect(siteTimesHeadline([seven, time('B', days(undefined, 19)), time('C', 'open')])).toBe(
		'A (Ltd) stopped for 7 days, 2 others perhaps longer',
	);
	expect(siteTimesHeadline([{ ...seven, status: 'reported' }, time('C', 'open')])).toBe(
		'A (Ltd) stopped for 7 days (reported), 1 other perhaps longer',
	);
	// Of two organisations nobody knows whose it is.
	const shared = { ...seven, organisation: 'Ltd and plc', several: true };
	expect(siteTimesHeadline([shared])).toBe('A stopped longest, for 7 days');
	expect(siteTimesHeadline([time('B', null)])).toBe('Sites were slowed, and none was out');
	expect(siteTimesHeadline([time('C', 'open')])).toBe(
		'How long each was out at least is not known',
	);
});
