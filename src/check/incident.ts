import { compareDates } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { placeOf, type Record } from './record.ts';
import type { Problem } from './problem.ts';

const twinsIn = (keys: string[]) => keys.filter((key, i) => keys.indexOf(key) !== i);

/** A problem at a field of the record with this file name. */
function at(records: Record[], file: string, path: PropertyKey[], message: string): Problem {
	const record = records.find((other) => other.file === file);
	const place = record && placeOf(record.content.document, record.content.lines, path);
	return { file, ...(place ?? { line: 1, column: 1 }), message };
}

/** Prose names claims, statements and events by their keys alone, so no two may share one. */
function twins(dossier: Dossier, records: Record[]): Problem[] {
	const seen = new Map<string, string>();
	return [...dossier.claims, ...dossier.statements, ...dossier.events].flatMap(({ id, file }) => {
		const other = seen.get(id);
		seen.set(id, other ?? file);
		return other ? [at(records, file, [], `The id “${id}” is already that of ${other}.`)] : [];
	});
}

function twinStages({ sites }: Dossier, records: Record[]): Problem[] {
	return sites.flatMap((site) =>
		twinsIn(site.stages.map(({ id }) => id)).map((id) =>
			at(records, site.file, ['stages'], `stages: Two stages have the id “${id}”.`),
		),
	);
}

function endPoints({ file, incident, sites, claims }: Dossier, records: Record[]): Problem[] {
	const ids = incident.endPoints.map(({ id }) => id);
	const twin = twinsIn(ids).map((id) =>
		at(records, file, ['endPoints'], `endPoints: Two end points have the id “${id}”.`),
	);
	const dangling = incident.endPoints.flatMap(({ site, stage, claim }, i) => {
		const path = ['endPoints', i, site ? 'stage' : 'claim'];
		const stages = sites.find(({ id }) => id === site)?.stages;
		if (stages && !stages.some(({ id }) => id === stage))
			return [at(records, file, path, `endPoints[${i}].stage: ${site} has no stage “${stage}”.`)];
		const named = claims.find(({ id }) => id === claim);
		return named && !named.date
			? [at(records, file, path, `endPoints[${i}].claim: The claim “${claim}” has no date.`)]
			: [];
	});
	return [...twin, ...dangling];
}

function derived({ claims }: Dossier, records: Record[]): Problem[] {
	return claims.flatMap(({ file, derived: from }) => {
		const keys = !from || 'days' in from ? [] : 'sum' in from ? from.sum : from.ratio;
		return keys.flatMap((key) => {
			const part = claims.find(({ id }) => id === key);
			const countless = part && (part.derived || (part.value ?? part.low) === undefined);
			const message = `derived: The claim “${key}” has no number of its own to compute with.`;
			return countless ? [at(records, file, ['derived'], message)] : [];
		});
	});
}

/** A statement can only change what the same organisation said before, or two would be set at odds. */
function successions({ statements }: Dossier, records: Record[]): Problem[] {
	return statements.flatMap(({ id, file, organisation, made, follows }) => {
		const earlier = statements.find((other) => other.id === follows);
		if (!earlier) return [];
		const wrong =
			earlier.id === id || compareDates(earlier.made, made) > 0
				? `The statement “${earlier.id}” was not made before this one.`
				: earlier.organisation === organisation
					? undefined
					: `The statement “${earlier.id}” is by ${earlier.organisation}, this one by ${organisation}.`;
		return wrong ? [at(records, file, ['follows'], `follows: ${wrong}`)] : [];
	});
}

/** What no single file can show: shared keys, and end points, sums and successions that lead nowhere. */
export const problemsOfIncident = (dossier: Dossier, records: Record[]): Problem[] =>
	[twins, twinStages, endPoints, derived, successions].flatMap((rule) => rule(dossier, records));
