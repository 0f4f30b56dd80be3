import { datedNames as namesOf } from '#facts/dated.ts';
import type { Dossier } from '#facts/dossier.ts';
import type { Keys } from './mentions.ts';

/**
 * Every name by which prose can ask for a date, with the keys of files that have faults of their own.
 * A name that is asked of a site with faults is among them: the site may yet turn out to have that date.
 */
export function datedNames(dossier: Dossier, keys: Keys, asked: string): string[] {
	const [site = ''] = asked.split('.');
	const isOfFaulty = keys.site.includes(site) && !dossier.sites.some(({ id }) => id === site);
	const faulty = [...keys.claim, ...keys.statement, ...keys.event, ...(isOfFaulty ? [asked] : [])];
	return [...new Set([...namesOf(dossier), ...faulty])];
}
