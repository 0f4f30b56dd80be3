import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { article } from '#publish/article.ts';
import { dataset } from '#publish/dataset.ts';
import { downloadsOf } from '#publish/download.ts';
import { inScript } from '#publish/jsonld.ts';
import { sitesTable } from '#tables/sites.ts';
import { correction } from '#records/correction.ts';
import { aDossier, anIncident, aSite, aSource, aStop } from '../a.ts';

describe('data in a script', () => {
	test('cannot end it, whatever a title holds', () => {
		const text = inScript({ title: '</script><script>alert(1)</script><!-- \u2028\u2029 £ 😀' });
		expect(text).toMatch(/^[\0-;=-~]*$/);
		expect(text).toContain('\\u003c/script>\\u003cscript>');
		expect(text).toContain('\\u2028\\u2029');
	});

	test('means the same as before', () =>
		fc.assert(
			fc.property(fc.object({ values: [fc.string({ unit: 'binary' })] }), (value) => {
				expect(JSON.parse(inScript(value))).toEqual(JSON.parse(JSON.stringify(value)));
			}),
		));
});

const aCorrection = (fields: Record<string, unknown> = {}) =>
	correction.parse({
		date: '2024-09-05',
		kind: 'correction',
		summary: 'It was fewer.',
		why: 'Miscounted.',
		said: 'ten',
		says: 'nine',
		pages: ['/example/'],
		incident: 'example',
		...fields,
	});
const described = (fields: Partial<Parameters<typeof article>[0]> = {}) =>
	article({
		title: 'What stopped?',
		answer: 'It stopped.',
		path: '/example/',
		incident: 'example',
		asOf: '2024-09-01',
		cited: [],
		corrections: [],
		...fields,
	});

describe('an article', () => {
	test('has the title, the answer, who publishes and by which principles', () =>
		expect(described()).toMatchObject({
			'@type': 'Article',
			headline: 'What stopped?',
			description: 'It stopped.',
			inLanguage: 'en-GB',
			isAccessibleForFree: true,
			publisher: { '@type': 'Organization', name: 'Standstill' },
			publishingPrinciples: expect.stringMatching(/\/about\/$/),
		}));

	test('is of the day of its facts where nothing was changed', () =>
		expect(described()).toMatchObject({
			datePublished: '2024-09-01T00:00:00+00:00',
			dateModified: '2024-09-01T00:00:00+00:00',
		}));

	test('is modified by a later change of its own, published with the first of its incident', () => {
		const corrections = [
			aCorrection(),
			aCorrection({ date: '2024-10-01', pages: ['/example/other/'] }),
			aCorrection({ date: '2024-08-02', kind: 'update', pages: ['/example/other/'] }),
			aCorrection({ date: '2024-01-01', incident: 'another', pages: ['/another/'] }),
		];
		expect(described({ corrections })).toMatchObject({
			datePublished: '2024-08-02T00:00:00+00:00',
			dateModified: '2024-09-05T00:00:00+00:00',
		});
	});

	test('tells what was corrected on it, and takes no update for a correction', () => {
		const [own, other] = [aCorrection(), aCorrection({ pages: ['/about/'] })];
		const update = aCorrection({ kind: 'update' });
		expect(described({ corrections: [own, other, update] })).toMatchObject({
			correction: [
				{
					'@type': 'CorrectionComment',
					datePublished: '2024-09-05T00:00:00+00:00',
					text: 'It was fewer.',
				},
			],
		});
		expect(described({ corrections: [other, update] })).not.toHaveProperty('correction');
	});

	test('cites the sources that its page lists', () => {
		const { url } = aSource();
		expect(described({ cited: [aSource()] })).toMatchObject({
			citation: [{ '@type': 'CreativeWork', url }],
		});
		expect(described()).not.toHaveProperty('citation');
	});
});

test('the dataset says what it is, how long a time it covers and where its files are', () => {
	const edition = { asOf: '2024-09-01', hash: '1a2b3c4d', name: '2024-09-01-1a2b3c4d' };
	const dossiers = ['2024-07-01', '2024-06', '2024-08-01'].map((from) =>
		aDossier({
			sites: [aSite({ phases: [aStop({ from })] })],
			incident: anIncident({ endPoints: [] }),
		}),
	);
	const data = dataset(edition, dossiers, {
		dossier: undefined,
		tables: [],
		downloads: downloadsOf(sitesTable(aDossier())),
		descriptor: 'datapackage.json',
		archive: 'all.zip',
	});
	expect(data).toMatchObject({
		'@type': 'Dataset',
		version: edition.name,
		temporalCoverage: '2024-06-01/2024-09-01',
		license: expect.stringContaining('creativecommons.org'),
	});
	const { description, distribution } = data as unknown as {
		description: string;
		distribution: { contentUrl: string }[];
	};
	expect(description.length).toBeGreaterThanOrEqual(50);
	expect(description.length).toBeLessThanOrEqual(5000);
	expect(distribution.map(({ contentUrl }) => contentUrl.split('/data/')[1])).toEqual([
		'all.zip',
		'datapackage.json',
		'example/sites.csv',
		'example/sites.json',
	]);
});
