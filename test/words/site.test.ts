import { expect, test } from 'vitest';
import { backInWords, beganInWords } from '#words/site.ts';

test('what only slowed is never shown with a bare first day, as if it had stopped', () => {
	expect(beganInWords('2024-07-01', true)).toBe('1 July 2024');
	expect(beganInWords('2024-07-01~', false)).toBe('about 1 July 2024 (slowed)');
});

test('a return is told no more exactly than its record does', () => {
	expect(backInWords('2024-07~')).toBe('about July 2024');
	expect(backInWords('[..2024-07-08]')).toBe('by 8 July 2024');
	expect(backInWords('2024-07-08', true)).toBe('8 July 2024 (not its first return)');
	expect(backInWords(undefined)).toBe('not published');
});
