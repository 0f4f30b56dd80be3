import type { Dossier } from '#facts/dossier.ts';
import { areIndependent, isPrimary } from '#facts/independence.ts';
import type { Claim } from '#records/claim.ts';
import { PRIMARY } from '#records/source.ts';
import type { Status } from '#records/status.ts';
import { inList } from '#words/list.ts';
import type { Finding } from '../problem.ts';
import { atFieldOf } from '../place.ts';
import type { ContentRecord } from '../record.ts';

/** A record, or a part of one, that has a status and sources. */
interface Evident {
	file: string;
	path: PropertyKey[];
	status: Status;
	sources: string[];
}

function evidentIn({ claims, events, statements, sites }: Dossier): Evident[] {
	// A computed number is as firm as its parts, of which each is asked for its own evidence.
	const typed = claims.filter(({ derived }) => !derived);
	const whole = [...typed, ...events, ...statements].map(({ file, status, sources }) => ({
		...{ file, path: ['status'], status, sources },
	}));
	const stages = sites.flatMap(({ file, stages: list }) =>
		list.map(({ status, sources }, i) => ({
			file,
			path: ['stages', i, 'status'],
			status,
			sources,
		})),
	);
	const stops = sites.flatMap(({ file, status, sources }) =>
		status ? [{ file, path: ['status'], status, sources }] : [],
	);
	return [...whole, ...stages, ...stops];
}

function unconfirmed({ sources }: Dossier, { status, sources: keys }: Evident): string | undefined {
	// A key that is no source is a problem of its own, named elsewhere.
	if (status !== 'confirmed' || keys.some((key) => !sources[key])) return undefined;
	if (keys.some((key) => isPrimary(key, sources)) || areIndependent(keys, sources))
		return undefined;
	return (
		`“confirmed” needs a source of one of the kinds ${inList([...PRIMARY], 'or')}, ` +
		`or two sources that do not rest on each other. Here: ${inList(keys)}.`
	);
}

/** What a claim of some status must tell, beside its sources. */
const NEEDS: { status: Status; lacks: (claim: Claim) => boolean; message: string }[] = [
	{
		status: 'disputed',
		lacks: ({ against }) => !against,
		message: '“disputed” needs, in against, the sources that say otherwise.',
	},
	{
		status: 'estimated',
		lacks: ({ method }) => !method,
		message: '“estimated” needs, in method, how it was estimated or what it leaves out.',
	},
	{
		status: 'estimated',
		lacks: ({ low, high, noRange }) => (low === undefined || high === undefined) && !noRange,
		message: '“estimated” needs low and high or, in noRange, the reason why there is no range.',
	},
	{
		status: 'alleged',
		lacks: ({ interest }) => !interest,
		message: '“alleged” needs, in interest, what those who allege it stand to gain.',
	},
];

/** Where the status of a record asks for more evidence than the record gives. */
export function problemsOfEvidence(dossier: Dossier, records: ContentRecord[]): Finding[] {
	const at = (file: string, path: PropertyKey[], message: string) =>
		atFieldOf(records, file, path, message);
	const weak = evidentIn(dossier).flatMap((evident) => {
		const message = unconfirmed(dossier, evident);
		return message ? at(evident.file, evident.path, `status: ${message}`) : [];
	});
	const silent = dossier.claims.flatMap((claim) =>
		NEEDS.filter(
			({ status, lacks }) => !claim.derived && claim.status === status && lacks(claim),
		).flatMap(({ message }) => at(claim.file, ['status'], `status: ${message}`)),
	);
	return [...weak, ...silent];
}
