import { expect, test } from 'vitest';
import { listedSheets } from '#paper/sheets.ts';
import { aDossier, aHandout, aSite } from '../a.ts';

test('every sheet of every incident is listed: what was written, in each size, and each site', () => {
	const brief = aHandout({ sides: 2, large: { sides: 5 } }, 'brief');
	const one = aDossier({ handouts: [brief], sites: [aSite({}, 'north')] });
	const other = aDossier({ id: 'other', sites: [aSite({}, 'south')] });
	const listed = listedSheets([one, other], '2024-09-01');
	expect(listed.map(({ name, sides, day }) => [name, sides, day])).toEqual([
		['example/brief', 2, '2024-09-01'],
		['example/brief-large', 5, '2024-09-01'],
		['example/brief-larger', 5, '2024-09-01'],
		['example/site-north', 2, '2024-09-01'],
		['other/site-south', 2, '2024-09-01'],
	]);
	expect(listed.filter(({ editable }) => editable)).toEqual([]);
	expect(listed[0]?.url).toBe('https://standstill.example/handouts/example/brief/');
});

test('a lesson is to be edited, in its normal size alone', () => {
	const lesson = aHandout({ format: 'classroom', large: { sides: 9 } }, 'classroom');
	const listed = listedSheets([aDossier({ handouts: [lesson], sites: [] })], '2024-09-01');
	expect(listed.map(({ editable }) => editable)).toEqual([true, false, false]);
});

test('sites of which little is to be said have one more sheet, where there are two of them', () => {
	const phase = {
		from: '2024-07-01',
		condition: 'out',
		what: 'It stops.',
		status: 'reported',
		sources: ['release'],
	};
	const phases = (count: number) =>
		Array.from({ length: count }, (_, i) => ({ ...phase, id: `p${i}`, from: `2024-07-0${i + 1}` }));
	const sheets = (...counts: number[]) =>
		listedSheets(
			[aDossier({ sites: counts.map((count, i) => aSite({ phases: phases(count) }, `s${i}`)) })],
			'2024-09-01',
		);
	expect(sheets(1, 2, 3)[0]).toMatchObject({ name: 'example/sites', sides: 2 });
	expect(sheets(1, 3).map(({ name }) => name)).toEqual(['example/site-s0', 'example/site-s1']);
});
