import { KINDS, READINGS, type Bibliography, type Source } from '#records/source.ts';
import { noCopyInWords } from '#words/source.ts';
import { edtf, keys, oneOf, text } from './columns.ts';
import { tableOf, type About, type Column, type Table } from './table.ts';

const columns: Column<Source & { key: string }>[] = [
	text('key', 'Key of the source.', ({ key }) => key),
	text('publisher', 'Who first published it.', ({ publisher }) => publisher),
	text('title', 'Its title, or a description of it.', ({ title }) => title),
	text('url', 'The publisher’s address, or that of the republisher.', ({ url }) => url),
	text('unlinked', 'Why there is no link.', ({ unlinked }) => unlinked),
	edtf('published', 'When it was published.', ({ published }) => published),
	edtf('accessed', 'When it was read.', ({ accessed }) => accessed),
	oneOf('kind', 'What kind of publisher it has.', KINDS, ({ kind }) => kind),
	oneOf('read', 'How the text was read.', READINGS, ({ read }) => read),
	text('via', 'The republisher, or the page that quotes it.', ({ via }) => via),
	text('language', 'Its language, where not English; BCP 47.', ({ language }) => language),
	keys('rests_on', 'Other sources whose text it retells.', ({ restsOn }) => restsOn),
	text('archived_url', 'An archived copy.', ({ archived }) => archived?.url),
	edtf('archived_date', 'The day of that copy.', ({ archived }) => archived?.date),
	text('archive_note', 'Why there is no archived copy.', noCopyInWords),
	text('note', 'What it shows, and what to be careful of.', ({ note }) => note),
];

/** A bibliography, in the order of its keys. */
export const sourcesTable = (
	about: Pick<About, 'name' | 'title' | 'incident'>,
	sources: Bibliography,
): Table =>
	tableOf(
		{
			...about,
			keys: ['key'],
			excepted: 'titles belong to their publishers',
			holds: 'A document that other tables name by its key, and how it was read.',
		},
		columns,
		Object.entries(sources)
			.map(([key, source]) => ({ ...source, key }))
			.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
	);
