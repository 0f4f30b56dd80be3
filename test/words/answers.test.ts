import { describe, expect, test } from 'vitest';
import { durations } from '#facts/duration.ts';
import { timeline } from '#facts/timeline.ts';
import {
	claimsAnswer,
	durationAnswer,
	sitesAnswer,
	statementsAnswer,
	timelineAnswer,
} from '#words/answers.ts';
import { costsAnswer } from '#charts/costs/words.ts';
import { aClaim, aDossier, anEvent, aSite, aStatement } from '../a.ts';

const small = aDossier();
const large = aDossier({
	sites: [aSite(), aSite({ state: 'disputed' }, 'south'), aSite({ state: 'unaffected' }, 'west')],
	statements: [aStatement(), aStatement({ voice: 'union' }, 'other')],
	claims: [aClaim(), aClaim({ status: 'reported' }, 'other')],
	events: [anEvent({ date: '2024-09-30' })],
});

describe('with one record or none the answers are sentences still', () => {
	test.each([
		[
			durationAnswer(durations(small)),
			'Counted from 1 July 2024, it was 7 days to the first step.',
		],
		[sitesAnswer(small), 'The one site on record stopped.'],
		[statementsAnswer(small), 'No statement is on record yet.'],
		[
			statementsAnswer(aDossier({ statements: [aStatement()] })),
			'1 statement is on record, of one kind of voice: company.',
		],
		[timelineAnswer(timeline(small)), '2 dated entries are on record, both in July 2024.'],
		[timelineAnswer([]), 'Nothing dated is on record.'],
		[claimsAnswer(small), 'No claim is on record yet.'],
		[claimsAnswer(aDossier({ claims: [aClaim()] })), '1 claim is on record, confirmed.'],
		[costsAnswer([], 'Example', 0), 'No sum of money is on record yet.'],
		[
			costsAnswer([], 'Example', 1),
			'No sum of money is on record yet. The claim below says what was counted instead.',
		],
		[
			costsAnswer([], 'Example', 2),
			'No sum of money is on record yet. The claims below say what was counted instead.',
		],
	])('%s', (answer, expected) => expect(answer).toBe(expected));
});

describe('with many they count each kind', () => {
	test.each([
		[
			sitesAnswer(large),
			'Of 3 sites on record, 1 stopped. The others: 1 disputed and 1 unaffected.',
		],
		[
			statementsAnswer(large),
			'2 statements are on record, by kind of voice: 1 company and 1 union.',
		],
		[
			claimsAnswer(aDossier({ claims: [aClaim(), aClaim({}, 'other')] })),
			'2 claims are on record, both confirmed.',
		],
		[
			claimsAnswer(large),
			'2 claims are on record, each with its status: 1 confirmed and 1 reported.',
		],
	])('%s', (answer, expected) => expect(answer).toBe(expected));

	test('the timeline runs from its first month to its last', () =>
		expect(timelineAnswer(timeline(large))).toMatch(/from July 2024 to September 2024\.$/));
	test('an entry dated by its year alone is not the first month of the timeline', () => {
		const dated = aDossier({ events: [anEvent({ date: '2024' }), anEvent({ date: '2025-02' })] });
		expect(timelineAnswer(timeline(dated))).toMatch(/from July 2024 to February 2025\.$/);
	});
});
