import type { Dossier, Filed } from '#facts/dossier.ts';
import { evidenceOf, figureOf, type Quantity } from '#facts/quantity.ts';
import type { Claim } from '#records/claim.ts';
import type { Status } from '#records/status.ts';
import { edtf, quantityColumns, sources, status, text } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

interface OfClaim {
	claim: string;
	name: string;
	label: string;
	quantity: Quantity | undefined;
	saidBy: string;
	status: Status;
	asOf: string;
	sources: string[];
}

const figuresOf = (dossier: Dossier, claim: Filed<Claim>): OfClaim[] =>
	Object.entries(claim.figures ?? {}).map(([name, figure]) => ({
		claim: claim.id,
		name,
		label: figure.label,
		quantity: figureOf(dossier, claim, name),
		...evidenceOf(claim, name),
		asOf: claim.asOf,
	}));

const columns: Column<OfClaim>[] = [
	text('claim', 'Key of the claim it belongs to.', ({ claim }) => claim),
	text('name', 'Its name within the claim.', ({ name }) => name),
	text('label', 'What the number is.', ({ label }) => label),
	...quantityColumns<OfClaim>(),
	status((figure) => figure.status, 'Its own status, or that of its claim.'),
	text('said_by', 'Who gives it.', ({ saidBy }) => saidBy),
	edtf('as_of', 'The day for which its claim holds.', ({ asOf }) => asOf),
	sources((figure) => figure.sources),
];

/** The further numbers of claims: parts of them, or other values given for them. */
export const figuresTable = (dossier: Dossier): Table =>
	tableOf(
		{
			name: 'figures',
			incident: dossier.id,
			title: 'Figures',
			keys: ['claim', 'name'],
			holds: 'A further number of a claim: a part of it, or another value given for it.',
		},
		columns,
		dossier.claims.flatMap((claim) => figuresOf(dossier, claim)),
	);
