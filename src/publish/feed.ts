import { Feed } from 'feed';
import { latestOf } from '#facts/calendar.ts';
import type { Filed } from '#facts/dossier.ts';
import type { Edition } from '#facts/edition.ts';
import { paths } from '#records/paths.ts';
import type { Correction } from '#records/correction.ts';
import { capital, unstopped } from '#words/list.ts';
import { escaped } from '#words/markup.ts';
import { changeInFeed, FEED_ABOUT, feedTitle } from '#words/pages/changes.ts';
import { address, publication } from '../publication.ts';

/** As many entries as the feed has: readers have had the older ones. */
const ENTRIES = 50;

const momentOf = (date: string) => new Date(`${latestOf(date)}T00:00:00Z`);

/** A name that stays the same wherever the entry is read: a tag URI after RFC 4151. */
const tagOf = ({ date, id }: Filed<Correction>) =>
	`tag:${new URL(publication.site).hostname},${latestOf(date)}:corrections/${id}`;

const contentOf = (correction: Correction) =>
	changeInFeed(correction)
		.map((part) => `<p>${escaped(part)}</p>`)
		.join('');

/** The changes on record as an Atom feed (RFC 4287), the newest first; each links to the first page it names. */
export function feedOf(corrections: Filed<Correction>[], edition: Edition): string {
	const feed = new Feed({
		id: address(paths.front()),
		title: feedTitle(publication.name),
		description: FEED_ABOUT,
		link: address(paths.front()),
		feed: address(paths.feed()),
		updated: momentOf(corrections[0]?.date ?? edition.asOf),
		author: { name: publication.name, link: address(paths.front()) },
		copyright: `${publication.contentLicence.name}, ${publication.contentLicence.url}`,
		generator: false,
	});
	for (const correction of corrections.slice(0, ENTRIES))
		feed.addItem({
			id: tagOf(correction),
			// Readers of feeds take a title for HTML.
			title: escaped(`${capital(correction.kind)}: ${unstopped(correction.summary)}`),
			link: address(correction.pages[0] ?? paths.front()),
			date: momentOf(correction.date),
			published: momentOf(correction.date),
			content: contentOf(correction),
			category: [{ name: correction.kind, term: correction.kind }],
		});
	return `${feed.atom1()}\n`;
}
