import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { filed } from '#facts/dossier.ts';
import { feedOf } from '#publish/feed.ts';
import { correction } from '#records/correction.ts';

const edition = { asOf: '2024-09-01', hash: '1a2b3c4d', name: '2024-09-01-1a2b3c4d' };
const aChange = (id: string, fields: Record<string, unknown> = {}) =>
	filed({
		id: `corrections/${id}`,
		data: correction.parse({
			date: '2024-09-05',
			kind: 'clarification',
			summary: 'Now clearer.',
			why: 'Unclear.',
			pages: ['/about/', '/'],
			...fields,
		}),
	});

interface Entry {
	id: string;
	title: { '#text': string };
	updated: string;
	link: { '@_href': string };
	content: { '#text': string };
}
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });
const parsed = (xml: string) => {
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- It moves to another package, unchanged.
	expect(XMLValidator.validate(xml)).toBe(true);
	return (
		parser.parse(xml) as {
			feed: { id: string; updated: string; author: { name: string }; entry?: Entry[] };
		}
	).feed;
};

describe('the feed', () => {
	const changes = [aChange('b', { date: '2024-09-07' }), aChange('a')];
	const feed = parsed(feedOf(changes, edition));

	test('has an id, an author and the day of its last change', () => {
		expect(feed.id).toMatch(/^https?:\/\/.+\/$/);
		expect(feed.author.name).toBe('Standstill');
		expect(feed.updated).toBe('2024-09-07T00:00:00.000Z');
	});

	test('has an entry for each change, with an id that stays and the page it is about', () => {
		expect(feed.entry).toHaveLength(2);
		expect(feed.entry?.map(({ id }) => id.replace(/^tag:[^,]+,/, ''))).toEqual([
			'2024-09-07:corrections/b',
			'2024-09-05:corrections/a',
		]);
		expect(feed.entry?.[1]?.link['@_href']).toMatch(/\/about\/$/);
		expect(feed.entry?.[1]?.title['#text']).toBe('Clarification: Now clearer');
	});

	test('an entry tells what was said, what is said now and why', () => {
		const change = aChange('c', { kind: 'correction', said: 'ten', says: 'nine' });
		const [entry] = parsed(feedOf([change], edition)).entry ?? [];
		for (const words of ['It said: “ten”.', 'It says: “nine”.', 'Why: Unclear.'])
			expect(entry?.content['#text']).toContain(words);
	});

	test('text with signs of mark-up stays text', () => {
		const change = aChange('d', { summary: 'Less than 5 <b> & more ]]> than.' });
		const [entry] = parsed(feedOf([change], edition)).entry ?? [];
		expect(entry?.content['#text']).toContain('5 &lt;b&gt; &amp; more ]]&gt; than.');
	});

	test('without changes it is of the day of the facts', () =>
		expect(parsed(feedOf([], edition)).updated).toBe('2024-09-01T00:00:00.000Z'));
});
