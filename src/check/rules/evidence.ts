import type { Dossier } from '#facts/dossier.ts';
import { areIndependent } from '#facts/independence.ts';
import { isPrimary } from '#facts/retelling.ts';
import type { Claim } from '#records/claim.ts';
import type { Status } from '#records/status.ts';
import type { Finding } from '../problem.ts';
import { atFieldOf, type ContentRecord } from '../record.ts';
import type { Need } from '../say.ts';

/** A record, or a part of one, that has a status and sources. */
interface Evident {
	file: string;
	path: PropertyKey[];
	status: Status;
	sources: string[];
}

function evidentIn({ claims, events, statements, sites, series }: Dossier): Evident[] {
	// A computed number is as firm as its parts, of which each is asked for its own evidence.
	const typed = claims.filter(({ derived }) => !derived);
	const whole = [...typed, ...events, ...statements].map(({ file, status, sources }) => ({
		file,
		path: ['status'],
		status,
		sources,
	}));
	const steps = sites.flatMap(({ file, phases, plans }) =>
		[
			...phases.map((step, i) => ({ step, path: ['phases', i, 'status'] })),
			...plans.map((step, i) => ({ step, path: ['plans', i, 'status'] })),
		].map(({ step: { status, sources }, path }) => ({ file, path, status, sources })),
	);
	// A number with sources of its own rests on these, and not on those of its claim.
	const figures = claims.flatMap(({ file, status: whole, figures = {} }) =>
		Object.entries(figures).flatMap(([name, { status = whole, sources }]) =>
			sources ? [{ file, path: ['figures', name, 'status'], status, sources }] : [],
		),
	);
	// What a claim states is asked of the claim.
	const numbers = series.flatMap(({ file, points }) =>
		points.flatMap(({ status, sources }, i) =>
			status && sources ? [{ file, path: ['points', i, 'status'], status, sources }] : [],
		),
	);
	return [...whole, ...figures, ...steps, ...numbers];
}

/** A status of “confirmed” that the sources do not bear. */
function isUnconfirmed({ sources }: Dossier, { status, sources: keys }: Evident): boolean {
	// A key that is no source is a problem of its own, named elsewhere.
	const named = keys.flatMap((key) => sources[key] ?? []);
	if (status !== 'confirmed' || named.length < keys.length) return false;
	return !named.some(isPrimary) && !areIndependent(keys, sources);
}

/** What a claim of some status must tell, beside its sources. */
const NEEDS: { status: Status; need: Need; lacks: (claim: Claim) => boolean }[] = [
	{
		status: 'disputed',
		need: 'against',
		lacks: ({ against }) => !against,
	},
	{
		status: 'estimated',
		need: 'method',
		lacks: ({ method }) => !method,
	},
	{
		status: 'estimated',
		need: 'range',
		lacks: ({ low, high, noRange }) => (low === undefined || high === undefined) && !noRange,
	},
	{
		status: 'alleged',
		need: 'interest',
		lacks: ({ interest }) => !interest,
	},
];

/** Where the status of a record asks for more evidence than the record gives. */
export function problemsOfEvidence(dossier: Dossier, records: ContentRecord[]): Finding[] {
	const weak = evidentIn(dossier)
		.filter((evident) => isUnconfirmed(dossier, evident))
		.flatMap(({ file, path, sources }) =>
			atFieldOf(records, file, path, { code: 'unconfirmed', data: { sources } }, ['status']),
		);
	const silent = dossier.claims.flatMap((claim) =>
		NEEDS.filter(
			({ status, lacks }) => !claim.derived && claim.status === status && lacks(claim),
		).flatMap(({ status, need }) =>
			atFieldOf(records, claim.file, ['status'], { code: 'status-needs', data: { status, need } }),
		),
	);
	return [...weak, ...silent];
}
