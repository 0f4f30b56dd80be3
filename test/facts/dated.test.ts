import { expect, test } from 'vitest';
import { datedBy, datedNames } from '#facts/dated.ts';
import { aClaim, aDossier, anEvent, aPlan, aSite, aStatement } from '../a.ts';

const dossier = aDossier({
	sites: [aSite({ plans: [aPlan()] })],
	claims: [aClaim({ date: '2024-07-05' }, 'day'), aClaim({}, 'number')],
	statements: [aStatement()],
	events: [anEvent()],
});

test.each([
	['began', '2024-07-01'],
	['day', '2024-07-05'],
	['number', '2024-08-01'],
	['said', '2024-07-02'],
	['happened', '2024-07-03'],
	['first-step', '2024-07-08'],
	['north.stop', '2024-07-01'],
	['north.first', '2024-07-08'],
	['north.plan', '2024-07-15'],
])('%s is %s', (name, date) => expect(datedBy(dossier, name)?.date).toBe(date));

test.each(['nothing', 'as-of', 'north.nothing', 'south.stop', ''])(
	'nothing is called “%s”',
	(name) => expect(datedBy(dossier, name)).toBeUndefined(),
);

test('each name that is given has its date', () => {
	expect(datedNames(dossier)).toContain('north.plan');
	for (const name of datedNames(dossier)) expect(datedBy(dossier, name), name).toBeDefined();
});
