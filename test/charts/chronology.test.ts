import { describe, expect, test } from 'vitest';
import { chronology } from '#charts/chronology/chart.ts';
import { lanesOf } from '#charts/chronology/lanes.ts';
import { layout, withNotes } from '#charts/chronology/layout.ts';
import { dodged, PITCH, points, RADIUS } from '#charts/chronology/points.ts';
import { across } from '#charts/draw/frame.ts';
import { frameOf } from '#facts/frame.ts';
import { VOICES } from '#records/statement.ts';
import { NARROWEST } from '#charts/draw/width.ts';
import {
	beginsLate,
	chronologyHeadline,
	chronologyReadout,
	firstWords,
} from '#charts/chronology/words.ts';
import { rows, type Said, saidStatus } from '#tables/chronology.ts';
import { aDossier, aStatement } from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';
import { subjects } from './subjects.ts';

const said = (made: string, id: string, fields = {}) => aStatement({ made, ...fields }, id);
const dossierOf = (...statements: ReturnType<typeof said>[]) => aDossier({ statements });
const frame = frameOf(aDossier());
const placeOf = (list: Said[]) =>
	across(
		frame,
		list.map(({ part }) => part),
	);
const placed = (...statements: ReturnType<typeof said>[]) => {
	const list = rows(dossierOf(...statements));
	return points(list, placeOf(list));
};
const drawn = (...statements: ReturnType<typeof said>[]) =>
	layout(dossierOf(...statements), rows(dossierOf(...statements)), frame);
const notes = (...statements: ReturnType<typeof said>[]) =>
	withNotes(dossierOf(...statements), rows(dossierOf(...statements)), frame, NARROWEST).flatMap(
		(lane) => lane.notes,
	);

const dossier = dossierOf(
	said('2023-05-01', 'old', {
		voice: 'government',
		organisation: 'A ministry',
		speaker: 'Jo Doe',
		status: 'reported',
	}),
	said('2024-07-02', 'one'),
	said('2024-07-02', 'two', { status: 'reported' }),
	said('2024-07-03~', 'three', { voice: 'union', organisation: 'A union' }),
	said('2024-07', 'month', { voice: 'union', organisation: 'A union', status: 'reported' }),
	said('2024-07-20', 'late', { status: 'reported' }),
	said('[2024-07-04..2024-07-09]', 'span', { voice: 'claimed attacker', organisation: 'A group' }),
	said('2024-07-09', 'after'),
	said('2025-01', 'later'),
);

describe('rows', () => {
	test('stand in the order of the days from which they were surely known', () => {
		const days = rows(dossier).map(({ known_from }) => known_from);
		expect(days).toEqual(days.toSorted());
		expect(rows(dossier).find(({ id }) => id === 'later')?.known_from).toBe('2025-01-31');
	});

	test('what a claimed attacker says is alleged, however well it is on record', () => {
		const row = rows(dossier).find(({ id }) => id === 'span')!;
		expect(row).toMatchObject({ status: 'confirmed', drawn_as: 'alleged' });
		expect(saidStatus(row)).toBe('alleged; wording confirmed');
		expect(saidStatus(rows(dossier)[0]!)).toBe('reported');
	});
});

describe('points', () => {
	test('stretches that would meet stand on different lines, others on the first that is free', () => {
		const stretch = (left: number, right: number) => ({ left, right });
		expect(
			dodged([stretch(0, 2), stretch(1, 3), stretch(2, 4), stretch(2, 5), stretch(9, 9)]),
		).toEqual([0, 1, 0, 2, 0]);
	});

	test('statements of one day stand one below the other, a month apart on one line', () => {
		const same = placed(said('2024-07-02', 'a'), said('2024-07-02', 'b'), said('2024-07-20', 'c'));
		expect(same.map(({ line }) => line)).toEqual([0, 1, 0]);
	});

	test('none covers another on the narrowest drawing, wherever they stand', () => {
		const days = [
			'2023-01-01',
			'2024-07-01',
			'2024-07-02',
			'2024-07-03',
			'2024-07-05',
			'2025-01-01',
		];
		const all = placed(...days.flatMap((day, i) => [1, 2, 3, 4].map((n) => said(day, `${i}${n}`))));
		for (const [i, one] of all.entries())
			for (const other of all.slice(i + 1)) {
				const apart = Math.hypot(((one.x - other.x) / 100) * 288, (one.line - other.line) * PITCH);
				expect(apart, `${one.row.id} ${other.row.id}`).toBeGreaterThan(2 * RADIUS);
			}
	});

	test('a day that is one of several has a line that leads to its last', () => {
		const [point] = placed(said('[2024-07-04..2024-07-09]', 'a'));
		const { at } = placeOf([]);
		expect(point).toMatchObject({ from: at('2024-07-04'), x: at('2024-07-09') });
		expect(placed(said('2024-07-04~', 'a'))[0]?.from).toBeUndefined();
		expect(placed(said('[..2024-07-09]', 'a'))[0]?.from).toBe(placeOf([]).left);
	});

	test('beside the frame they stand in their order', () => {
		const [one, two] = placed(said('2023-05-01', 'a'), said('2023-05-02', 'b'));
		expect(two?.x).toBeGreaterThan(one?.x ?? 100);
		expect(two?.x).toBeLessThan(14);
	});
});

describe('layout', () => {
	test('a mark for each row, with the day from which it was known', () => {
		const marks = layout(dossier, rows(dossier), frame).marks.map(({ key, day }) => [key, day]);
		expect(marks.toSorted()).toEqual(
			rows(dossier)
				.map(({ id, known_from }) => [id, known_from])
				.toSorted(),
		);
	});

	test('however many voices there are, they stand in four lanes at most, none empty', () => {
		const every = VOICES.map((voice) => said('2024-07-09', voice.replace(' ', '-'), { voice }));
		const names = (list: typeof every) =>
			drawn(...list).ground.flatMap((shape) =>
				shape.shape === 'text' && shape.bold ? shape.text : [],
			);
		const others = every.map((one) => ({ ...one, organisation: 'Another' }));
		expect(names([said('2024-07-09', 'own'), ...others])).toEqual([
			'Example Ltd',
			'Public bodies',
			'Others',
			'Claimed attacker',
		]);
		expect(names([said('2024-07-09', 'own')])).toEqual(['Example Ltd']);
	});

	test('a company that it did not happen to is none of its own', () => {
		const other = said('2024-07-09', 'other', { organisation: 'Another' });
		const list = rows(dossierOf(other, said('2024-07-10', 'own')));
		expect(lanesOf(aDossier(), list).map((lane) => [lane.kind, lane.rows.length])).toEqual([
			['own', 1],
			['others', 1],
		]);
	});

	test('what answered a question of what was known is heard, and what only others quote is not', () => {
		const known = { question: 'data', answer: 'None.' };
		const heard = notes(
			said('2024-07-02', 'first', { quote: 'We have stopped' }),
			said('2024-07-04', 'unheard', { quote: 'We go on' }),
			said('2024-07-06', 'answer', { quote: 'No data was taken', known }),
			said('2024-07-07', 'relayed', { quote: 'They lie', known, status: 'reported' }),
			said('2024-07-07', 'theirs', { quote: 'We did it', voice: 'claimed attacker' }),
		);
		expect(heard.map(({ words }) => words)).toEqual(['‘We have stopped’', '‘No data was taken’']);
	});

	test('the line to a point that is heard runs through no other', () => {
		const same = ['a', 'b', 'c'].map((id) => said('2024-07-02', id, { status: 'reported' }));
		const list = rows(dossierOf(...same, said('2024-07-02', 'z')));
		const line = points(list, placeOf(list), new Set(['z'])).find(({ row }) => row.id === 'z');
		expect(line?.line).toBe(0);
	});

	test('a lane grows with what it holds', () =>
		expect(drawn(said('2024-07-02', 'a'), said('2024-07-02', 'b')).height).toBe(
			drawn(said('2024-07-02', 'a')).height + PITCH,
		));

	test('nothing overlaps or leaves the drawing, at the edges of the frame and with every voice', () => {
		const edges = [frame.from, frame.to].map((day, i) => said(day, `edge-${i}`));
		const voices = VOICES.map((voice) => said('2024-07-09', voice.replace(' ', '-'), { voice }));
		const many = Array.from({ length: 12 }, (_, i) => said('2025-01-01', `later-${i}`));
		expect(faultsOf(drawn(...edges, ...voices))).toEqual([]);
		expect(faultsOf(drawn(...edges, ...voices, ...many, said('2020', 'old')))).toEqual([]);
	});
});

describe('words', () => {
	test('the headline says whose most of the statements are', () => {
		const headline = (of: typeof dossier) => chronologyHeadline(lanesOf(of, rows(of)));
		expect(headline(dossier)).toBe('Example Ltd made 5 of 9 statements on record, public bodies 1');
		expect(headline(dossierOf(said('2024-07-08', 'a')))).toBe(
			'Example Ltd made the one statement on record',
		);
	});

	test('first words are cut off between words, and where nothing fits, after one', () => {
		expect(firstWords('We stop, for now', (text) => text.length <= 10)).toBe('‘We stop…’');
		expect(firstWords('We stop', () => true)).toBe('‘We stop’');
		expect(firstWords('We stop', () => false)).toBe('‘We…’');
	});

	test('a quotation can begin long before its point', () => {
		expect(beginsLate('As a result of our ongoing work we stop')).toBe(true);
		expect(beginsLate('Assembly stops')).toBe(false);
	});

	test('what is read out begins with the words, and says where only others quote them', () => {
		const row = rows(dossier).find(({ id }) => id === 'old')!;
		const long = Array.from({ length: 40 }, () => 'word').join(' ');
		const says = chronologyReadout(row, long);
		expect(says.split(' ').length).toBeLessThanOrEqual(20);
		expect(says).toMatch(/^‘word.*…’ Jo Doe, A ministry, 1 May.* \(reported\)$/);
	});

	test('the description has every lane, its first and last day, and the exceptions', () => {
		const text = chronology({ dossier, comparisons: [] })?.views[0].description;
		for (const part of [
			'9 statements from 1 May 2023 to January 2025',
			'Public bodies: 1 statement, on 1 May 2023.',
			'Example Ltd: 5 statements, from 2 July 2024 to January 2025.',
			'alleged: A group.',
			'Most on one day: 2, on 2 July 2024.',
			'Earlier than 24 June 2024: 1 statement',
			'Later than 29 July 2024: 2 statements',
			'Claimed attacker: 1 statement, alleged, between',
		])
			expect(text).toContain(part);
	});
});

test('without a statement there is no chart', () =>
	expect(chronology({ dossier: aDossier(), comparisons: [] })).toBeUndefined());

test('the key names what is drawn and nothing else', () => {
	const kinds = (of: typeof dossier) => chronology({ dossier: of, comparisons: [] })?.key.length;
	expect(kinds(dossier)).toBe(4);
	expect(kinds(dossierOf(said('2024-07-02', 'a')))).toBe(1);
});

test.each(subjects)('nothing overlaps in the chart of $dossier.id', ({ dossier: real }) => {
	const chart = chronology({ dossier: real, comparisons: [] });
	expect(chart?.table.rows ?? []).toHaveLength(real.statements.length);
	expect(chart?.views.flatMap(({ drawings }) => drawings.flatMap(faultsOf)) ?? []).toEqual([]);
});

test('the drawing', async () =>
	expect(await picture(chronology({ dossier, comparisons: [] }))).toMatchFileSnapshot(
		'chronology.svg',
	));
