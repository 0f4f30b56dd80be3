import { Feed } from 'feed';
import { dateFrom } from '#facts/calendar.ts';
import type { Filed } from '#facts/dossier.ts';
import type { Edition } from '#facts/edition.ts';
import { paths } from '#facts/paths.ts';
import type { Correction } from '#records/correction.ts';
import { capital, unstopped } from '#words/list.ts';
import { address, publication } from '../publication.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as HTML, which is what the feed's readers take it for. */
const html = (text: string) => text.replaceAll(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

const momentOf = (date: string) => new Date(`${dateFrom(date).latest}T00:00:00Z`);

/** A name that stays the same wherever the entry is read: a tag URI after RFC 4151. */
const tagOf = ({ date, id }: Filed<Correction>) =>
	`tag:${new URL(publication.site).hostname},${dateFrom(date).latest}:corrections/${id}`;

const contentOf = ({ summary, said, says, why }: Correction) =>
	[summary, said && `It said: “${said}”.`, says && `It says: “${says}”.`, `Why: ${why}`]
		.filter((part) => part !== undefined)
		.map((part) => `<p>${html(part)}</p>`)
		.join('');

/** The changes on record as an Atom feed (RFC 4287), the newest first; each links to the first page it names. */
export function feedOf(corrections: Filed<Correction>[], edition: Edition): string {
	const feed = new Feed({
		id: address(paths.front()),
		title: `${publication.name}: changes and corrections`,
		description: 'What changed in the text and the data, when and why.',
		link: address(paths.front()),
		feed: address(paths.feed()),
		updated: momentOf(corrections[0]?.date ?? edition.asOf),
		author: { name: publication.name, link: address(paths.front()) },
		copyright: `${publication.contentLicence.name}, ${publication.contentLicence.url}`,
		generator: false,
	});
	for (const correction of corrections)
		feed.addItem({
			id: tagOf(correction),
			title: html(`${capital(correction.kind)}: ${unstopped(correction.summary)}`),
			link: address(correction.pages[0] ?? paths.front()),
			date: momentOf(correction.date),
			published: momentOf(correction.date),
			content: contentOf(correction),
			category: [{ name: correction.kind, term: correction.kind }],
		});
	return `${feed.atom1()}\n`;
}
