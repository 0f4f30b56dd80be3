import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headTitle } from '#words/pages/layout.ts';

test('a title that fits stays as it is', () =>
	fc.assert(
		fc.property(fc.string({ maxLength: 95 }), (title) => {
			expect(headTitle(title)).toBe(title);
		}),
	));

test('a longer one is cut after a word and says so', () => {
	const title = `What did ${'the long office, '.repeat(8)}say?`;
	const head = headTitle(title);
	expect(head.length).toBeLessThanOrEqual(97);
	expect(head).toMatch(/\p{L} …$/u);
	expect(title.startsWith(head.slice(0, -2))).toBe(true);
});
