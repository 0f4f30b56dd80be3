import { describe, expect, test } from 'vitest';
import { bars, unanswered, within } from '#charts/known-when/bars.ts';
import { knownWhen } from '#charts/known-when/chart.ts';
import { layout } from '#charts/known-when/layout.ts';
import { across, COLUMN, columnOf } from '#charts/draw/frame.ts';
import { frameOf } from '#facts/frame.ts';
import { dayInWords } from '#words/known.ts';
import {
	knownWhenDescription,
	knownWhenHeadline,
	latestInWords,
} from '#charts/known-when/words.ts';
import { questions, rows, type Given } from '#tables/known-when.ts';
import { aClaim, aDossier, anEvent, anIncident, aStatement } from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';
import { subjects } from './subjects.ts';

const QUESTIONS = { data: 'Was data taken?', who: 'Who did it?', cost: 'What does it cost?' };
const incident = anIncident({ knownWhen: QUESTIONS });
const known = (answer: string, question = 'data') => ({ known: { question, answer } });
/** A claim for each day that answers the question of data with the day itself. */
const answered = (...days: string[]) =>
	aDossier({
		incident,
		claims: days.map((date, i) => aClaim({ date, ...known(`On ${date}.`) }, `claim-${i}`)),
	});
const frame = frameOf(aDossier());
const placeOf = (all: Given[]) =>
	across(
		frame,
		all.map(({ part }) => part),
	);
const barsOf = (...days: string[]) => {
	const all = rows(answered(...days));
	const place = placeOf(all);
	return { place, bars: all.map((row) => bars(row, all, place)) };
};

const dossier = aDossier({
	incident,
	statements: [
		aStatement({ made: '2024-07-02', ...known('The company: none.') }, 'none'),
		aStatement({ made: '2024-07-10', ...known('The company: some.') }, 'some'),
	],
	claims: [
		aClaim({ date: '2024-07-10', status: 'disputed', ...known('A paper: a lot.') }, 'lot'),
		aClaim({ date: '2024-07-04', status: 'alleged', ...known('A group did.', 'who') }, 'group'),
		aClaim({ date: '2024-07', status: 'reported', ...known('Nobody knows.', 'who') }, 'nobody'),
	],
	events: [anEvent({ date: '2024-12', ...known('Its end was announced.') }, 'end')],
});

describe('rows', () => {
	test('an answer stands until the next of its question, the last one until today', () => {
		const untils = rows(dossier).map(({ id, until, known_until }) => [id, until, known_until]);
		expect(untils).toEqual([
			['data-1', '2024-07-10', '2024-07-10'],
			['data-2', '2024-12', '2024-12-31'],
			['data-3', '2024-12', '2024-12-31'],
			['data-4', null, null],
			['who-1', null, null],
			['who-2', null, null],
		]);
	});

	test('answers surely known from one day on stand beside each other, however it is written', () => {
		const [one, two] = rows(answered('2024-07-03', '2024-07-03~'));
		expect([one?.known_until, two?.known_until]).toEqual([null, null]);
	});

	test('an answer of a month stands beside those of its days, until what is surely later', () => {
		const all = rows(answered('2024-06-20', '2024-07', '2024-07-11', '2024-07-20', '2024-08-02'));
		expect(all.map(({ from, until }) => [from, until])).toEqual([
			['2024-06-20', '2024-07'],
			['2024-07', '2024-08-02'],
			['2024-07-11', '2024-07-20'],
			['2024-07-20', '2024-08-02'],
			['2024-08-02', null],
		]);
		expect(all[1]).toMatchObject({ from_earliest: '2024-07-01', known_from: '2024-07-31' });
		expect(all[0]).toMatchObject({ until_earliest: '2024-07-01', known_until: '2024-07-31' });
	});

	test('each leads to the record that gives it', () => {
		const paths = rows(dossier).map(({ path }) => path);
		expect(paths[0]).toBe('/example/statements/none/');
		expect(paths).toContain('/example/claims/lot/');
		expect(paths).toContain('/example/timeline/#m-2024-12');
	});
});

describe('bars', () => {
	test('begin on their day, and follow one another without overlap to the end of the frame', () => {
		const days = ['2024-07-02', '2024-07-03', '2024-07-10'];
		const { place, bars: all } = barsOf(...days);
		expect(all.map(([bar]) => bar?.x)).toEqual(days.map(place.at));
		const ends = all.map(([bar]) => (bar?.x ?? 0) + (bar?.width ?? 0));
		for (const [i, end] of ends.slice(0, -1).entries())
			expect(end).toBeLessThan(place.at(days[i + 1] ?? ''));
		expect(ends.at(-1)).toBeCloseTo(place.right, 1);
	});

	test('twice as long is twice as wide, but for the edge behind it', () => {
		const { bars: all, place } = barsOf('2024-07-02', '2024-07-07', '2024-07-17');
		const [five, ten] = all.map(([bar]) => bar?.width ?? 0);
		const day = place.at('2024-07-03') - place.at('2024-07-02');
		expect((ten ?? 0) - (five ?? 0)).toBeCloseTo(5 * day, 1);
	});

	test('the days within which an answer came are no bar of its own', () => {
		const all = rows(answered('2024-07-02', '[2024-07-05..2024-07-10]'));
		const place = placeOf(all);
		const [first, second] = all as [Given, Given];
		expect(within(first, place)).toEqual([]);
		const [unsure] = within(second, place);
		expect(unsure?.x).toBe(place.at('2024-07-05'));
		expect((unsure?.x ?? 0) + (unsure?.width ?? 0)).toBeCloseTo(place.at('2024-07-10'), 1);
		expect(bars(second, all, place)[0]?.x).toBe(place.at('2024-07-10'));
		const [bar] = bars(first, all, place);
		expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThan(place.at('2024-07-05'));
	});

	test('those of one question that come later share its column', () => {
		const { bars: all } = barsOf('2024-07-02', '2025-01-01', '2025-02-01');
		expect(all.map((list) => list.length)).toEqual([1, 1, 1]);
		expect(all[1]?.[0]?.x).toBe(columnOf('later'));
		expect(all[2]?.[0]?.x).toBe(columnOf('later') + COLUMN / 2);
	});

	test('one that still stands goes on in a column that others need', () => {
		const all = rows(
			aDossier({
				incident,
				claims: [
					aClaim({ date: '2024-07-02', ...known('Some.') }),
					aClaim({ date: '2025-02-01', ...known('Nobody.', 'who') }, 'other'),
				],
			}),
		);
		const own = all.filter(({ question }) => question === 'data');
		expect(bars(own[0]!, own, placeOf(all))).toHaveLength(2);
		expect(barsOf('2024-07-02').bars[0]).toHaveLength(1);
	});

	test('one from before the frame goes on in it', () => {
		const { bars: all, place } = barsOf('2024-01-02', '2024-07-07');
		expect(all[0]?.map(({ x }) => x)).toEqual([0, place.left]);
		expect(barsOf('2024-01-02', '2024-02-02').bars[0]).toHaveLength(1);
	});

	test('without an answer there is an empty one from the stop on', () => {
		const place = placeOf([]);
		const from = (...days: string[]) => unanswered(rows(answered(...days)), frame.began, place);
		const [whole] = from();
		expect(whole?.x).toBe(place.at('2024-07-01'));
		expect(whole?.width).toBeCloseTo(place.right - place.at('2024-07-01'), 1);
		expect(from('2024-07-09')[0]?.width).toBeLessThan(whole?.width ?? 0);
		expect(from('2024-07-01')).toEqual([]);
		const beside = placeOf(rows(answered('2025-01-01')));
		expect(unanswered([], frame.began, beside)).toHaveLength(2);
	});
});

describe('layout', () => {
	const drawing = layout(questions(dossier), frame);

	test('a mark for each row in its order, with the day from which it was known', () =>
		expect(drawing.marks.map(({ key, day }) => [key, day])).toEqual(
			rows(dossier).map(({ id, known_from }) => [id, known_from]),
		));

	test('answers of one day share the height of the bar', () => {
		const height = (key: string) => {
			const [bar] = drawing.marks.find((mark) => mark.key === key)?.shapes ?? [];
			return bar?.shape === 'rect' ? bar.height : 0;
		};
		expect(height('data-2') + height('data-3')).toBeLessThan(height('data-1'));
		expect(height('data-2')).toBe(height('data-3'));
	});

	test('no two answers of a question are drawn over each other', () => {
		const days = ['2024-06-20', '2024-07', '2024-07-04', '2024-07-11', '[2024-07-10..2024-07-20]'];
		const { marks } = layout(questions(answered(...days)), frame);
		const boxes = marks.flatMap(({ y, shapes }) =>
			shapes.flatMap((shape) => (shape.shape === 'rect' ? [{ ...shape, y: shape.y + y }] : [])),
		);
		for (const [i, one] of boxes.entries())
			for (const other of boxes.slice(i + 1))
				expect(
					one.x + one.width <= other.x + 0.02 ||
						other.x + other.width <= one.x + 0.02 ||
						one.y + one.height <= other.y ||
						other.y + other.height <= one.y,
				).toBe(true);
	});

	test('only the answers that still stand are written out', () => {
		const written = drawing.marks.filter(({ shapes }) =>
			shapes.some(({ shape }) => shape === 'text'),
		);
		expect(written.map(({ key }) => key)).toEqual(['data-4', 'who-1', 'who-2']);
	});

	test('with long words and many answers of one day nothing overlaps or leaves the drawing', () => {
		const long = 'A rather long answer with many words that goes on and on and on and on.';
		const many = aDossier({
			incident: anIncident({ knownWhen: { ...QUESTIONS, data: `${long.slice(0, -1)}?` } }),
			claims: [1, 2, 3, 4].flatMap((n) => [
				aClaim({ date: '2024-07-09', ...known(`${n}: ${long}`) }, `now-${n}`),
				aClaim({ date: '2025-07-09', ...known(`${n}: ${long}`, 'who') }, `later-${n}`),
				aClaim({ date: '2023-07-09', ...known(`${n}: ${long}`, 'cost') }, `earlier-${n}`),
			]),
		});
		expect(faultsOf(layout(questions(many), frame))).toEqual([]);
		expect(faultsOf(drawing)).toEqual([]);
	});
});

describe('words', () => {
	const asked = questions(dossier);

	test('the headline names what was answered most often, and what never firmly', () => {
		expect(knownWhenHeadline(asked.slice(0, 2))).toBe(
			'“Was data taken?” got the most answers, 4; ' +
				'“Who did it?” has had no confirmed answer to this day',
		);
		expect(knownWhenHeadline(asked.slice(0, 1))).toBe('“Was data taken?” got the most answers, 4');
		expect(knownWhenHeadline(asked)).toContain('“Who did it?” and “What does it cost?” have had');
		const [, who] = asked;
		if (who) expect(knownWhenHeadline([who, who, who])).toContain('3 questions have had no');
	});

	test('of a month, the words say that the day was not found', () => {
		const [row] = rows(answered('2024-07')) as [Given];
		expect(latestInWords(row)).toMatch(/^Latest, a day in July 2024 that was not found, confirmed/);
		expect(dayInWords('2024-07-03')).toBe('3 July 2024');
	});

	test('the description has every question, its counts and every answer that still stands', () => {
		const text = knownWhenDescription(asked, frame);
		for (const row of rows(dossier).filter(({ until }) => until === null))
			expect(text).toContain(latestInWords(row));
		for (const part of [
			'3 lanes, one for each question, with 6 answers from 2 July 2024 to December 2024.',
			'Was data taken? 4 answers: 2 confirmed, 1 reported and 1 disputed; the first on 2 July 2024.',
			'What does it cost? 0 answers.',
			'Later than 29 July 2024: 2 answers',
		])
			expect(text).toContain(part);
	});
});

test('without an answer there is no chart', () =>
	expect(knownWhen({ dossier: aDossier({ incident }), comparisons: [] })).toBeUndefined());

test('the key has the kinds that are drawn, by the statuses that there are', () =>
	expect(knownWhen({ dossier, comparisons: [] })?.key.map(({ words }) => words)).toEqual([
		'confirmed',
		'reported',
		'alleged',
		'disputed',
		'given within this time, day not found',
		'no answer yet',
	]));

test.each(subjects)('nothing overlaps in the chart of $dossier.id', ({ dossier: real }) => {
	const chart = knownWhen({ dossier: real, comparisons: [] });
	expect(chart?.table.rows ?? []).toHaveLength(rows(real).length);
	expect(chart?.views.flatMap(({ drawings }) => drawings.flatMap(faultsOf)) ?? []).toEqual([]);
});

test('the drawing', async () =>
	expect(await picture(knownWhen({ dossier, comparisons: [] }))).toMatchFileSnapshot(
		'known-when.svg',
	));
