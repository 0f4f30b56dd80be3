import { describe, expect, test } from 'vitest';
import { dossiers, type IncidentFiles } from '#facts/dossier.ts';
import { quantityOf } from '#facts/quantity.ts';
import { KINDS } from '#records/kinds.ts';
import { claimInWords } from '#words/claim.ts';
import { aClaim, anIncident, aSite, aSource } from '../a.ts';

const none = Object.fromEntries(KINDS.map(({ name }) => [name, []])) as unknown as IncidentFiles;
const incident = (id: string) => ({ id: `incidents/${id}/incident`, data: anIncident() });
const site = (id: string) => ({ id, data: aSite() });

describe('files become dossiers by their folder', () => {
	test('a record belongs to the incident of its folder, and to no other', () => {
		const [one, two] = dossiers({
			...none,
			incidents: [incident('one'), incident('two')],
			sites: [site('incidents/one/sites/north')],
			bibliographies: [{ id: 'incidents/two/sources', data: { release: aSource() } }],
		});
		expect(one?.sites.map(({ id }) => id)).toEqual(['north']);
		expect(two?.sites).toEqual([]);
		expect([one?.sources, two?.sources].map((sources) => Object.keys(sources ?? {}))).toEqual([
			[],
			['release'],
		]);
	});

	test('records stand in the order of their keys, whatever order they were read in', () => {
		const sites = ['b', 'a'].map((id) => site(`incidents/one/sites/${id}`));
		const read = (list: typeof sites) =>
			dossiers({ ...none, incidents: [incident('one')], sites: list })[0]?.sites.map(
				({ id }) => id,
			);
		expect(read(sites)).toEqual(['a', 'b']);
		expect(read(sites.toReversed())).toEqual(['a', 'b']);
	});

	test('a count of days between two claims follows their days and the weaker status', () => {
		const claim = (id: string, fields: Record<string, unknown>) => ({
			...aClaim(fields, id),
			id: `incidents/one/claims/${id}`,
		});
		const read = (date: string) => {
			const files = [
				claim('began', { date, status: 'disputed', against: ['other'] }),
				claim('ended', { date: '2024-07-08' }),
				claim('counted', { figures: { after: { label: 'Days', between: ['began', 'ended'] } } }),
			].map(({ id, ...data }) => ({ id, data }));
			const [dossier] = dossiers({ ...none, incidents: [incident('one')], claims: files });
			const counted = dossier?.claims.find(({ id }) => id === 'counted');
			return counted?.figures?.['after'];
		};
		expect(read('2024-07-01')).toMatchObject({ value: 7, unit: 'days', status: 'disputed' });
		expect(read('[2024-07-01..2024-07-03]')).toMatchObject({ low: 5, high: 7 });
		expect(read('2024-07-09')).not.toHaveProperty('value');
	});

	test('what its numbers count is what all content does, and what its own list has', () => {
		const counted = dossiers({
			...none,
			incidents: [incident('one'), incident('two')],
			claims: [
				{ id: 'incidents/one/claims/a', data: aClaim({ value: 1, unit: 'oxen/day' }) },
				{ id: 'incidents/two/claims/a', data: aClaim({ value: 1, unit: 'people' }) },
			],
			units: [
				{ id: 'units', data: { people: 'person' } },
				{ id: 'incidents/one/units', data: { oxen: 'ox' } },
			],
		}).map((dossier) => ({
			units: dossier.units,
			words: dossier.claims.map((claim) => claimInWords(claim, quantityOf(dossier, claim))),
		}));
		expect(counted).toEqual([
			{ units: { people: 'person', oxen: 'ox' }, words: ['1 ox a day'] },
			{ units: { people: 'person' }, words: ['1 person'] },
		]);
	});

	test('a file in a folder with no incident is an error that names the file', () =>
		expect(() => dossiers({ ...none, sites: [site('incidents/typo/sites/north')] })).toThrow(
			'incidents/typo/sites/north',
		));
});
