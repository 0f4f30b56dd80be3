import { agreeing } from '#words/noun.ts';
import { inert } from './github/inert.ts';
import type {
	ChangedClaim,
	ChangedFact,
	ChangedPage,
	ClaimNote,
	Difference,
	PageNote,
	Report,
	Review,
	SourceNote,
	ToldProblem,
} from './report.ts';
import {
	checkInWords,
	heavier,
	inWords,
	kB,
	pagesInWords,
	picturesInWords,
	toBeDone,
	viewsInWords,
	weightInWords,
} from './words.ts';

/** Where a comment leads to. Each is left out where there is no such place. */
export interface Places {
	/** The run at which the report lies whole. */
	run?: string | undefined;
	/** The list of rules. */
	rules?: string | undefined;
}

/** A list says no more than the first of these, and fewer where that is too long; the report holds them all. */
const SHOWN = [10, 4, 1];
/** As much as a comment may hold, with room for what marks it; GitHub takes 65,536 characters. */
const LONGEST = 60_000;
/** What the line takes that says how many problems are left out. */
const ENDS = 100;
/** The longest message that is told in full. */
const MESSAGE = 600;

/** Lists at most so many of some items. */
const listOf =
	(most: number) =>
	<T>(items: T[], line: (item: T) => string, count = items.length): string[] => [
		...items.slice(0, most).map((item) => `- ${line(item)}`),
		...(count > most ? [`- and ${count - most} more`] : []),
	];
type List = ReturnType<typeof listOf>;

const section = (title: string, lines: string[]): string[] =>
	lines.length > 0 ? ['', `**${title}**`, '', ...lines] : [];

const source = ({ id, publisher, title }: SourceNote) =>
	`${inert(id)}: ${inert(publisher)}, ${inert(title)}`;

const claim = ({ id, status, value }: ClaimNote) =>
	`${inert(id)}: ${inert(status)}${value ? `, ${inert(value)}` : ''}`;

const arrow = ({ before, after }: { before: string; after: string }) =>
	`${inert(before)} → ${inert(after)}`;

const changedClaim = ({ id, status, value }: ChangedClaim) => {
	const parts = [
		status.before !== status.after && `status ${arrow(status)}`,
		value.before !== value.after && `value ${arrow(value)}`,
	];
	return `${inert(id)}: ${parts.filter(Boolean).join(', ')}`;
};

const changedFact = (fact: ChangedFact) =>
	`${inert(fact.file)}, ${inert(fact.field)}: ${arrow(fact)}`;

const page = ({ path, title, weight, pictures }: PageNote) =>
	`${inert(path)}: ${inert(title)}, ${kB(weight)}${viewsInWords(pictures)}`;

const changedPage = ({ path, reasons, weight, pictures }: ChangedPage) =>
	`${inert(path)}: ${inWords(reasons)}; ${heavier(weight)}${viewsInWords(pictures)}`;

/** The file of a claim of the site, as the content names it: `example/cost#low` is of the claim `cost`. */
const fileOf = (id: string) =>
	id.replace(/#.*$/, '').replace(/^(.*)\/([^/]+)$/, 'content/incidents/$1/claims/$2.mdx');

const FACTS = [
	['status', 'Statuses that change'],
	['number', 'Numbers that change'],
	['day', 'Days that change'],
	['verdict', 'Verdicts that change'],
] as const;

/** What was published and changes, by what it is; then what follows from it by itself. */
function changes({ facts }: Review, site: Difference | null, list: List): string[] {
	const own = new Set(facts.listed.map(({ file }) => file));
	const following = (site?.claims.changed ?? []).filter(({ id }) => !own.has(fileOf(id)));
	return [
		...FACTS.flatMap(([fact, title]) =>
			section(
				title,
				list(
					facts.listed.filter((one) => one.fact === fact),
					changedFact,
				),
			),
		),
		...section('Claims that change with them', list(following, changedClaim)),
	];
}

/** As many problems as there is room for, file by file, each with what to do about it. */
function problems({ errors }: Review, room: number, { rules }: Places): string[] {
	const lines: string[] = [];
	let [left, told] = [room, 0];
	for (const [file, own] of Map.groupBy(errors.listed, (one: ToldProblem) => one.file)) {
		const where = own[0]?.touched ? '' : ', which this change does not touch';
		const head = ['', `**${inert(file)}**${where}`, ''];
		for (const { line, column, code, message } of own) {
			const rule = rules ? ` [${code}](${rules}#${code})` : ` ${code}`;
			const next = `- line ${line}, column ${column}: ${inert(message, MESSAGE)}${rule}`;
			const all = [...head, next];
			left -= all.reduce((length, one) => length + one.length + 1, 0);
			if (left < 0) break;
			lines.push(...all);
			head.length = 0;
			told++;
		}
		if (left < 0) break;
	}
	return errors.count > told
		? [...lines, '', `And ${errors.count - told} more: \`npm run check:content\` lists them all.`]
		: lines;
}

const hint = ({ file, line, message }: ToldProblem) =>
	`${inert(file)}, line ${line}: ${inert(message, 240)}`;

/** What the two built sites differ in. */
function siteOf({ site, missing }: Report, where: string, list: List): string[] {
	if (!site) return ['', inert(missing ?? '', MESSAGE)];
	const { pages, weight, claims, pictures } = site;
	return [
		'',
		`${pagesInWords(pages)} ${weightInWords(weight)}`,
		...section('Claims added', list(claims.added, claim)),
		...section('Claims removed', list(claims.removed, claim)),
		...section('Pages added', list(pages.added, page)),
		...section('Pages removed', list(pages.removed, page)),
		...section('Pages changed', list(pages.changed, changedPage)),
		'',
		`${picturesInWords(pictures)} All of it is in ${where}: open index.html.`,
	];
}

/** All but the problems. */
function restOf(report: Report, where: string, list: List): string[] {
	const { base, content, site } = report;
	const { sources, hints } = content;
	const { count } = hints;
	const title = `${count} ${agreeing(count, 'hint', 'hints')}, which ${agreeing(count, 'stops', 'stop')} nothing`;
	return [
		...changes(content, site, list),
		...section('Sources added', list(sources.added, source)),
		...section('Sources removed', list(sources.removed, source)),
		...siteOf(report, where, list),
		...section(title, list(hints.listed, hint, count)),
		...section(
			'What needs a person',
			toBeDone(report).map((line) => `- ${line}`),
		),
		'',
		`Compared with ${inert(base.slice(0, 12))}.`,
		'',
	];
}

const lengthOf = (lines: string[]) => lines.join('\n').length;

/**
 * A report as a comment in GitHub's Markdown, which tells what is wrong first. Nothing that comes out
 * of the report can be read as mark-up, a link or a mention.
 */
export function commentOf(report: Report, places: Places = {}): string {
	const { content } = report;
	const where = places.run ? `the artifact “report” of [this run](${places.run})` : 'this folder';
	const head = ['### What this change does', '', checkInWords(content)];
	const rests = SHOWN.map((most) => restOf(report, where, listOf(most)));
	const rest = rests.find((lines) => lengthOf(lines) < LONGEST / 2) ?? rests.at(-1) ?? [];
	const room = LONGEST - lengthOf(head) - lengthOf(rest) - ENDS;
	return [...head, ...problems(content, room, places), ...rest].join('\n');
}

/** What is told where a check ended before it had anything to report. */
export const commentWithout = (run: string): string =>
	[
		'### What this change does',
		'',
		`The check ended before it could look at the content, so there is nothing to tell of it yet. [Its run](${run}) says where it ended.`,
		'',
	].join('\n');
