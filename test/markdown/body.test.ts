import type { Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { bodyReader } from '../../src/markdown/body.ts';

const read = bodyReader({ base: '/below/' });
const body = (text: string) => read(text, 'content/one.mdx');

const nameOf = (node: Nodes) =>
	'tagName' in node ? node.tagName : 'name' in node ? (node.name ?? '') : '';
const blocksOf = ({ children }: Root) => children.map(nameOf).filter(Boolean);

function attributesIn(tree: Root, name: string, attribute: string): unknown[] {
	const found: unknown[] = [];
	visit(tree, (node) => {
		if (nameOf(node) !== name) return;
		if ('attributes' in node)
			for (const one of node.attributes)
				if (one.type === 'mdxJsxAttribute' && one.name === attribute) found.push(one.value);
		if ('properties' in node) found.push(node.properties[attribute]);
	});
	return found;
}

test('a component alone is no paragraph, two are none either, and one in a sentence stays in it', () => {
	expect(blocksOf(body('<Durations />').tree)).toEqual(['Minute', 'Durations', 'Notes', 'Opened']);
	expect(blocksOf(body('<Sites />\n<Durations />').tree)).not.toContain('p');
	expect(blocksOf(body('- one\n\n  <Sites />').tree)).toEqual(['Minute', 'ul', 'Notes', 'Opened']);
	expect(blocksOf(body('It stopped <Claim id="here" />.').tree)).toContain('p');
});

test('each component has its place among the mentions', () => {
	const { tree, mentions } = body('<Claim id="one" /> and <Claim id="two" />.');
	expect(mentions.map(({ attributes }) => attributes['id'])).toEqual(['one', 'two']);
	expect(attributesIn(tree, 'Claim', 'mention')).toEqual(['1', '2']);
	expect(attributesIn(tree, 'Notes', 'mentions')).toEqual(['1 2']);
});

test('headings have their keys, and what is above the first is told', () => {
	const { tree, headings, opens, text } = body('It stopped.\n\n## What stopped\n\nAll.');
	expect(headings).toEqual([{ depth: 2, slug: 'what-stopped', text: 'What stopped' }]);
	expect(attributesIn(tree, 'h2', 'id')).toEqual(['what-stopped']);
	expect({ opens, text }).toEqual({ opens: true, text: 'It stopped. All.' });
	expect(body('## What stopped').opens).toBe(false);
});

test('links to our own pages lead below the path that the site is below', () => {
	expect(
		attributesIn(body('[Here](/about/) and [there](https://example.org/).').tree, 'a', 'href'),
	).toEqual(['/below/about/', 'https://example.org/']);
});

test.each(['It runs {code()}.', 'import a from "a"', '<Claim {...all} />', '<Claim id={one} />'])(
	'what could be run is refused: %s',
	(text) => {
		for (let i = 0; i < 2; i++) expect(() => body(text)).toThrow();
	},
);
