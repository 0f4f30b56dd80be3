import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bylineInWords, headTitle } from '#words/pages/layout.ts';

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

const days = { since: '2024-09-01', changed: '2024-09-03' };

test('a byline names who publishes, since when, and how to write to them', () => {
	const publisher = { name: 'The Example Press', contact: 'mailto:desk@example.org' };
	const line = bylineInWords({ publisher, ...days });
	for (const part of ['The Example Press', '1 September 2024', '3 September 2024', '[Write to'])
		expect(line).toContain(part);
	expect(bylineInWords({ publisher: { ...publisher, contact: undefined }, ...days })).not.toMatch(
		/\[/,
	);
});

test('what never changed is not said to have changed on its first day', () => {
	const line = bylineInWords({ publisher: undefined, since: '2024-09-01', changed: '2024-09-01' });
	expect(line).toMatch(/^Here since 1 September 2024; no later change is on record\./);
});

test('and while nobody has filled it in, it says so', () => {
	const line = bylineInWords({ publisher: undefined, ...days });
	expect(line).toMatch(/has not been filled in/);
	expect(line).toContain('1 September 2024');
});
