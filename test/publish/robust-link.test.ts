import { describe, expect, test } from 'vitest';
import { linkTo, linkToCopy } from '#publish/robust-link.ts';
import { aSource } from '../a.ts';

const url = 'https://example.org/release';
const archived = { url: `https://web.archive.org/web/20240902000000/${url}`, date: '2024-09-02' };

describe('a link to a source', () => {
	test('tells its address and when it was read', () =>
		expect(linkTo(aSource())).toEqual({
			href: url,
			'data-versiondate': '2024-08',
		}));

	test('tells where its copy lies, and the day of the copy', () =>
		expect(linkTo(aSource({ archived }))).toEqual({
			href: url,
			'data-versiondate': '2024-09-02',
			'data-versionurl': archived.url,
		}));

	test.each([
		['2024-08-31', '2024-08-31'],
		['2024-08', '2024-08'],
		['2024', '2024'],
		['2024-08-31~', '2024-08-31'],
		['[2024-08-01..2024-08-31]', '2024-08-31'],
	])('read on %s, tells %s', (accessed, date) =>
		expect(linkTo(aSource({ accessed }))?.['data-versiondate']).toBe(date),
	);

	test('is none where there is no address', () =>
		expect(linkTo(aSource({ url: undefined, unlinked: 'Only a copy.' }))).toBeUndefined());
});

describe('a link to an archived copy', () => {
	test('is named with its day and tells the original', () =>
		expect(linkToCopy(aSource({ archived }))).toEqual({
			words: 'archived copy, 2 September 2024',
			link: {
				href: archived.url,
				'data-originalurl': url,
				'data-versiondate': '2024-09-02',
				'data-versionurl': archived.url,
			},
		}));

	test('is none where there is no copy', () => expect(linkToCopy(aSource())).toBeUndefined());
});
