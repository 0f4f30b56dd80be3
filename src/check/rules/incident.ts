import type { Dossier, Filed } from '#facts/dossier.ts';
import { quantityOf } from '#facts/quantity.ts';
import type { Claim } from '#records/claim.ts';
import { instead } from '#words/spelling.ts';
import { atFieldOf as at } from '../place.ts';
import type { Finding } from '../problem.ts';
import type { ContentRecord } from '../record.ts';

/** The keys that stand in a list before, with both places. */
const twinsIn = (keys: string[]) =>
	keys.flatMap((key, index) => {
		const first = keys.indexOf(key);
		return first === index ? [] : { key, index, first };
	});

function twinStages({ sites }: Dossier, records: ContentRecord[]): Finding[] {
	return sites.flatMap(({ file, stages }) =>
		twinsIn(stages.map(({ id }) => id)).flatMap(({ index, first, key }) =>
			at(
				records,
				file,
				['stages', index, 'id'],
				`stages[${index}].id: “${key}” is already the id of stages[${first}]. Give this stage another.`,
			),
		),
	);
}

function endPoints({ file, incident, sites, claims }: Dossier, records: ContentRecord[]): Finding[] {
	const twin = twinsIn(incident.endPoints.map(({ id }) => id)).flatMap(({ index, first, key }) =>
		at(
			records,
			file,
			['endPoints', index, 'id'],
			`endPoints[${index}].id: “${key}” is already the id of endPoints[${first}]. Give this end point another.`,
		),
	);
	const dangling = incident.endPoints.flatMap(({ site, stage = '', claim }, i) => {
		const path = ['endPoints', i, site ? 'stage' : 'claim'];
		const stages = sites.find(({ id }) => id === site)?.stages.map(({ id }) => id);
		if (stages && !stages.includes(stage)) {
			const message = `endPoints[${i}].stage: ${site} has no stage “${stage}”.${instead(stage, stages)}`;
			return at(records, file, path, message);
		}
		const named = claims.find(({ id }) => id === claim);
		return named && !named.date
			? at(records, file, path, `endPoints[${i}].claim: The claim “${claim}” has no date.`)
			: [];
	});
	return [...twin, ...dangling];
}

function derived(dossier: Dossier, records: ContentRecord[]): Finding[] {
	const { claims } = dossier;
	return claims.flatMap((claim) => {
		const { file, derived: from } = claim;
		const keys = !from || 'days' in from ? [] : 'sum' in from ? from.sum : from.ratio;
		const countless = keys.flatMap((key) => {
			const part = claims.find(({ id }) => id === key);
			const countless =
				part && (part.derived || (part.value ?? part.low ?? part.high) === undefined);
			const message = `derived: The claim “${key}” has no number of its own to compute with.`;
			return countless ? at(records, file, ['derived'], message) : [];
		});
		return countless.length > 0 ? countless : uncomputed(dossier, claim, records);
	});
}

/** Why a number cannot be computed from records that each have one: their units, or a divisor of nothing. */
function uncomputed(dossier: Dossier, claim: Filed<Claim>, records: ContentRecord[]): Finding[] {
	const { derived: from, file } = claim;
	const keys = !from || 'days' in from ? [] : 'sum' in from ? from.sum : from.ratio;
	// A key of no claim is told as a fault of its own.
	if (keys.some((key) => !dossier.claims.some(({ id }) => id === key))) return [];
	try {
		if (keys.length > 0) quantityOf(dossier, claim);
		return [];
	} catch (failure) {
		const message = `derived: ${(failure as Error).message} Name other claims, or type the number as a claim of its own.`;
		return at(records, file, ['derived'], message);
	}
}

/** What no single file can show: stages of one name, and end points and sums that lead nowhere. */
export const problemsOfIncident = (dossier: Dossier, records: ContentRecord[]): Finding[] =>
	[twinStages, endPoints, derived].flatMap((rule) => rule(dossier, records));
