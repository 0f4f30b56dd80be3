import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const TYPES: Record<string, string> = {
	'.html': 'text/html',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
};

async function nodesOf(page: Page) {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	return nodes;
}
type Told = Awaited<ReturnType<typeof nodesOf>>[number];

/** Words of the machine for what people call otherwise, some of them new in each of its versions. */
const CALLED: Record<string, string> = {
	RootWebArea: 'page',
	StaticText: 'text',
	DisclosureTriangle: 'fold',
	DisclosureTriangleGrouped: 'fold',
	LabelText: 'label',
	DescriptionList: 'description list',
	DescriptionListTerm: 'term',
	DescriptionListDetail: 'description',
	'graphics-document': 'graphic',
	SvgRoot: 'graphic',
	image: 'picture',
	img: 'picture',
};
/** What is not heard itself, only what is in it. */
const UNHEARD =
	/^(?:none|generic|InlineTextBox|ListMarker|Details|LineBreak|strong|emphasis|superscript|subscript|time|paragraph|LayoutTable\w*|rowgroup|SvgRoot|Figcaption|term|definition)$/;
/** Of what has a name made of the text within it, that text is not told again. */
const NAMED =
	/^(?:link|button|heading|fold|columnheader|rowheader|cell|gridcell|term|option|caption)$/;

/** A link as it is heard, and where it leads. */
export interface Link {
	name: string;
	url: string;
}

/** What is heard of a page, a line each, and its links. */
export interface Heard {
	text: string;
	links: Link[];
}

const valueOf = (node: Told, property: string): string => {
	const value: unknown = node.properties?.find(({ name }) => name === property)?.value.value;
	return ['string', 'number', 'boolean'].includes(typeof value)
		? `${value as string | number | boolean}`
		: '';
};
const wordsOf = (value: unknown): string =>
	typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';

/** What a screen reader is told of a page, in its order: what each part is, its name and its state. */
async function heardOn(page: Page): Promise<Heard> {
	const nodes = await nodesOf(page);
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const lines: { depth: number; role: string; words: string }[] = [];
	const links: Link[] = [];
	const tell = (node: Told, depth: number): void => {
		// What is not drawn is not heard, though the text in a drawing is told as if it were.
		if (node.ignoredReasons?.some(({ name }) => name === 'notRendered')) return;
		const role = wordsOf(node.role?.value);
		const name = wordsOf(node.name?.value);
		const isHeard = !node.ignored && !(UNHEARD.test(role) && !(role === 'generic' && name));
		if (isHeard) {
			const level = valueOf(node, 'level');
			const states = ['expanded', 'checked', 'selected']
				.filter((state) => valueOf(node, state))
				.map((state) => `${state}: ${valueOf(node, state)}`);
			const called = CALLED[role] ?? role;
			const rank = called === 'heading' ? ` ${level}` : '';
			const state = states.length > 0 ? ` (${states.join(', ')})` : '';
			const last = lines.at(-1);
			// One text that is in several pieces is heard as one.
			if (called === 'text' && last?.role === 'text' && last.depth === depth)
				last.words = `${last.words} ${name}`.trim();
			else lines.push({ depth, role: called + rank + state, words: name });
			if (role === 'link') links.push({ name, url: valueOf(node, 'url') });
		}
		const isTold = isHeard && NAMED.test(CALLED[role] ?? role) && name !== '';
		for (const id of node.childIds ?? []) {
			const child = byId.get(id);
			if (child && !(isTold && /^(?:StaticText|InlineTextBox)$/.test(wordsOf(child.role?.value))))
				tell(child, isHeard ? depth + 1 : depth);
		}
	};
	const [root] = nodes;
	if (root) tell(root, 0);
	const text = lines
		.filter(({ role, words }) => role !== 'text' || words)
		.map(({ depth, role, words }) => `${'  '.repeat(depth)}${role}${words && `: ${words}`}`)
		.join('\n');
	return { text: `${text}\n`, links };
}

/** What is heard on these pages of a site that was built below a path, in a narrow window or a wide one. */
export async function heardIn(
	browser: Browser,
	{ dist, base, width }: { dist: string; base: string; width: number },
	paths: string[],
): Promise<Map<string, Heard>> {
	const page = await browser.newPage({ viewport: { width, height: 800 } });
	await page.route('**/*', async (route) => {
		const path = decodeURIComponent(new URL(route.request().url()).pathname);
		const found = join(dist, path.replace(base, '/'));
		const file =
			existsSync(found) && statSync(found).isDirectory() ? join(found, 'index.html') : found;
		await (existsSync(file)
			? route.fulfill({
					body: readFileSync(file),
					contentType: TYPES[extname(file)] ?? 'application/octet-stream',
				})
			: route.fulfill({ status: 404 }));
	});
	const heard = new Map<string, Heard>();
	for (const path of paths) {
		await page.goto(`http://localhost${base}${path.slice(1)}`, { waitUntil: 'load' });
		heard.set(path, await heardOn(page));
	}
	await page.close();
	return heard;
}
