import { globSync, readFileSync } from 'node:fs';
import { parse } from '@astrojs/compiler-rs';
import { expect, test } from 'vitest';

/** Attributes that no reader reads. */
const UNREAD = /^(class|class:list|id|rel|name|content|http-equiv|viewBox|d|style|sizes|media)$/;

/** Texts that stay in a template, each with its reason. */
const ALLOWED: Record<string, string> = {};

/** Two words of English, one behind the other. */
const WORDS = /\p{L}[\p{L}’]+[,:;]? \p{L}+/u;

interface Node {
	type: string;
	[key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'type' in value;

const nameOf = ({ name }: Node): string =>
	isNode(name) && typeof name['name'] === 'string' ? name['name'] : '';

/** The text that a node itself holds. */
function ownText({ type, value }: Node): string {
	if (type === 'TemplateElement') return (value as { cooked?: string }).cooked ?? '';
	return (type === 'JSXText' || type === 'Literal') && typeof value === 'string' ? value : '';
}

/** All text that a template states, but for what it imports, its types and what no reader reads. */
function textsOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(textsOf);
	if (!isNode(value) || /^Import|^TS|Comment$/.test(value.type)) return [];
	if (value.type === 'JSXAttribute' && UNREAD.test(nameOf(value))) return [];
	// What stops a build is for its makers.
	if (value.type === 'ThrowStatement') return [];
	const own = ownText(value).replace(/\s+/g, ' ').trim();
	return [...(own ? [own] : []), ...Object.values(value).flatMap(textsOf)];
}

const english = (template: string): string[] =>
	textsOf(parse(template).ast).filter((text) => WORDS.test(text) && !(text in ALLOWED));

const files = globSync('src/{pages,layouts,components}/**/*.astro')
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => !/components\/(prose|paper)\//.test(path));

test('there are templates to look at', () => expect(files.length).toBeGreaterThan(50));

test.each(files)('%s leaves what it says to the words', (path) =>
	expect(english(readFileSync(path, 'utf8'))).toEqual([]),
);

test.each([
	'<p>No one knows.</p>',
	'<p>\n\tNo one\n</p>',
	'<p aria-label="No one">{1}</p>',
	'<Page title="No one" />',
	'{many && <th>No one</th>}',
	"---\nconst title = 'No one';\n---\n<p>{title}</p>",
	'<p>{`No one of ${many}`}</p>',
])('a planted sentence is found: %j', (template) => expect(english(template)).toHaveLength(1));

test.each([
	'<p class="no one">{words}</p>',
	"---\nimport no from 'no one';\n---\n<p>{no}</p>",
	'<meta name="viewport" content="no one" />',
])('what no reader reads is left alone: %j', (template) => expect(english(template)).toEqual([]));
