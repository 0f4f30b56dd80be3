import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { launch } from '../browser/chromium.ts';
import { attribute, elementsOf, textOf } from '../site/dist.ts';
import { paints, type Paint, type Timed } from './paint.ts';

/** What many sites that explain something are built with, in the version that is compared. */
const STARLIGHT = '@astrojs/starlight@0.42.4';
const require = createRequire(import.meta.url);
const { version } = JSON.parse(readFileSync(require.resolve('astro/package.json'), 'utf8')) as {
	version: string;
};

/** Ours alone: notes in place, which such a page would not have. */
const OURS = /(?:^| )(?:notes|contents|return)(?: |$)/;
/** What a text needs to be the same text, and a drawing the same drawing. */
const KEPT = /^(?:href|id|open|scope|colspan|rowspan|lang|aria-[\w]+|role|hidden)$/;

function bare(node: Tree.ParentNode): void {
	node.childNodes = node.childNodes.filter(
		(child) =>
			!['script', 'style', 'button', 'select', 'input', 'label'].includes(child.nodeName) &&
			!('attrs' in child && OURS.test(attribute(child, 'class') ?? '')),
	);
	for (const child of node.childNodes)
		if ('childNodes' in child) {
			const isDrawing = child.nodeName === 'svg';
			if (!isDrawing) {
				child.attrs = child.attrs.filter(({ name }) => KEPT.test(name));
				bare(child);
			}
		}
}

/** The text and drawings of a page of ours, without what our sheets and scripts make of them. */
function contentOf({ folder, path }: Timed) {
	const document = parse(readFileSync(join(folder, path, 'index.html'), 'utf8'));
	const all = elementsOf(document);
	const main = all.find(({ tagName }) => tagName === 'main');
	const account = all.find((one) => / ?account$/.test(attribute(one, 'class') ?? ''));
	const title = all.find(({ tagName }) => tagName === 'h1');
	if (!main || !account || !title) throw new Error(`${path} is no account.`);
	const sources = all.find((one) => attribute(one, 'class') === 'sources');
	const parts = [account, ...(sources ? [sources] : [])];
	for (const part of parts) bare(part);
	const headings = parts
		.flatMap((part) => elementsOf(part))
		.filter(({ tagName }) => tagName === 'h2' || tagName === 'h3')
		.map((one) => ({
			depth: Number(one.tagName.slice(1)),
			slug: attribute(one, 'id') ?? '',
			text: textOf(one).trim(),
		}));
	return {
		title: textOf(title).trim(),
		headings,
		html: parts.map((one) => serialize(one)).join(''),
	};
}

/**
 * Builds a Starlight page of the same text and drawings in a folder of its own, into which its packages are
 * fetched, so that nobody else waits for them; returns where it stands.
 */
function starlight(ours: Timed, folder: string): Timed {
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	const content = contentOf(ours);
	write('package.json', JSON.stringify({ private: true, type: 'module' }));
	write('account.json', JSON.stringify(content));
	write(
		'astro.config.mjs',
		"import starlight from '@astrojs/starlight';\n" +
			"export default { integrations: [starlight({ title: 'Bench', pagefind: false, sidebar: [{ label: 'Account', link: '/account/' }] })] };\n",
	);
	write(
		'src/content.config.ts',
		"import { defineCollection } from 'astro:content';\n" +
			"import { docsLoader } from '@astrojs/starlight/loaders';\n" +
			"import { docsSchema } from '@astrojs/starlight/schema';\n" +
			'export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n',
	);
	write('src/content/docs/index.md', '---\ntitle: Bench\n---\n\nA page.\n');
	write(
		'src/pages/account.astro',
		"---\nimport StarlightPage from '@astrojs/starlight/components/StarlightPage.astro';\n" +
			"import account from '../../account.json';\n---\n\n" +
			'<StarlightPage frontmatter={{ title: account.title }} headings={account.headings}>\n' +
			'\t<Fragment set:html={account.html} />\n</StarlightPage>\n',
	);
	const run = (command: string, args: string[]) =>
		execFileSync(command, args, {
			cwd: folder,
			stdio: 'ignore',
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		});
	run('npm', [
		'install',
		'--ignore-scripts',
		'--no-audit',
		'--no-fund',
		STARLIGHT,
		`astro@${version}`,
	]);
	run(process.execPath, [join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build']);
	return { folder: join(folder, 'dist'), path: '/account/' };
}

const told = (name: string, { first, largest, shift }: Paint) =>
	`${name.padEnd(24)} first paint ${first.toFixed(0).padStart(5)} ms  largest ${largest.toFixed(0).padStart(5)} ms  shift ${shift.toFixed(3)}`;

/** A line each for our page and Starlight's of the same text and drawings, and how they compare. */
export async function paintLines(ours: Timed): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'standstill-starlight-'));
	const browser = await launch();
	try {
		const theirs = starlight(ours, folder);
		const [front, own, other] = await paints(browser, [{ ...ours, path: '/' }, ours, theirs]);
		if (!front || !own || !other) return [];
		const times = (own.largest / other.largest).toFixed(2);
		return [
			told('front page', front),
			told('account', own),
			told('the same in Starlight', other),
			`The account’s largest paint is ${times} times that of Starlight’s page; at most 0.60 is wanted.`,
		];
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	}
}
