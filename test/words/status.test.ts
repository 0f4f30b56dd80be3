import { expect, test } from 'vitest';
import { statusesIn } from '#words/status.ts';

test('the words for a status are those that a sheet shows, each once and in their order', () => {
	const shown =
		'<a class="status" href="/">\n reported</a><span class="status" data-status-of="x">confirmed</span>' +
		'<span class="status">our count, reported</span><span class="status">reported</span>';
	expect(statusesIn(shown)).toEqual(['confirmed', 'reported']);
	// On a page that marks the exception alone, its word stands in brackets.
	expect(
		statusesIn('<span class="status">(our count, alleged)</span><i class="status">(reported)</i>'),
	).toEqual(['reported', 'alleged']);
	expect(statusesIn('<p>It was reported.</p>')).toEqual([]);
});
