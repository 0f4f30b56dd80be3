import type { Status } from '#records/status.ts';
import type { Dossier } from './dossier.ts';
import { durations } from './duration.ts';

/** A date that prose can name. */
export interface Dated {
	/** EDTF. */
	date: string;
	status: Status;
	sources: string[];
}

function ofSite(dossier: Dossier, id: string, part: string): Dated | undefined {
	const site = dossier.sites.find((other) => other.id === id);
	if (!site) return undefined;
	const { status = 'reported', sources } = site;
	if (part === 'stopped' && site.stopped) return { date: site.stopped, status, sources };
	if (part === 'running' && site.running)
		return { date: site.running, status: 'reported', sources };
	return site.stages.find((stage) => stage.id === part);
}

/**
 * The date meant by a name in prose: `began`, the key of an end point, claim, statement or event, or a
 * site's `<site>.stopped`, `<site>.running` or `<site>.<stage>`. Undefined where nothing has that name.
 * The day of the edition has none: set beside a search, it would pass for the day of that search.
 */
export function datedBy(dossier: Dossier, name: string): Dated | undefined {
	const { incident } = dossier;
	const { began, beganStatus, sources } = incident;
	if (name === 'began') return { date: began, status: beganStatus, sources };

	const [id = '', part] = name.split('.');
	if (part) return ofSite(dossier, id, part);

	const is = (record: { id: string }) => record.id === id;
	const claim = dossier.claims.find(is);
	if (claim) return { ...claim, date: claim.date ?? claim.asOf };
	const statement = dossier.statements.find(is);
	if (statement) return { ...statement, date: statement.made };
	const event = dossier.events.find(is);
	if (event) return event;
	const endPoint = durations(dossier).find(is);
	return endPoint && { ...endPoint, date: endPoint.to, status: endPoint.endStatus };
}
