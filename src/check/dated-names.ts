import type { Dossier } from '#facts/dossier.ts';
import type { Keys } from './mentions.ts';

/**
 * Every name by which prose can ask for a date, as `datedBy` of the facts reads them. A name that is
 * asked of a site with faults of its own is among them: the site may yet turn out to have that date.
 */
export function datedNames({ sites, incident }: Dossier, keys: Keys, asked: string): string[] {
	const ofSites = sites.flatMap(({ id, stopped, running, stages }) => [
		...(stopped ? [`${id}.stopped`] : []),
		...(running ? [`${id}.running`] : []),
		...stages.map((stage) => `${id}.${stage.id}`),
	]);
	const [site = ''] = asked.split('.');
	const isOfFaulty = keys.site.includes(site) && !sites.some(({ id }) => id === site);
	return [
		'began',
		...[...keys.claim, ...keys.statement, ...keys.event],
		...incident.endPoints.map(({ id }) => id),
		...ofSites,
		...(isOfFaulty ? [asked] : []),
	];
}
