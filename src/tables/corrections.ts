import type { Filed } from '#facts/dossier.ts';
import { CORRECTION_KINDS, type Correction } from '#records/correction.ts';
import { edtf, oneOf, text } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

const columns: Column<Filed<Correction>>[] = [
	text('id', 'Key of the change.', ({ id }) => id),
	edtf('date', 'The day it was made.', ({ date }) => date),
	oneOf('kind', 'How grave it is.', CORRECTION_KINDS, ({ kind }) => kind),
	text('summary', 'What changed.', ({ summary }) => summary),
	text('said', 'What the page said.', ({ said }) => said),
	text('says', 'What it says now.', ({ says }) => says),
	text('why', 'Why.', ({ why }) => why),
	text('pages', 'The paths of its pages, with a blank between.', ({ pages }) => pages.join(' ')),
	text('incident', 'Key of the incident it belongs to.', ({ incident }) => incident),
];

/** The changes that were told openly, the newest first. */
export const correctionsTable = (corrections: Filed<Correction>[]): Table =>
	tableOf(
		{
			name: 'corrections',
			title: 'Corrections',
			keys: ['id'],
			holds: 'A change to what the publication says, with what it said and why.',
		},
		columns,
		corrections,
	);
