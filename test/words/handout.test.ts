import { expect, test } from 'vitest';
import { siteSheet } from '#facts/handouts.ts';
import { VERDICTS } from '#records/report.ts';
import {
	audienceInWords,
	cardsInWords,
	fileSize,
	handoutsAnswer,
	JUDGED,
	JUDGEMENTS,
	lessonLength,
	pdfInWords,
	readingAgeInWords,
	sheetName,
	sheetsOfSites,
	shortTasks,
	sheetTitle,
	timingCaption,
} from '#words/handout.ts';
import { asPart } from '#words/markup.ts';
import { aHandout, anIncident, aPlace, aSite } from '../a.ts';

test.each([
	[1, '1 kB'],
	[180_400, '180 kB'],
	[999_499, '999 kB'],
	[999_500, '1.0 MB'],
	[1_240_000, '1.2 MB'],
])('%d bytes are %s', (bytes, words) => expect(fileSize(bytes)).toBe(words));

test('a file is named by paper, pages and size', () =>
	expect(pdfInWords('A4', 1, 180_000)).toBe('A4: PDF, 1 page, 180 kB'));

test('cards are named in the singular and the plural', () => {
	expect(cardsInWords(['B'])).toBe('Card B');
	expect(cardsInWords(['B', 'F'])).toBe('Cards B and F');
	expect(cardsInWords([])).toBe('No card');
});

test('every verdict stands for one of the boxes', () =>
	expect(VERDICTS.filter((verdict) => !JUDGEMENTS.includes(JUDGED[verdict]))).toEqual([]));

test('a sheet is named by its file or its site', () => {
	const handout = aHandout({ audience: 'boards' });
	const large = { id: 'brief-large', sides: 4, points: 16 as const, handout };
	expect(sheetName(large)).toBe('Brief, large print of 16 points');
	expect(audienceInWords(large)).toBe('For boards. The words are the same.');
	expect(sheetName(siteSheet(aSite()))).toBe('Sheet on the North works');
	expect(sheetTitle(siteSheet(aSite()))).toBe('What happened to the North works?');
	const noun = { one: 'shop', many: 'shops' };
	const shops = { id: 'sites', sides: 2, pairs: { sites: [aSite(), aSite({}, 'south')], noun } };
	expect(sheetName(shops)).toBe('2 shops, two to a side');
	expect(sheetTitle(shops)).toBe('What happened to each of these shops?');
	expect(audienceInWords(shops)).toBe('For those who hand out a sheet on one shop each.');
});

test('a part of a page has names of its own, and headings below those of the page', () =>
	expect(
		asPart(
			'<h1>A</h1><h2 id="b">B</h2><section aria-labelledby="b c"><p aria-labelledby="b c"><a href="#b">x</a><a href="/h2#b">y</a></section>',
			'north',
		),
	).toBe(
		'<h2>A</h2><h3 id="north-b">B</h3><section><p aria-labelledby="north-b north-c"><a href="#north-b">x</a><a href="/h2#b">y</a></section>',
	));

test('the sheet of a site is for those near its one place, or for those who ask', () => {
	const audience = (places: unknown[]) => audienceInWords(siteSheet(aSite({ places })));
	expect(audience([aPlace()])).toBe('For readers near Northtown.');
	for (const places of [[], [aPlace(), aPlace({ name: 'Southtown' })]])
		expect(audience(places)).toBe('For readers who ask about the North works.');
});

test('a lesson is as long as its parts', () =>
	expect(
		lessonLength([
			{ minutes: 5, what: 'A.' },
			{ minutes: 40, what: 'B.' },
		]),
	).toBe('45 minutes'));

test('a plan never says that it was tried, and a short one says what it leaves', () => {
	const tasks = [
		{ number: 1, cards: ['A'], short: true },
		{ number: 2, cards: ['B'], short: false },
		{ number: 3, cards: ['C', 'A'], short: true },
	];
	expect(shortTasks(tasks)).toBe('Use tasks 1 and 3 alone, with cards A and C.');
	expect(timingCaption([{ minutes: 20, what: 'A.' }], shortTasks(tasks))).toBe(
		'A plan for 20 minutes, not yet tried in a class. Use tasks 1 and 3 alone, with cards A and C.',
	);
	expect(shortTasks([])).toBe('');
});

test('a reading age says how far to trust it', () =>
	expect(readingAgeInWords(11)).toMatch(/about 11\. This is a rough guide/));

test('an incident without sheets says so', () => {
	const incident = anIncident({ siteNoun: { one: 'ferry', many: 'ferries' } });
	expect(handoutsAnswer(0, 0, incident)).toBe('No sheet has been made yet.');
	expect(handoutsAnswer(5, 1, incident)).toMatch(/^Yes: 5 sheets and 1 sheet on the ferry,/);
	expect(handoutsAnswer(0, 2, incident)).toMatch(/^Yes: 2 sheets on one ferry each/);
	expect(sheetsOfSites(1, incident)).toBe('One ferry');
	expect(sheetsOfSites(2, incident)).toBe('One ferry each');
});
