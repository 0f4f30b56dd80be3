import { expect, test } from 'vitest';
import {
	dataAnswer,
	fileInWords,
	licenceInWords,
	packageAnswer,
	sizeInWords,
} from '#words/data.ts';

test.each([
	[1, '1 byte'],
	[912, '912 bytes'],
	[1000, '1 kB'],
	[12_499, '12 kB'],
	[999_499, '999 kB'],
	[999_500, '1 MB'],
	[1_340_000, '1.3 MB'],
])('%d bytes are %s', (bytes, words) => expect(sizeInWords(bytes)).toBe(words));

test('a file is named by format and size', () =>
	expect(fileInWords('csv', 12_000)).toBe('CSV, 12 kB'));

test('a licence names what it leaves out', () => {
	expect(licenceInWords(undefined)).toBe('CC BY 4.0');
	expect(licenceInWords('titles belong to their publishers')).toBe(
		'CC BY 4.0; titles belong to their publishers',
	);
});

test('the answer counts tables and rows and names the day', () => {
	const edition = { asOf: '2024-09-01', hash: 'a', name: 'b' };
	expect(packageAnswer(2, 1234, edition)).toBe(
		'Yes. All of it is here: 2 tables with 1,234 rows in all, each as CSV and as JSON, with the facts as of 1 September 2024.',
	);
	const one = (rows: number) => ({ tables: [{}], rows });
	expect(dataAnswer([one(1), one(2)], edition)).toMatch(
		/^Yes\. There is a package of the incident/,
	);
	expect(dataAnswer([one(1), one(2), one(3)], edition)).toMatch(/^Yes\. Each incident has/);
	const packages = [1000, 234].map((rows) => ({ tables: [{}], rows }));
	expect(dataAnswer(packages, edition)).toContain('2 tables with 1,234 rows in all');
});
