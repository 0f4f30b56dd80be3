import { expect, test } from 'vitest';
import { feedOf } from '#publish/feed.ts';
import { firstAccount } from '#words/correction.ts';
import { changeInFeed } from '#words/pages/changes.ts';
import { aCorrection, aDossier, anIncident } from '../a.ts';

const edition = { asOf: '2024-09-01', hash: '1a2b3c4d', name: '2024-09-01-1a2b3c4d' };

test('that an account stands here for the first time is told by its own day', () => {
	const dossier = aDossier({ incident: anIncident({ published: '2024-08-20' }) });
	const change = firstAccount(dossier);
	expect(change).toMatchObject({
		date: '2024-08-20',
		kind: 'update',
		incident: dossier.id,
		pages: [`/${dossier.id}/`],
	});
	expect(feedOf([change], edition)).toContain('published for the first time');
});

test('the feed has a bound, and keeps the newest', () => {
	const all = Array.from({ length: 200 }, (_, i) => aCorrection({}, `c${i}`));
	const feed = feedOf(all, edition);
	expect(feed.match(/<entry>/g)).toHaveLength(50);
	expect(feed).toContain('/c0</id>');
});

test('a change says what stood there and what stands there now, as far as that is on record', () => {
	const change = (fields: Record<string, unknown>) => changeInFeed(aCorrection(fields));
	expect(change({ said: 'Two stopped', says: 'Three stopped' })).toEqual([
		'Something was added.',
		'It said: “Two stopped”.',
		'It says: “Three stopped”.',
		'Why: It was new.',
	]);
	expect(change({ said: 'Two stopped' })).toEqual([
		'Something was added.',
		'It said: “Two stopped”.',
		'Why: It was new.',
	]);
	expect(change({ said: 'Two stopped.', says: 'Did two stop?' })).toEqual(
		expect.arrayContaining(['It said: “Two stopped.”', 'It says: “Did two stop?”']),
	);
	expect(change({})).toEqual(['Something was added.', 'Why: It was new.']);
});
