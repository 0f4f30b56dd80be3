import type { Filed } from '#facts/dossier.ts';
import { comparisonPath } from './compared.ts';
import { AHEAD, COMPARED_COSTS, type Comparison } from '#records/comparison.ts';
import { STATUSES } from '#records/status.ts';
import { address } from '../publication.ts';
import { integer, keys, number, oneOf, sources, status, text } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

const columns: Column<Filed<Comparison>>[] = [
	text('id', 'Key of the comparison.', ({ id }) => id),
	text('organisation', 'Whose incident it was.', ({ organisation }) => organisation),
	text('label', 'A short name for charts.', ({ label }) => label),
	integer('year', 'Year of the incident.', ({ year }) => year),
	text('sector', 'Its sector.', ({ sector }) => sector),
	text('country', 'Its country.', ({ country }) => country),
	text('answer', 'What stopped.', ({ answer }) => answer),
	number('days', 'Days of disruption, the middle of a range.', ({ days }) => days?.value),
	number('days_low', 'Least days of disruption.', ({ days }) => days?.low),
	number(
		'days_high',
		'Most days of disruption; empty where no upper end is on record.',
		({ days }) => days?.high,
	),
	oneOf(
		'days_high_is',
		'What the upper end is, where it had not come about when it was published.',
		AHEAD,
		({ days }) => days?.highIs,
	),
	text('days_basis', 'What was counted.', ({ days }) => days?.basis),
	oneOf('days_status', 'How firm the days are.', STATUSES, ({ days }) => days?.status),
	text('no_days', 'Why there are no days.', ({ noDays }) => noDays),
	text('currency', 'ISO 4217 code of the cost.', ({ cost }) => cost?.currency),
	number('cost', 'The cost, the middle of a range.', ({ cost }) => cost?.value),
	number('cost_low', 'Least cost.', ({ cost }) => cost?.low),
	number(
		'cost_high',
		'Greatest cost; empty where no upper end is on record.',
		({ cost }) => cost?.high,
	),
	oneOf(
		'cost_high_is',
		'What the upper end is, where it had not come about when it was published.',
		AHEAD,
		({ cost }) => cost?.highIs,
	),
	oneOf('cost_kind', 'What the cost measures.', COMPARED_COSTS, ({ cost }) => cost?.kind),
	text('cost_basis', 'What the cost covers.', ({ cost }) => cost?.basis),
	oneOf('cost_status', 'How firm the cost is.', STATUSES, ({ cost }) => cost?.status),
	text('no_cost', 'Why there is no cost.', ({ noCost }) => noCost),
	text('affected', 'Who or what was affected.', ({ affected }) => affected),
	status((comparison) => comparison.status, 'How well the account is established.'),
	keys('related', 'Other comparisons worth reading next to it.', ({ related }) => related),
	sources((comparison) => comparison.sources),
	text('page', 'Its page.', (row) => address(comparisonPath(row))),
];

/** Other organisations' incidents, for scale. */
export const comparisonsTable = (comparisons: Filed<Comparison>[]): Table =>
	tableOf(
		{
			name: 'comparisons',
			title: 'Comparisons',
			keys: ['id'],
			holds: 'Another organisation’s incident, for scale: days of disruption and cost.',
		},
		columns,
		comparisons,
	);
