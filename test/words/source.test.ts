import { expect, test } from 'vitest';
import { addressParts } from '#words/source.ts';

test('an address is parted after its signs, and never at its own hyphen', () => {
	const url = 'https://www.wired-gov.net/wg/news.nsf/a?open&of=jlr-2025';
	const parts = addressParts(url);
	expect(parts).toEqual([
		'www.wired-gov.net/',
		'wg/',
		'news.nsf/',
		'a?',
		'open&',
		'of=',
		'jlr-2025',
	]);
	expect(parts.join('')).toBe(url.replace('https://', ''));
});
