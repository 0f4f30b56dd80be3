import type { Filed } from '#facts/dossier.ts';
import { termPath, type Term } from '#records/term.ts';
import { address } from '../publication.ts';
import { text } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

const columns: Column<Filed<Term>>[] = [
	text('id', 'Key of the term.', ({ id }) => id),
	text('name', 'The term.', ({ name }) => name),
	text('long_form', 'What an abbreviation stands for.', ({ longForm }) => longForm),
	text('meaning', 'The meaning in a sentence.', ({ meaning }) => meaning),
	text('incident', 'Key of the incident to which it belongs.', ({ incident }) => incident),
	text('page', 'Where it is explained.', (term) => address(termPath(term))),
];

/** The words that are explained. */
export const glossaryTable = (terms: Filed<Term>[]): Table =>
	tableOf(
		{
			name: 'glossary',
			title: 'Glossary',
			keys: ['id'],
			holds: 'A word that a reader may not know, and its meaning.',
		},
		columns,
		terms,
	);
