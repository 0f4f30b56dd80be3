import type { AstroLoggerMessage } from 'astro';
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { globSync, readFileSync, renameSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { parse } from 'parse5';
import { elementsIn, wordsIn } from '#paper/html.ts';
import type { ListedSheet } from '#paper/sheets.ts';
import { Refusal } from '../command.ts';

/** What a step works on. */
export interface Work {
	/** The project's folder. */
	project: string;
	/** The folder of this build alone. */
	next: string;
	/** The folder in it that becomes the site, once every step has passed. */
	site: string;
	/** Whether to print where in the code an error arose. */
	verbose: boolean;
	/** Aborted where the build shall stop. */
	signal: AbortSignal;
	say: (line: string) => void;
}

/**
 * One step of a build. Throws where the site must not be published: a Refusal says why, an empty one
 * that the reason has been printed already.
 */
export type Step = (work: Work) => void | Promise<void>;

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/**
 * Waits until a process and all that it prints have come to an end, and gives its exit code, or what
 * else ended it. That it was aborted is an error to Node, but until it has ended it may still write.
 */
const endOf = (child: ChildProcess): Promise<number | string> =>
	new Promise((resolve) => {
		child.on('error', ({ message }) => {
			if (child.pid === undefined) resolve(message);
		});
		child.on('close', (code, signal) => resolve(code ?? signal ?? ''));
	});

/** The content check, with its own words, before anything of the content is run. */
export const content: Step = async ({ project, signal }) => {
	const check = spawn(process.execPath, [pathOf('../check/run.ts')], {
		cwd: project,
		signal,
		stdio: 'inherit',
	});
	if ((await endOf(check)) !== 0 && !signal.aborted) throw new Refusal('');
};

/** A warning of Astro's that a good build may print, and why readers lose nothing by it. */
interface Allowed {
	label: string;
	message: RegExp;
	because: string;
}

export const ALLOWED: Allowed[] = [
	{
		label: 'content',
		message: /^data store cleared \(force\)$/,
		because: 'we ask for it, so that what Astro remembers hides no fault',
	},
	{
		label: 'glob-loader',
		message:
			/^No files found matching "(?!incidents\/\*\/incident\.)[^"]+" in directory "content"$/,
		because: 'any kind of record may be absent; the content check knows what is wanted',
	},
	{
		label: 'content',
		message: /^The collection "(?!incidents")\w+" does not exist or is empty\. Please check/,
		because: 'the same, told again where the kind is read',
	},
	{
		label: 'vite',
		message: /^\[lightningcss minify\] 'target-current' is not recognized as a valid pseudo-class/,
		because: 'the minifier does not know yet how a sheet marks the section that is in sight',
	},
];

/** What of Astro's messages the build looks at. */
export type Said = Pick<AstroLoggerMessage, 'level' | 'message'> & { label: string | null };

/**
 * The errors and unknown warnings among Astro's messages. Astro ends well after some faults that
 * cost readers a page: references to nothing, two files of one id, prose that was not drawn.
 */
export const complaintsIn = (log: Said[], allowed: Allowed[] = ALLOWED): string[] =>
	log.flatMap(({ level, label, message }) => {
		const text = stripVTControlCharacters(message).trim();
		const isKnown = allowed.some((one) => one.label === label && one.message.test(text));
		if (level !== 'error' && (level !== 'warn' || isKnown)) return [];
		return [`[${level.toUpperCase()}] ${label ? `[${label}] ` : ''}${text}`];
	});

/** An error that Astro threw. */
export interface Thrown {
	message: string;
	stack?: string | undefined;
	/** Where it arose; line 0 means that Astro does not know. */
	file?: string | undefined;
	line?: number;
	column?: number;
}

/** An error that Astro threw as one line, with its place in front where it has one. */
export function lineOf({ message, file, line, column }: Thrown, project: string): string {
	const text = stripVTControlCharacters(message).split(/\s+/).join(' ').trim();
	if (!file) return text;
	const own = relative(project, file).replaceAll('\\', '/');
	const place = own.startsWith('..') ? file : own;
	return `${place}${line ? `:${line}:${column ?? 1}` : ''}  ${text}`;
}

/**
 * How far the heap of a build may grow before it is cleared, in percent of what was left the last time. V8
 * waits until it is several times that where a machine has much memory, and a build of 7,700 pages filled
 * 2.2 GB with what nobody needed any more.
 */
export const HEAP = '--heap-growing-percent=30';

/** The list of sheets: its name in the site that Astro builds, and in the folder of the build. */
const LIST = 'sheets.json';

/** Every page, built by Astro without an error or an unknown warning; the list of sheets beside them. */
const site: Step = async ({ project, next, site: outDir, verbose, signal }) => {
	const astro = fork(pathOf('astro.ts'), [outDir, LIST], {
		cwd: project,
		execArgv: [...process.execArgv, HEAP],
		signal,
		killSignal: 'SIGKILL',
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	const log: Said[] = [];
	let thrown: Thrown | undefined;
	astro.on('message', (told: { said?: Said; thrown?: Thrown }) => {
		if (told.said) log.push(told.said);
		thrown ??= told.thrown;
	});
	const end = await endOf(astro);

	if (signal.aborted) return;
	if (thrown) throw new Refusal(lineOf(thrown, project) + (verbose ? `\n${thrown.stack}` : ''));
	if (end !== 0) throw new Refusal(`Astro ended early (${end}).`);
	// Where Astro cannot load our logger it takes its own, and says nothing.
	if (log.length === 0) throw new Refusal('Astro’s messages were not heard.');
	const complaints = complaintsIn(log).map((text) => (verbose ? text : text.split('\n')[0]));
	if (complaints.length > 0)
		throw new Refusal(`Astro complained, so nothing is published:\n${complaints.join('\n')}`);
	renameSync(join(outDir, LIST), join(next, LIST));
};

/** Fewer words than these within `<main>`, and something was not drawn. */
const FEWEST = 50;

const wordsOf = (text: string) => text.match(/[\p{L}\d]+/gu)?.length ?? 0;

/**
 * Whether a page has title and text beyond doubt, told without taking it apart, which takes a good part of
 * a build: words in marks that were not known as such may double what it has, and no more.
 */
function hasPlenty(html: string): boolean {
	const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
	const [, heading = ''] = /<h1(?:\s[^>]*)?>(.*?)<\/h1>/s.exec(main) ?? [];
	const text = (part: string) => part.replace(/<!--.*?-->|<[^>]*>|&[\w#]+;/gs, ' ');
	return /[\p{L}\d]/u.test(text(heading)) && wordsOf(text(main)) >= 2 * FEWEST;
}

/** What a built page lacks; undefined where it lacks nothing. */
export function lackOf(html: string): string | undefined {
	if (hasPlenty(html)) return undefined;
	const main = elementsIn(parse(html)).find(({ tagName }) => tagName === 'main');
	const heading = main && elementsIn(main).find(({ tagName }) => tagName === 'h1');
	if (!heading || !/[\p{L}\d]/u.test(wordsIn(heading))) return 'has no h1';
	const words = wordsOf(wordsIn(main));
	return words < FEWEST ? `is almost empty: ${words} words` : undefined;
}

/** Every page with its title and its text: a fault in Astro's pipeline can leave a page empty. */
const pages: Step = ({ site: folder }) => {
	const files = globSync('**/*.html', { cwd: folder }).toSorted();
	if (!files.includes('index.html')) throw new Refusal('The built site has no front page.');
	const lacks = files.flatMap((file) => {
		const lack = lackOf(readFileSync(join(folder, file), 'utf8'));
		return lack ? [`/${file.replaceAll('\\', '/')} ${lack}.`] : [];
	});
	if (lacks.length > 0) throw new Refusal(lacks.join('\n'));
};

/** Every sheet as PDF, with links to the files; without a browser the site stays as it is. */
export const handouts: Step = async ({ next, site: folder, signal, say }) => {
	const sheets = JSON.parse(readFileSync(join(next, LIST), 'utf8')) as ListedSheet[];
	// Only who prints needs what drives a browser.
	const { printHandouts } = await import('#paper/handouts.ts');
	await printHandouts({ folder, sheets, signal, say });
};

/** In order; what works on the built site comes after `site`. */
export const STEPS: Step[] = [content, site, pages];
