import { describe, expect, test } from 'vitest';
import { cards, MOST } from '#charts/known-when/cards.ts';
import { knownWhen } from '#charts/known-when/chart.ts';
import { layout, pictured } from '#charts/known-when/layout.ts';
import {
	besideOf,
	placeOf as at,
	stopOf,
	strokeOf,
	TALL,
	within,
} from '#charts/known-when/strokes.ts';
import { across, COLUMN, columnOf } from '#charts/draw/frame.ts';
import { frameOf } from '#facts/frame.ts';
import { dayInWords } from '#words/known.ts';
import {
	knownWhenDescription,
	knownWhenHeadline,
	knownWhenUnit,
	latestInWords,
} from '#charts/known-when/words.ts';
import { questions, rows, type Given, type Question } from '#tables/known-when.ts';
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

describe('strokes', () => {
	const strokesOf = (...days: string[]) => {
		const all = rows(answered(...days));
		const place = placeOf(all);
		return { place, x: all.map((row) => at(row, besideOf(all), place)) };
	};

	test('stand on their day, and twice as far apart is twice as wide', () => {
		const { place, x } = strokesOf('2024-07-02', '2024-07-07', '2024-07-17');
		expect(x[0]).toBe(place.at('2024-07-02'));
		const [one = 0, two = 0, three = 0] = x;
		expect((three - two) / (two - one)).toBeCloseTo(2, 1);
	});

	test('one day is at one place for all questions, also where it is not to scale', () => {
		const all = rows(
			aDossier({
				incident,
				claims: [
					aClaim({ date: '2025-01-01', ...known('Some.') }),
					aClaim({ date: '2025-02-01', ...known('All.') }, 'all'),
					aClaim({ date: '2025-02-01', ...known('Nobody.', 'who') }, 'who'),
				],
			}),
		);
		const [first, second, other] = all.map((row) => at(row, besideOf(all), placeOf(all)));
		expect(first).toBe(columnOf('later') + COLUMN / 4);
		expect(second).toBe(columnOf('later') + (COLUMN * 3) / 4);
		expect(other).toBe(second);
	});

	test('the time within which an answer came reaches to the day from which it was surely known', () => {
		const all = rows(answered('2024-07-02', '[2024-07-05..2024-07-10]'));
		const place = placeOf(all);
		const [first, second] = all as [Given, Given];
		expect(within(first, place)).toEqual([]);
		expect(within(second, place)[0]).toMatchObject({
			x1: place.at('2024-07-05'),
			x2: place.at('2024-07-10'),
		});
	});

	test('those of one day share its height', () => {
		const own = rows(dossier).filter(({ question }) => question === 'data');
		const tall = own.map((row) => {
			const stroke = strokeOf(row, own, besideOf(own), placeOf(own)).at(-1);
			return stroke?.shape === 'line' ? [stroke.y1, stroke.y2] : [];
		});
		expect(tall[0]).toEqual([0, TALL]);
		expect(tall[1]?.[1]).toBeLessThan(tall[2]?.[0] ?? 0);
	});

	test('nothing is shaded where no return is on record', () => {
		expect(stopOf({ ...frame, back: undefined }, 0, placeOf([]))).toEqual([]);
		expect(stopOf(frame, 0, placeOf([]))).toHaveLength(1);
	});
});

describe('layout', () => {
	const asked = questions(dossier);
	const paths = new Map([['2024-07-02', '/example/known/2024-07-02/']]);
	const drawings = layout(asked, frame, paths);

	test('a row for each question, named by it, with a mark for each answer', () => {
		expect(drawings.map(({ id, title }) => [id, title])).toEqual(Object.entries(QUESTIONS));
		expect(drawings.flatMap(({ marks }) => marks.map(({ key, day }) => [key, day]))).toEqual(
			rows(dossier).map(({ id, known_from }) => [id, known_from]),
		);
		expect(drawings[0]?.marks[0]?.href).toBe(paths.get('2024-07-02'));
	});

	test('a picture has the words of the cards, and each fits', () => {
		const texts = pictured(drawings, cards(dossier)).map(({ ground }) =>
			ground.flatMap((shape) => (shape.shape === 'text' ? shape.text : [])),
		);
		expect(texts[0]).toEqual(expect.arrayContaining(['2 Jul 2024', 'The company: none.']));
		for (const row of pictured(drawings, cards(dossier)))
			expect(row.height).toBeGreaterThan(drawings[0]?.height ?? 0);
	});

	test('nothing overlaps or leaves a drawing', () =>
		expect(drawings.flatMap(faultsOf)).toEqual([]));
});

describe('cards', () => {
	test('show at most so many answers, and fold the others where they stand', () => {
		const days = Array.from({ length: MOST + 3 }, (_, i) => `2024-07-${10 + i}`);
		const [card] = cards(answered(...days));
		const shown = card?.parts.filter(({ folded }) => !folded).flatMap(({ lines }) => lines) ?? [];
		expect(shown).toHaveLength(MOST);
		expect(card?.parts.flatMap(({ lines }) => lines.map(({ date }) => date))).toEqual(days);
	});

	test('have an answer’s status in brackets unless it is confirmed, and lead to its day', () => {
		const lines = cards(dossier).flatMap(({ parts }) => parts.flatMap((part) => part.lines));
		expect(
			lines.map(({ when, path, said }) => [when, path, ...said.map((one) => one.status)]),
		).toEqual([
			['2 Jul 2024', '/example/known/2024-07-02/', ''],
			['10 Jul', '/example/known/2024-07-10/', '(disputed)', ''],
			['Dec', '/example/known/2024-12-31/', '(reported)'],
			['4 Jul 2024', '/example/known/2024-07-04/', '(alleged)'],
			['Jul', '/example/known/2024-07-31/', '(reported)'],
		]);
		expect(lines.at(-1)?.beside).toBe(true);
	});
});

describe('words', () => {
	const asked = questions(dossier);

	test('the headline names what was answered most often, in a few words', () => {
		expect(knownWhenHeadline(asked)).toBe('“Was data taken?” got 4 answers in 182 days');
		const [first, who, cost] = asked as [Question, Question, Question];
		const long = { ...first, asks: 'Was any data of any customer of any of its shops taken?' };
		expect(knownWhenHeadline([long])).toBe('One question got 4 answers in 182 days');
		const middling = { ...first, asks: 'Was data of customers taken from it?' };
		expect(knownWhenHeadline([middling])).toBe(
			'“Was data of customers taken from it?” got 4 answers',
		);
		const one = { ...who, rows: who.rows.slice(0, 1) };
		expect(knownWhenHeadline([one])).toBe('The question got one answer');
		expect(knownWhenHeadline([one, cost])).toBe('No question got more than one answer');
		const day = { ...first, rows: first.rows.slice(1, 3) };
		expect(knownWhenHeadline([day])).toBe('“Was data taken?” got 2 answers on one day');
	});

	test('the line below it says of what and of when, in at most fifteen words', () => {
		expect(knownWhenUnit(asked)).toBe(
			'3 questions, what changed in bold, 2 July to 31 December 2024',
		);
		expect(knownWhenUnit(questions(answered('2024-07-02')).slice(0, 1))).toBe(
			'1 question, 2 July 2024',
		);
	});

	test('of a month, the words say that the day was not found', () => {
		const [row] = rows(answered('2024-07')) as [Given];
		expect(latestInWords(row)).toMatch(/^Latest, a day in July 2024 that was not found, confirmed/);
		expect(dayInWords('2024-07-03')).toBe('3 July 2024');
	});

	test('the description has every question, its counts and every answer that still stands', () => {
		const text = knownWhenDescription(asked);
		for (const row of rows(dossier).filter(({ until }) => until === null))
			expect(text).toContain(latestInWords(row));
		for (const part of [
			'One row for each of 3 questions, with 6 answers.',
			'Was data taken? 4 answers: 2 confirmed, 1 reported and 1 disputed; the first on 2 July 2024.',
			'What does it cost? 0 answers.',
		])
			expect(text).toContain(part);
	});

	test('of one question with one answer nothing is counted', () => {
		const text = knownWhenDescription(questions(answered('2024-07-02')).slice(0, 1));
		expect(text).toMatch(/^One row\. Was data taken\? 1 answer\. Latest, 2 July 2024/);
	});
});

test('without an answer there is no chart', () =>
	expect(knownWhen({ dossier: aDossier({ incident }), comparisons: [] })).toBeUndefined());

test('the key has the kinds that are drawn, by the statuses that there are', () => {
	const words = (one: typeof dossier) =>
		knownWhen({ dossier: one, comparisons: [] })?.key.map((entry) => entry.words);
	expect(words(dossier)).toEqual(['confirmed', 'reported, alleged or disputed']);
	expect(words(answered('[2024-07-05..2024-07-10]'))).toEqual([
		'confirmed',
		'within this time, day not found',
	]);
	expect(words(answered('2024-07-02'))).toEqual(['confirmed']);
});

test.each(subjects)('nothing overlaps in the chart of $dossier.id', ({ dossier: real }) => {
	const chart = knownWhen({ dossier: real, comparisons: [] });
	expect(chart?.table.rows ?? []).toHaveLength(rows(real).length);
	expect(chart?.views.flatMap(({ drawings }) => drawings.flatMap(faultsOf)) ?? []).toEqual([]);
});

test('the drawing', async () =>
	expect(await picture(knownWhen({ dossier, comparisons: [] }))).toMatchFileSnapshot(
		'known-when.svg',
	));
