import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bibtex, plainCitation } from '#publish/citation.ts';
import { citationFile } from '#publish/cff.ts';

const edition = { asOf: '2024-09-01', hash: '1a2b3c4d', name: '2024-09-01-1a2b3c4d' };
const page = { title: 'What stopped?', path: '/example/', incident: 'Example incident', edition };

test('a plain citation names title, publication, day, edition and address', () =>
	expect(plainCitation(page)).toMatch(
		/^“What stopped\?”, Example incident, Standstill, facts as of 1 September 2024, edition 2024-09-01-1a2b3c4d, https?:\/\/.*\/example\/$/,
	));

test('a citation has the day of the facts that its page has, which may be older than the edition', () =>
	expect(plainCitation({ ...page, asOf: '2024-08-20' })).toContain(
		'facts as of 20 August 2024, edition 2024-09-01-1a2b3c4d',
	));

test('a page of the publication names no incident', () =>
	expect(plainCitation({ ...page, incident: undefined })).toContain(
		'“What stopped?”, Standstill,',
	));

test('an entry for BibTeX has the same, under a key of its own', () => {
	const entry = bibtex(page);
	expect(entry).toMatch(/^@misc\{standstill-example,\n/);
	for (const line of ['author = {{Standstill}}', 'year = {2024}', 'month = sep'])
		expect(entry).toContain(`  ${line},\n`);
	expect(bibtex({ ...page, path: '/' })).toMatch(/^@misc\{standstill,/);
});

test('what TeX would read as a command is disarmed, and braces still match', () => {
	const entry = bibtex({ ...page, title: '100% of R&D_#1 {costs} $5 ~ \\input^2?' });
	expect(entry).toContain(
		'100\\% of R\\&D\\_\\#1 \\{costs\\} \\$5 \\textasciitilde{} \\textbackslash{}input\\textasciicircum{}2?',
	);
});

test('CITATION.cff has the fields of the format, with the edition and its day', () => {
	const cff: unknown = parse(citationFile(edition));
	expect(cff).toMatchObject({
		'cff-version': '1.2.0',
		type: 'dataset',
		title: 'Standstill',
		license: 'CC-BY-4.0',
		authors: [{ name: 'Standstill' }],
		version: edition.name,
		'date-released': edition.asOf,
		message: expect.stringContaining('cite'),
		url: expect.stringMatching(/^https?:\/\/.+\/$/),
	});
});

test('the repository’s CITATION.cff is the one without an edition, and current', () => {
	const cff = readFileSync('CITATION.cff', 'utf8');
	expect(cff).toBe(citationFile());
	expect(Object.keys(parse(cff) as object)).not.toContain('version');
});
