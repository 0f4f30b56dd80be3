import { partKeysOf, type Claim, type FiledClaim } from '#records/claim.ts';
import type { EndPoint, Incident } from '#records/incident.ts';
import type { Site } from '#records/site.ts';
import { startOf } from './starts.ts';
import { STATUSES, type Status } from '#records/status.ts';

/** The least firm of several statuses; of none, the firmest there is. */
export const weakest = (statuses: Status[]): Status =>
	STATUSES[Math.max(0, ...statuses.map((status) => STATUSES.indexOf(status)))] ?? STATUSES[0];

/** The records on which the status of a computed number rests. */
interface Around<T extends FiledClaim> {
	incident: Incident;
	sites: (Site & { id: string })[];
	claims: (T & { id: string })[];
}

/**
 * The status of a claim: its own or, where its number is computed, that of its weakest part. Parts that
 * are missing or lead back to the claim are passed over; the check refuses them.
 */
function statusOf<T extends FiledClaim>(
	claim: T & { id: string },
	around: Around<T>,
	behind: string[] = [],
): Status[] {
	const { id, status, derived } = claim;
	if (!derived) return status ? [status] : [];
	if (behind.includes(id)) return [];
	const ofClaim = (key: string | undefined) =>
		around.claims
			.filter((other) => other.id === key)
			.flatMap((other) => statusOf(other, around, [...behind, id]));
	if (!('days' in derived)) return partKeysOf(claim).flatMap(ofClaim);
	const ofEnd = ({ site, phase, claim: dated }: EndPoint) => [
		...[startOf(around, site)?.status ?? []].flat(),
		...ofClaim(dated),
		...around.sites
			.filter((other) => other.id === site)
			.flatMap(({ phases }) => phases.filter((other) => other.id === phase))
			.map((step) => step.status),
	];
	return around.incident.endPoints.filter((end) => end.id === derived.days.to).flatMap(ofEnd);
}

/** The claims of an incident, each with its status: the one place where that of a derived claim is made. */
export const withStatus = <T extends FiledClaim & { id: string }>(
	around: Around<T>,
): (T & Claim & { id: string })[] =>
	around.claims.map((claim) => ({ ...claim, status: weakest(statusOf(claim, around)) }));
