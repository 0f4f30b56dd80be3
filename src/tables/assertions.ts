import type { Dossier } from '#facts/dossier.ts';
import { VERDICTS, type Assertion } from '#records/report.ts';
import { asOf, edtf, integer, keys, oneOf, text } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

type OfReport = Assertion & {
	report: string;
	number: number;
	publisher: string;
	published: string;
	source: string;
};

const columns = (date: string): Column<OfReport>[] => [
	text('report', 'Key of the report.', ({ report }) => report),
	integer('number', 'The assertion’s number within it.', ({ number }) => number),
	text('says', 'What the report says, in our words.', ({ says }) => says),
	oneOf('verdict', 'What came of checking it.', VERDICTS, ({ verdict }) => verdict),
	text('why', 'Why.', ({ why }) => why),
	keys('claims', 'The claims that show it.', ({ claims }) => claims),
	text('publisher', 'Who published the report.', ({ publisher }) => publisher),
	edtf('published', 'When it was published.', ({ published }) => published),
	asOf(date),
	text('source', 'Key of the report among the sources.', ({ source }) => source),
];

/** The assertions of the reports that were checked, with the verdict on each. */
export const assertionsTable = ({ id, incident, reports }: Dossier): Table =>
	tableOf(
		{
			name: 'assertions',
			incident: id,
			title: 'Checked assertions',
			keys: ['report', 'number'],
			holds: 'One assertion of a published report, and what came of checking it.',
		},
		columns(incident.asOf),
		reports.flatMap(({ id: report, publisher, published, source, assertions }) =>
			assertions.map((assertion, i) => ({
				...assertion,
				report,
				number: i + 1,
				publisher,
				published,
				source,
			})),
		),
	);
