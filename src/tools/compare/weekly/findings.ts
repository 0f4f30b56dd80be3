import { inert } from '../github/inert.ts';

/** A source by the file it stands in and its key. */
export interface Named {
	file: string;
	key: string;
}

/** What a look at the world outside found for editors to do. */
export interface Findings {
	/** Links that lead nowhere. */
	broken: (Named & { url: string; why: string })[];
	/** Copies that an archive holds and a source does not name. */
	copies: (Named & { url: string })[];
	/** Claims that should have been looked at again. */
	overdue: { file: string; asks: string; by: string }[];
	/** What was not looked at, and why, each as a sentence. */
	notes: string[];
}

/** A list says no more than this many: an issue is to be read, and GitHub cuts long ones off. */
const SHOWN = 40;
/** Nor of what was not looked at more than these. */
const NOTES = 10;
/** An address that is cut leads nowhere. */
const ADDRESS = 250;

function section<T>(
	title: string,
	advice: string,
	items: T[],
	line: (item: T) => string,
): string[] {
	if (items.length === 0) return [];
	const more = items.length - SHOWN;
	return [
		`### ${title}`,
		'',
		advice,
		'',
		...items.slice(0, SHOWN).map((item) => `- [ ] ${line(item)}`),
		...(more > 0 ? [`- and ${more} more`] : []),
		'',
	];
}

/** What is to be done, in GitHub's Markdown; undefined where there is nothing. */
export function issueOf({ broken, copies, overdue, notes }: Findings): string | undefined {
	const lines = [
		...section(
			'Links that lead nowhere',
			'Find where the text has moved to, or name an archived copy.',
			broken,
			({ file, key, url, why }) =>
				`${inert(key)} in ${inert(file)}: ${inert(url, ADDRESS)}, ${inert(why)}`,
		),
		...section(
			'Archived copies to be written down',
			'`npm run archive` writes them into their files.',
			copies,
			({ file, key, url }) => `${inert(key)} in ${inert(file)}: ${inert(url, ADDRESS)}`,
		),
		...section(
			'Claims to look at again',
			'Look whether each still holds, then give it a new `reviewBy`.',
			overdue,
			({ file, asks, by }) => `${inert(file)}, by ${inert(by)}: ${inert(asks)}`,
		),
	];
	if (lines.length === 0) return undefined;
	const unseen = notes.slice(0, NOTES).map((note) => `- ${inert(note)}`);
	if (unseen.length > 0) lines.push('### Not looked at this week', '', ...unseen, '');
	return ['This list is made anew every week; an item goes when it is done.', '', ...lines].join(
		'\n',
	);
}
