import type { Dossier, Filed } from '#facts/dossier.ts';
import { paths } from '#records/paths.ts';
import { quantityOf, type Quantity } from '#facts/quantity.ts';
import { partKeysOf, type Claim } from '#records/claim.ts';
import { COST_KINDS, SCOPES } from '#records/cost.ts';
import { labelOf } from '#words/claim.ts';
import { address } from '../publication.ts';
import { edtf, keys, oneOf, quantityColumns, sources, status, text } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

type Measured = Filed<Claim> & { quantity: Quantity | undefined };

/** What a computed number was computed from: "sum of a b", "days to first-step". */
function derivation(claim: Claim): string | undefined {
	const { derived } = claim;
	if (!derived) return undefined;
	if ('days' in derived) return `days to ${derived.days.to}`;
	return `${Object.keys(derived)[0]} of ${partKeysOf(claim).join(' ')}`;
}

const columns = (incident: string): Column<Measured>[] => [
	text('id', 'Key of the claim.', ({ id }) => id),
	text('question', 'Key of the question it is filed under.', ({ question }) => question),
	text('asks', 'The question that it answers.', ({ asks }) => asks),
	text('statement', 'The assertion.', ({ statement }) => statement),
	...quantityColumns<Measured>(),
	edtf('date', 'The day it is about.', ({ date }) => date),
	text('period', 'The time that its number is for: EDTF.', ({ period }) => period),
	text('derived', 'What the number was computed from, by key.', derivation),
	status((claim) => claim.status),
	text('said_by', 'Who says so.', ({ saidBy }) => saidBy),
	edtf('as_of', 'The day for which it holds.', ({ asOf }) => asOf),
	text('method', 'How an estimate was made, or what it leaves out.', ({ method }) => method),
	text('no_range', 'Why an estimate has no range.', ({ noRange }) => noRange),
	text('interest', 'What those who allege it stand to gain.', ({ interest }) => interest),
	edtf('review_by', 'When it should be looked at again.', ({ reviewBy }) => reviewBy),
	oneOf(
		'cost',
		'What its sum of money is, where the costs chart draws it.',
		COST_KINDS,
		({ cost }) => cost?.kind,
	),
	oneOf('cost_scope', 'Whose sum that is.', SCOPES, ({ cost }) => cost?.scope),
	text(
		'measure',
		'What it counts, where a chart of counts draws it.',
		({ measure }) => measure?.of,
	),
	text(
		'compared_with',
		'What that number is compared with.',
		({ measure }) => measure?.compared?.with,
	),
	text('part', 'Which part of a count its number is.', ({ measure }) => measure?.part),
	text('label', 'Its short name in charts and tables.', labelOf),
	sources((claim) => claim.sources),
	keys('against', 'The sources that say otherwise.', ({ against }) => against),
	text('page', 'Its page.', ({ id }) => address(paths.claim(incident, id))),
];

/** The register of claims, with computed numbers as the pages show them. */
export const claimsTable = (dossier: Dossier): Table =>
	tableOf(
		{
			name: 'claims',
			incident: dossier.id,
			title: 'Claims',
			keys: ['id'],
			holds: 'One checkable assertion, with its number or date and who says so.',
		},
		columns(dossier.id),
		dossier.claims.map((claim) => ({ ...claim, quantity: quantityOf(dossier, claim) })),
	);
