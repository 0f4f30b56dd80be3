import type { Dossier, Filed } from '#facts/dossier.ts';
import { paths } from '#records/paths.ts';
import { VERDICTS, type Report } from '#records/report.ts';
import { address } from '../publication.ts';
import { asOf, edtf, integer, sources, text } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

const columns = (incident: string, date: string): Column<Filed<Report>>[] => [
	text('id', 'Key of the report.', ({ id }) => id),
	text('title', 'The question that its page answers.', ({ title }) => title),
	text('summary', 'What was found.', ({ summary }) => summary),
	text('publisher', 'Who published the report.', ({ publisher }) => publisher),
	edtf('published', 'When it was published.', ({ published }) => published),
	integer(
		'assertions',
		'How many assertions it was taken apart into.',
		({ assertions }) => assertions.length,
	),
	...VERDICTS.map((verdict) =>
		integer<Filed<Report>>(
			verdict.replaceAll(' ', '_'),
			`How many of them have the verdict “${verdict}”.`,
			({ assertions }) => assertions.filter((assertion) => assertion.verdict === verdict).length,
		),
	),
	asOf(date),
	sources(({ source }) => [source]),
	text('page', 'Its page.', ({ id }) => address(paths.report(incident, id))),
];

/** The reports that were checked, with how many of their assertions have each verdict. */
export const reportsTable = ({ id, incident, reports }: Dossier): Table =>
	tableOf(
		{
			name: 'reports',
			incident: id,
			title: 'Checked reports',
			keys: ['id'],
			holds: 'One published report that was held against the claims, and what came of it.',
		},
		columns(id, incident.asOf),
		reports,
	);
