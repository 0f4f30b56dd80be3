import { expect, test } from 'vitest';
import { termsUsed } from '#layouts/terms.ts';

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
