import { describe, expect, test } from 'vitest';
import { answeredQuestions, questionsOf, questionsOn } from '#facts/questions.ts';
import { hasSection } from '#words/sections.ts';
import { aClaim, aDossier, anIncident } from '../a.ts';

const incident = anIncident({
	questions: {
		what: 'What happened?',
		hours: { title: 'How many hours?', page: 'duration' },
		harvest: { title: 'What was not harvested?', page: 'scale' },
	},
});

describe('the questions of an incident', () => {
	test('stand in its order, each with its title', () =>
		expect(questionsOf(incident).map(({ key, title }) => [key, title])).toEqual([
			['what', 'What happened?'],
			['hours', 'How many hours?'],
			['harvest', 'What was not harvested?'],
		]));

	test('are listed on the page that they name, whatever their keys', () => {
		expect(questionsOn('duration', incident).map(({ key }) => key)).toEqual(['hours']);
		expect(questionsOn('scale', incident).map(({ key }) => key)).toEqual(['harvest']);
	});

	test('give an incident the page that has their claims', () => {
		const filed = (question: string) => aDossier({ incident, claims: [aClaim({ question })] });
		expect(hasSection(filed('harvest'), 'scale')).toBe(true);
		expect(hasSection(filed('what'), 'scale')).toBe(false);
	});

	test('are answered by the claims that it names, in the order in which it names them', () => {
		const asked = anIncident({
			questions: incident.questions,
			answeredBy: { harvest: 'lost', what: 'made' },
		});
		const claims = [aClaim(), aClaim({}, 'lost')];
		expect(
			answeredQuestions(aDossier({ incident: asked, claims })).map(({ title, claim }) => [
				title,
				claim.id,
			]),
		).toEqual([
			['What was not harvested?', 'lost'],
			['What happened?', 'made'],
		]);
	});
});

test('a question that is none, and a claim that is none, are errors that name them', () => {
	const answered = (answeredBy: Record<string, string>) =>
		answeredQuestions(aDossier({ incident: { ...incident, answeredBy }, claims: [aClaim()] }));
	expect(() => answered({ other: 'made' })).toThrow('There is no question “other”.');
	expect(() => answered({ what: 'gone' })).toThrow('There is no claim “gone”.');
});
