import { expect, test } from 'vitest';
import { datedBy, datedNames } from '#facts/dated.ts';
import { aClaim, aDossier, anEvent, aSite, aStage, aStatement } from '../a.ts';

const dossier = aDossier({
	sites: [aSite({ running: '2024-07-20', stages: [aStage({ date: '2024-07-08' })] })],
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
	['north.stopped', '2024-07-01'],
	['north.first', '2024-07-08'],
	['north.running', '2024-07-20'],
])('%s is %s', (name, date) => expect(datedBy(dossier, name)?.date).toBe(date));

test.each(['nothing', 'as-of', 'north.nothing', 'south.stopped', ''])(
	'nothing is called “%s”',
	(name) => expect(datedBy(dossier, name)).toBeUndefined(),
);

test('each name that is given has its date', () => {
	expect(datedNames(dossier)).toContain('north.running');
	for (const name of datedNames(dossier)) expect(datedBy(dossier, name), name).toBeDefined();
});
