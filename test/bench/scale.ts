import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HEAP } from '../../src/tools/build/steps.ts';
import { filesIn } from '../site/dist.ts';
import { growProject } from './grown.ts';

/** What a process took: seconds of a processor in its own threads, and the most memory at once. */
interface Took {
	seconds: number;
	peakMB: number;
}

/** Runs a program of Node.js in a folder, and tells what it took. Throws an Error where it fails. */
function measured(folder: string, program: string[], scratch: string): Took {
	const report = join(scratch, 'took.json');
	const tell = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`;
	const { status, stderr } = spawnSync(
		process.execPath,
		['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...program],
		{ cwd: folder, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
	);
	if (status !== 0) throw new Error(`${program.join(' ')} failed:\n${stderr.slice(-2000)}`);
	const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
		readFileSync(report, 'utf8'),
	) as NodeJS.ResourceUsage;
	return { seconds: (userCPUTime + systemCPUTime) / 1e6, peakMB: maxRSS / 1000 };
}

/** Astro's own build, as our builds start it, to a folder: the content check has lines of its own. */
const build = (site: string) => [
	HEAP,
	join('node_modules', 'astro', 'bin', 'astro.mjs'),
	...['build', '--force', '--outDir', site],
];

/** Where builds keep what they may take again. */
const CACHE = join('node_modules', '.cache', 'standstill');

/** Eleventy, as npm installs it in a folder that goes with the bench: no package of ours needs it. */
const ELEVENTY = '@11ty/eleventy@3.1.5';

/** Draws each picture of the site as ours are drawn, and no faster. */
const CONFIG = `import { readFileSync, writeFileSync, mkdirSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
const sharp = createRequire(${JSON.stringify(join(process.cwd(), 'package.json'))})('sharp');
export default function (eleventy) {
	eleventy.setUseGitIgnore(false);
	eleventy.on('eleventy.after', async () => {
		for (const file of globSync('**/*.svg', { cwd: 'drawings' })) {
			const svg = readFileSync(join('drawings', file));
			const to = join('_site', file);
			mkdirSync(dirname(to), { recursive: true });
			writeFileSync(to, svg);
			const png = await sharp(svg, { density: 144 }).flatten({ background: '#ffffff' }).png().toBuffer();
			writeFileSync(to.replace(/svg$/, 'png'), png);
		}
	});
	return { dir: { input: 'pages', includes: '../layouts', output: '_site' } };
}
`;

const LAYOUT = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><header><nav aria-label="Pages">{% for page in collections.all limit: 40 %}<a href="{{ page.url }}">{{ page.data.title }}</a> {% endfor %}</nav></header>
<main>{{ content }}</main>
<footer><p>{{ page.url }}</p></footer></body>
</html>
`;

/** Makes of a built site a project of Eleventy: each page's text with its drawings, and each picture. */
function asEleventy(site: string, folder: string): void {
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	write('eleventy.config.mjs', CONFIG);
	write('layouts/page.liquid', LAYOUT);
	for (const file of filesIn(site)) {
		if (file.endsWith('.svg') && file !== 'favicon.svg')
			cpSync(join(site, file), join(folder, 'drawings', file), { recursive: true });
		if (!file.endsWith('.html')) continue;
		const html = readFileSync(join(site, file), 'utf8');
		const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
		const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
		write(
			join('pages', file),
			`---\nlayout: page.liquid\ntitle: ${JSON.stringify(title)}\n---\n{% raw %}${main}{% endraw %}\n`,
		);
	}
}

/** Changes one file of the content: a sentence more in the text of an incident. */
function editIn(folder: string): void {
	const [file = ''] = globSync('content/incidents/*/incident.mdx', { cwd: folder }).toSorted();
	const path = join(folder, file);
	writeFileSync(
		path,
		`${readFileSync(path, 'utf8').trimEnd()}\n\nOne more sentence stands here.\n`,
	);
}

const cell = (value: number, digits = 0) => value.toFixed(digits).padStart(9);

/**
 * A line for each number of incidents more: pages, megabytes, and seconds of a processor and memory of a
 * build from nothing, of one after an edit, and of Eleventy with the same pages, drawings and pictures.
 */
export function* scaleLines(counts: number[]): Generator<string> {
	const scratch = mkdtempSync(join(tmpdir(), 'standstill-bench-'));
	mkdirSync(dirname(CACHE), { recursive: true });
	const aside = mkdtempSync(`${CACHE}-aside-`);
	try {
		const npm = spawnSync(
			'npm',
			['install', '--no-audit', '--no-fund', '--prefix', scratch, ELEVENTY],
			{ encoding: 'utf8', stdio: 'pipe' },
		);
		const eleventy =
			npm.status === 0 ? join(scratch, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs') : undefined;
		yield 'incidents     pages        MB    cold s        MB    edit s  eleventy        MB     ratio';
		for (const count of counts) {
			const folder = join(scratch, `with-${count}`);
			growProject(folder, count);
			// Set aside, and removed at the end, as is all that is built: for seconds after thousands of files were
			// removed, a file system looks through their numbers whenever it makes one, and that was measured too.
			if (existsSync(CACHE)) renameSync(CACHE, join(aside, String(count)));
			const site = join(scratch, `site-${count}`);
			const cold = measured(folder, build(site), scratch);
			const files = filesIn(site);
			const pages = files.filter((file) => file.endsWith('.html')).length;
			const MB = files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0) / 1e6;
			let other: Took | undefined;
			if (eleventy) {
				const pagesOnly = join(scratch, `eleventy-${count}`);
				asEleventy(site, pagesOnly);
				other = measured(pagesOnly, [eleventy, '--quiet'], scratch);
			}
			editIn(folder);
			const edited = measured(folder, build(join(scratch, `edited-${count}`)), scratch);
			yield `${cell(count)} ${cell(pages)} ${cell(MB)} ${cell(cold.seconds, 1)} ${cell(cold.peakMB)} ${cell(edited.seconds, 1)} ${other ? `${cell(other.seconds, 1)} ${cell(other.peakMB)} ${cell(cold.seconds / other.seconds, 1)}` : '  (Eleventy could not be installed)'}`;
		}
	} finally {
		for (const folder of [scratch, aside]) rmSync(folder, { recursive: true, force: true });
	}
}
