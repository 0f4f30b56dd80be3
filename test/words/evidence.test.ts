import { expect, test } from 'vitest';
import { cameTo } from '#facts/known.ts';
import { successions } from '#facts/successions.ts';
import { statusCounts } from '#words/answers.ts';
import { changesAnswer, correctionsAnswer } from '#words/correction.ts';
import { knownAnswer } from '#words/known.ts';
import { chainTitle, successionDays, successionsAnswer } from '#words/succession.ts';
import { aClaim, aCorrection, aDossier, anEvent, anIncident, aStatement } from '../a.ts';

test('what was known when is answered, and honestly where nothing is', () => {
	const incident = anIncident({ knownWhen: { data: 'Was data taken?', who: 'Who did it?' } });
	const known = { question: 'data', answer: 'None.' };
	const dossier = aDossier({
		incident,
		events: [
			anEvent({ known }),
			anEvent({ date: '2024-08', known: { question: 'who', answer: 'Nobody says.' } }, 'later'),
		],
	});
	expect(knownAnswer([[], []])).toBe('No record says yet from which day on its answer was known.');
	expect(knownAnswer(cameTo(dossier))).toBe(
		'It depends on the day. The answers to 2 questions were given or changed twice on 2 days, ' +
			'from 3 July 2024 to 31 August 2024.',
	);
	expect(knownAnswer(cameTo({ ...dossier, events: dossier.events.slice(0, 1) }))).toBe(
		'The answer to 1 of 2 questions was given on 3 July 2024.',
	);
});

test('corrections are counted, and those of something wrong apart', () => {
	expect(correctionsAnswer([])).toBe('No change of what these pages say is on record.');
	expect(correctionsAnswer([aCorrection()])).toBe(
		'1 change of what these pages say is on record; it put right nothing that was wrong.',
	);
	const wrong = aCorrection({ kind: 'correction', said: 'Two.', says: 'Three.' });
	expect(correctionsAnswer([wrong])).toMatch(
		/is on record; it put right something that was wrong\.$/,
	);
	expect(correctionsAnswer([aCorrection(), wrong])).toMatch(/^2 changes .* are .*; 1 of them/);
});

test('the changes name the last day and the edition', () => {
	const day = { day: '2024-08-20', corrections: [aCorrection()] };
	const edition = '2024-09-01-1a2b3c4d';
	expect(changesAnswer([{ day: '2024-09-01', corrections: [] }, day], edition)).toBe(
		'It was published on 20 August 2024; no later change is on record. This is edition 2024-09-01-1a2b3c4d.',
	);
	const first = { day: '2024-08-01', corrections: [aCorrection()] };
	expect(changesAnswer([day, first], edition)).toMatch(/^It last changed on 20 August 2024\./);
	expect(changesAnswer([], edition)).toMatch(/^No change is on record\./);
});

test('successive statements have their days, their speaker and their question', () => {
	const fields = { matter: 'its data', quote: 'None was taken.' };
	const earlier = aStatement({ ...fields, made: '2024-07-02' }, 'first');
	const later = aStatement({ ...fields, made: '2024-08' }, 'second');
	const chains = successions([earlier, later]);
	expect(chains.map(chainTitle)).toEqual(['Example Ltd on its data']);
	expect(chains.flat().map(successionDays)).toEqual(['2 July 2024, then August 2024']);
	expect(successionsAnswer(chains)).toMatch(
		/^One pair of sentences stands side by side, by Example Ltd;/,
	);
	const more = successions([earlier, later, aStatement({ ...fields, made: '2024-09' }, 'third')]);
	expect(successionsAnswer(more)).toMatch(
		/^2 pairs of sentences stand side by side, by Example Ltd;/,
	);
	expect(successionsAnswer([])).toBe('No two sentences on record answer the same question.');
});

test('claims are counted by status', () => {
	expect(statusCounts([aClaim(), aClaim({ status: 'disputed' }), aClaim()])).toBe(
		'2 confirmed and 1 disputed',
	);
});
