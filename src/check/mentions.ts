import { datedNames } from '#facts/dated.ts';
import type { Dossier } from '#facts/dossier.ts';
import { NAMES, requiredBy, ruleOf } from '#prose/index.ts';
import { keysIn, type Attribute, type Attributes, type Mention, type Named } from '#prose/rule.ts';
import type { Kind } from '#records/kinds.ts';
import { inList } from '#words/list.ts';
import { noSuch } from './say.ts';

/**
 * The keys that a record may name, with those of files that have faults of their own, so that one
 * slip is not told a hundred times; undefined where they cannot be read.
 */
export type Keys = { [one in Kind['one']]: string[] } & { source: string[] | undefined };

/**
 * Every name by which prose can ask for a date. A name that is asked of a site with faults of its own
 * is among them: the site may yet turn out to have that date.
 */
function dated(dossier: Dossier, keys: Keys, asked: string): string[] {
	const [site = ''] = asked.split('.');
	const isOfFaulty = keys.site.includes(site) && !dossier.sites.some(({ id }) => id === site);
	const faulty = [...keys.claim, ...keys.statement, ...keys.event, ...(isOfFaulty ? [asked] : [])];
	return [...new Set([...datedNames(dossier), ...faulty])];
}

function namedBy(
	named: Named,
	asked: string,
	dossier: Dossier | undefined,
	keys: Keys,
): string[] | undefined {
	if (named === 'dated record') return dossier && dated(dossier, keys, asked);
	return named === 'end point' ? dossier?.incident.endPoints.map(({ id }) => id) : keys[named];
}

const isNo = (kind: string, key: string, keys: readonly string[] | undefined) =>
	!keys || keys.includes(key) ? undefined : noSuch(kind, key, [...keys]);

/** What the value of an attribute names that does not exist. */
function dangling(
	{ names, several }: Attribute,
	value: string,
	dossier: Dossier | undefined,
	keys: Keys,
): string | undefined {
	if (!names) return undefined;
	return (several ? keysIn(value) : [value])
		.map((key) => isNo(names, key, namedBy(names, key, dossier, keys)))
		.find(Boolean);
}

/** A value that is none of those that its attribute may have. */
function unchosen(
	{ choice }: Attribute,
	value: string,
	written: Attributes,
	dossier: Dossier | undefined,
): string | undefined {
	const { what, of } =
		(typeof choice === 'function' ? dossier && choice(written, dossier) : choice) ?? {};
	return what && isNo(what, value, of);
}

/** The components that need no incident. */
const ANYWHERE = inList(NAMES.filter((name) => ruleOf(name)?.anywhere).map((name) => `<${name}>`));

/** What a component in prose names that does not exist; undefined where all is well. */
export function danglingMention(
	mention: Mention,
	file: string,
	dossier: Dossier | undefined,
	keys: Keys,
): string | undefined {
	const { name, attributes: written } = mention;
	const rule = ruleOf(name);
	if (!rule) return undefined;
	if (!file.startsWith('content/incidents/') && !rule.anywhere)
		return `<${name}> works only in the files of an incident. Link to the page that has it, as in [its words](/…/). Beside all incidents there are: ${ANYWHERE}.`;
	// What the component lacks is told as a fault of its own.
	if (requiredBy(rule).some((needed) => written[needed] === undefined)) return undefined;
	const first = (fault: (attribute: Attribute, value: string) => string | undefined) =>
		Object.entries(rule.attributes)
			.map(([own, attribute]) => {
				const value = written[own];
				return value === undefined ? undefined : fault(attribute, value);
			})
			.find(Boolean);
	return (
		first((attribute, value) => dangling(attribute, value, dossier, keys)) ??
		rule.fault?.(mention, dossier) ??
		first((attribute, value) => unchosen(attribute, value, written, dossier))
	);
}
