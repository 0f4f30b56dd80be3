import { expect, test } from 'vitest';
import { ledOnce, termsUsed } from '#layouts/terms.ts';

const term = (id: string, name: string, longForm?: string) => ({
	id,
	entry: `glossary/${id}`,
	file: `content/glossary/${id}.mdx`,
	name,
	meaning: 'A word.',
	...(longForm && { longForm }),
});
const terms = [
	term('range', 'Range'),
	term('ico', 'ICO', 'Information Commissioner’s Office'),
	term('pa', 'PA', 'Press Association'),
];
const used = (html: string) => termsUsed(html, terms, ({ id }) => `/x/#${id}`).map(({ id }) => id);

test('a word is used where the page links to it, an abbreviation where it stands', () => {
	expect(used('<p>A range, and a Range.</p>')).toEqual([]);
	expect(used('<p>A <a class="term" href="/x/#range">range</a>.</p>')).toEqual(['range']);
	expect(used('<p>The ICO said so.</p>')).toEqual(['ico']);
	expect(used('<p>The ICO’s, <b>PA</b></p>')).toEqual(['ico', 'pa']);
});

test('an abbreviation within a word, in other letters or in a tag is none', () =>
	expect(used('<p class="ICO">ICON, ico, PAs, UNPA, PA2</p>')).toEqual([]));

test('what no reader meets uses no word', () =>
	expect(used('<script>ICO</script><style>.PA {}</style><p title="a > ICO">None.</p>')).toEqual(
		[],
	));

test('a word leads to its meaning where it first stands, and is a word like others after that', () => {
	const link = (id: string, words: string) => `<a class="term" href="/x/#${id}">${words}</a>`;
	const page = (second: string) =>
		`<p>${link('range', '\n\tRange ')} ${link('ico', 'ICO')}</p><a href="/x/#range">It</a> ${second}`;
	expect(ledOnce(page(link('range', '<b>ranges</b>')))).toBe(page('<b>ranges</b>'));
	expect(ledOnce(page(''))).toBe(page(''));
});
