import { describe, expect, test } from 'vitest';
import { withStatus, weakest } from '#facts/status.ts';
import { claim } from '#records/claim.ts';
import { STATUSES } from '#records/status.ts';
import { anIncident, aPhase, aSite, aStop, rawClaim } from '../a.ts';

const filed = (id: string, fields: object) => ({ ...claim.parse(rawClaim({ ...fields })), id });
const statusOf = (claims: ReturnType<typeof filed>[], stop = 'confirmed') =>
	withStatus({
		incident: anIncident(),
		sites: [aSite({ phases: [aStop({ status: stop }), aPhase({ status: 'reported' })] })],
		claims,
	}).find(({ id }) => id === 'own')?.status;

test.each(STATUSES.flatMap((one, i) => STATUSES.slice(i).map((other) => [one, other] as const)))(
	'of %s and %s the second is the weaker, in either order',
	(one, other) => expect([weakest([one, other]), weakest([other, one])]).toEqual([other, other]),
);

describe('a derived claim is as firm as the weakest', () => {
	test.each(STATUSES)('of what is added or divided: %s', (status) => {
		const parts = [filed('a', { value: 1, unit: 'GBP' }), filed('b', { status })];
		for (const derived of [{ sum: ['a', 'b'] }, { ratio: ['b', 'a'] }])
			expect(statusOf([...parts, filed('own', { derived })])).toBe(status);
	});

	test('of the two ends of its days', () => {
		const own = filed('own', { derived: { days: { to: 'first-step' } } });
		expect(statusOf([own])).toBe('reported');
		expect(statusOf([own], 'disputed')).toBe('disputed');
	});

	test.each(STATUSES)('and no firmer or weaker for what is %s beside it', (status) => {
		const phases = (before: string, first: string) => [
			aStop({ status: before }),
			aPhase({ status: first }),
			aPhase({ id: 'more', from: '2024-07-20', status }),
		];
		const around = {
			incident: anIncident({
				endPoints: [
					{ id: 'first-step', name: 'first step', site: 'north', phase: 'first' },
					{ id: 'more', name: 'more', site: 'north', phase: 'more' },
					{ id: 'south', name: 'south', site: 'south', phase: 'first' },
				],
			}),
			sites: [
				aSite({ phases: phases('confirmed', 'reported') }),
				aSite({ phases: phases(status, status) }, 'south'),
			],
		};
		const claims = [
			filed('beside', { status }),
			filed('a', { value: 1, unit: 'cars', status: 'reported' }),
			filed('b', { value: 2, unit: 'cars', status: 'confirmed' }),
			filed('added', { derived: { sum: ['a', 'b'] } }),
			filed('counted', { derived: { days: { to: 'first-step' } } }),
			filed('gone', { derived: { days: { to: 'nowhere' } } }),
		];
		const found = new Map(withStatus({ ...around, claims }).map((one) => [one.id, one.status]));
		expect(found.get('added')).toBe('reported');
		expect(found.get('counted')).toBe('reported');
		// The check refuses an end point that is not there; until then nothing is known of its status.
		expect(found.get('gone')).toBe(weakest([]));
	});

	test('of its parts, though they lead back to it', () => {
		const loop = filed('loop', { derived: { sum: ['own', 'a'] } });
		const own = filed('own', { derived: { sum: ['loop', 'a'] } });
		expect(statusOf([filed('a', { status: 'alleged' }), loop, own])).toBe('alleged');
	});
});
