import type { Dossier, Filed } from '#facts/dossier.ts';
import { quantityOf } from '#facts/quantity.ts';
import { partKeysOf, type Claim } from '#records/claim.ts';
import type { Finding } from '../problem.ts';
import { atFieldOf as at, type ContentRecord } from '../record.ts';

/** The keys that stand in a list before, with both places. */
const twinsIn = (keys: string[]) =>
	keys.flatMap((key, index) => {
		const first = keys.indexOf(key);
		return first === index ? [] : { key, index, first };
	});

function twinSteps({ sites }: Dossier, records: ContentRecord[]): Finding[] {
	return sites.flatMap(({ file, phases, plans }) => {
		// Prose asks for the days of both under one name.
		const steps = [
			...phases.map(({ id }, i) => ({ id, list: 'phases', i })),
			...plans.map(({ id }, i) => ({ id, list: 'plans', i })),
		];
		return twinsIn(steps.map(({ id }) => id)).flatMap(({ index, first, key }) => {
			const [step, other] = [steps[index], steps[first]];
			return step && other
				? at(records, file, [step.list, step.i, 'id'], {
						code: 'same-part',
						data: { id: key, list: other.list, first: other.i, part: step.list.replace(/s$/, '') },
					})
				: [];
		});
	});
}

function endPoints(
	{ file, incident, sites, claims }: Dossier,
	records: ContentRecord[],
): Finding[] {
	const twin = twinsIn(incident.endPoints.map(({ id }) => id)).flatMap(({ index, first, key }) =>
		at(records, file, ['endPoints', index, 'id'], {
			code: 'same-part',
			data: { id: key, list: 'endPoints', first, part: 'end point' },
		}),
	);
	const undated = (claim: string | undefined, path: PropertyKey[]) => {
		const named = claims.find(({ id }) => id === claim);
		return named && !named.date
			? at(records, file, path, { code: 'no-date', data: { claim: named.id } })
			: [];
	};
	const dangling = incident.endPoints.flatMap(({ site = '', phase = '', claim = '' }, i) => {
		const path = ['endPoints', i, site ? 'phase' : 'claim'];
		const phases = sites.find(({ id }) => id === site)?.phases.map(({ id }) => id);
		if (phases && !phases.includes(phase))
			return at(records, file, path, { code: 'no-phase', data: { site, phase, phases } });
		return undated(claim, path);
	});
	const other = undated(incident.otherStart?.claim, ['otherStart', 'claim']);
	const leads = incident.lead.flatMap((key, i) => {
		const site = sites.find(({ id }) => id === key);
		return site?.phases.length === 0
			? at(records, file, ['lead', i], { code: 'no-phases', data: { site: key } })
			: [];
	});
	return [...twin, ...dangling, ...other, ...leads];
}

function derived(dossier: Dossier, records: ContentRecord[]): Finding[] {
	const { claims } = dossier;
	return claims.flatMap((claim) => {
		const { file } = claim;
		const countless = partKeysOf(claim).flatMap((key) => {
			const part = claims.find(({ id }) => id === key);
			const countless =
				part && (part.derived || (part.value ?? part.low ?? part.high) === undefined);
			return countless
				? at(records, file, ['derived'], { code: 'no-number', data: { claim: key } })
				: [];
		});
		return countless.length > 0 ? countless : uncomputed(dossier, claim, records);
	});
}

/** Why a number cannot be computed from records that each have one: their units, or a divisor of nothing. */
function uncomputed(dossier: Dossier, claim: Filed<Claim>, records: ContentRecord[]): Finding[] {
	const { file } = claim;
	const keys = partKeysOf(claim);
	// A key of no claim is told as a fault of its own.
	if (keys.some((key) => !dossier.claims.some(({ id }) => id === key))) return [];
	try {
		if (keys.length > 0) quantityOf(dossier, claim);
		return [];
	} catch (failure) {
		const reason = (failure as Error).message;
		return at(records, file, ['derived'], { code: 'uncomputed', data: { reason } });
	}
}

/** Days of further numbers that cannot be counted, as a claim has no day or they stand in the wrong order. */
const uncounted = ({ claims }: Dossier, records: ContentRecord[]): Finding[] =>
	claims.flatMap(({ file, figures = {} }) =>
		Object.entries(figures).flatMap(([name, { between = [], value, low, high }]) => {
			const path = ['figures', name, 'between'];
			const dates = between.map((key) => claims.find(({ id }) => id === key));
			const undated = dates.flatMap((claim) => (claim && !claim.date ? [claim.id] : []));
			if (undated.length > 0)
				return undated.flatMap((claim) =>
					at(records, file, path, { code: 'no-date', data: { claim } }),
				);
			return dates.every(Boolean) && (value ?? low ?? high) === undefined
				? at(records, file, path, { code: 'no-days-between', data: { keys: between } })
				: [];
		}),
	);

/** What no single file can show: steps of one name, and end points, starts and sums that lead nowhere. */
export const problemsOfIncident = (dossier: Dossier, records: ContentRecord[]): Finding[] =>
	[twinSteps, endPoints, derived, uncounted].flatMap((rule) => rule(dossier, records));
