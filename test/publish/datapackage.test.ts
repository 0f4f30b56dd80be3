import { expect, test } from 'vitest';
import { dataPackage } from '#publish/datapackage.ts';
import { downloadsOf, sha256 } from '#publish/download.ts';
import { sitesTable } from '#tables/sites.ts';
import { aDossier, aSource } from '../a.ts';
import { validate } from './standard.ts';

const edition = { asOf: '2024-09-01', hash: '1a2b3c4d', name: '2024-09-01-1a2b3c4d' };
const downloads = downloadsOf(sitesTable(aDossier()));
const packaged = {
	dossier: aDossier(),
	tables: [sitesTable(aDossier())],
	downloads,
	descriptor: 'example/datapackage.json',
	archive: 'example/example.zip',
};
const descriptor = dataPackage(edition, packaged, [aSource()]);
const [resource] = descriptor.resources;

test('a descriptor keeps to the standard', () => {
	validate(descriptor);
	expect(validate.errors).toBeNull();
});

test.each([
	['no resources', { resources: [] }],
	['a day for a moment', { created: '2024-09-01' }],
	['a name with a blank', { name: 'stand still' }],
	['a path that leads out', { resources: [{ ...resource, path: '../sites.csv' }] }],
	['an unknown algorithm', { resources: [{ ...resource, hash: 'md4:00' }] }],
	[
		'an unknown type',
		{
			resources: [
				{
					...resource,
					schema: { fields: [{ name: 'a', type: 'text', description: 'A.' }], primaryKey: ['a'] },
				},
			],
		},
	],
	['no contributors at all, but a list', { contributors: [] }],
])('and the standard refuses %s', (_, fault) =>
	expect(validate({ ...descriptor, ...fault })).toBe(false),
);

test('it is of the edition and of its day', () =>
	expect(descriptor).toMatchObject({ version: edition.name, created: '2024-09-01T00:00:00Z' }));

test('each resource gives the size and hash of its file', () => {
	expect(descriptor.resources).toHaveLength(2);
	for (const [i, { bytes }] of downloads.entries())
		expect(descriptor.resources[i]).toMatchObject({
			bytes: bytes.length,
			hash: `sha256:${sha256(bytes)}`,
		});
});

test('its files are named from where it lies', () => {
	expect(descriptor.resources.map(({ path }) => path)).toEqual(['sites.csv', 'sites.json']);
	expect(descriptor).toMatchObject({ name: 'example' });
	const own = dataPackage(
		edition,
		{ ...packaged, dossier: undefined, descriptor: 'datapackage.json' },
		[],
	);
	expect(own.resources.map(({ path }) => path)).toEqual(downloads.map(({ path }) => path));
	expect(own).not.toHaveProperty('sources');
});

test('sizes count bytes, not letters', () => {
	const [csv] = downloadsOf({
		name: 'a',
		title: 'A',
		holds: 'A.',
		keys: ['a'],
		fields: [{ name: 'a', type: 'string', description: 'A.' }],
		rows: [{ a: '£' }],
	});
	expect(csv?.bytes.length).toBe('a\r\n£\r\n'.length + 1 + 3);
});
