import { inert } from './github/inert.ts';
import type {
	ChangedClaim,
	ChangedPage,
	ClaimNote,
	PageNote,
	Difference,
	SourceNote,
} from './report.ts';
import { heavier, inWords, kB, pagesInWords, picturesInWords, weightInWords } from './words.ts';

/** A list says no more than this many; the report holds them all. */
const SHOWN = 10;

const list = <T>(items: T[], line: (item: T) => string): string[] => [
	...items.slice(0, SHOWN).map((item) => `- ${line(item)}`),
	...(items.length > SHOWN ? [`- and ${items.length - SHOWN} more`] : []),
];

const section = (title: string, lines: string[]): string[] =>
	lines.length > 0 ? ['', `**${title}**`, '', ...lines] : [];

const source = ({ id, publisher, title }: SourceNote) =>
	`${inert(id)}: ${inert(publisher)}, ${inert(title)}`;

const claim = ({ id, status, value }: ClaimNote) =>
	`${inert(id)}: ${inert(status)}${value ? `, ${inert(value)}` : ''}`;

const changedClaim = ({ id, status, value }: ChangedClaim) => {
	const change = ({ before, after }: { before: string; after: string }) =>
		`${inert(before)} → ${inert(after)}`;
	const parts = [
		status.before !== status.after && `status ${change(status)}`,
		value.before !== value.after && `value ${change(value)}`,
	];
	return `${inert(id)}: ${parts.filter(Boolean).join(', ')}`;
};

const page = ({ path, title, weight }: PageNote) =>
	`${inert(path)}: ${inert(title)}, ${kB(weight)}`;

const changedPage = ({ path, reasons, weight }: ChangedPage) =>
	`${inert(path)}: ${inWords(reasons)}; ${heavier(weight)}`;

/**
 * A report as a short comment in GitHub's Markdown. Nothing that comes out of the report can be
 * read as mark-up, a link or a mention. `run` is the address at which the report lies whole.
 */
export function commentOf(report: Difference, run?: string): string {
	const { base, pages, weight, sources, claims, pictures } = report;
	const where = run ? `the artifact “report” of [this run](${run})` : 'this folder';
	return [
		'### What this does to the site',
		'',
		`${pagesInWords(pages)} ${weightInWords(weight)}`,
		...section('Claims with another status or value', list(claims.changed, changedClaim)),
		...section('Claims added', list(claims.added, claim)),
		...section('Claims removed', list(claims.removed, claim)),
		...section('Sources added', list(sources.added, source)),
		...section('Sources removed', list(sources.removed, source)),
		...section('Pages added', list(pages.added, page)),
		...section('Pages removed', list(pages.removed, page)),
		...section('Pages changed', list(pages.changed, changedPage)),
		'',
		`${picturesInWords(pictures)} All of it is in ${where}: open index.html.`,
		'',
		`Compared with ${inert(base.slice(0, 12))}.`,
		'',
	].join('\n');
}
