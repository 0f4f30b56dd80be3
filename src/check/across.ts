import type { Dossier } from '#facts/dossier.ts';
import type { Bibliography } from '#schema/source.ts';
import { readBody } from './body.ts';
import { fieldName } from './issue.ts';
import { danglingMention, type Shared } from './mentions.ts';
import type { Problem } from './problem.ts';
import { placeOf, type Record } from './record.ts';
import { referencesIn, type Target } from './references.ts';

/** What the keys in one record may name. */
export interface Surroundings {
	dossier: Dossier | undefined;
	/** Keys of the same folder's records, with those that have faults of their own. */
	claims: string[];
	sites: string[];
	statements: string[];
	reports: string[];
	handouts: string[];
	/** Undefined where the bibliography has faults of its own, so that one slip is not named a hundred times. */
	sources: Bibliography | undefined;
	shared: Shared;
}

function keysOf(target: Target, around: Surroundings): string[] | undefined {
	const { dossier, claims, sites, statements, reports, handouts, sources, shared } = around;
	switch (target) {
		case 'source':
			return sources && Object.keys(sources);
		case 'claim':
			return claims;
		case 'site':
			return sites;
		case 'statement':
			return statements;
		case 'report':
			return reports;
		case 'handout':
			return handouts;
		case 'question':
			return Object.keys(dossier?.incident.questions ?? {});
		case 'known question':
			return Object.keys(dossier?.incident.knownWhen ?? {});
		case 'comparison':
			return shared.comparisons;
		case 'incident':
			return shared.incidents;
		case 'end point':
			return (dossier?.incident.endPoints ?? []).map(({ id }) => id);
	}
}

/** Keys in a record's fields that are no key of anything. */
export function danglingFields(record: Record, around: Surroundings): Problem[] {
	const { document, lines } = record.content;
	return referencesIn(record.data)
		.filter(({ key, of }) => keysOf(of, around)?.includes(key) === false)
		.map(({ path, key, of }) => ({
			file: record.file,
			...placeOf(document, lines, path),
			message: `${fieldName(path)}: There is no ${of} “${key}”.`,
		}));
}

/** Text that no page shows: all that a correction says stands in its fields. */
export function unshown({ file, kind, text, content }: Record): Problem[] {
	const at = text.slice(content.bodyAt).search(/\S/);
	if (kind !== 'corrections' || at < 0) return [];
	const line = text.slice(0, content.bodyAt + at).split('\n').length;
	return [{ file, line, column: 1, message: 'A correction has no text below its fields.' }];
}

/** What a record's components name that does not exist. */
export function danglingMentions({ file, text, content }: Record, around: Surroundings): Problem[] {
	const { mentions, faults } = readBody(text, content.bodyAt);
	if (faults.length > 0) return [];
	return mentions.flatMap((mention) => {
		const message = danglingMention(mention, around.dossier, around.shared);
		return message ? [{ file, message, line: mention.line, column: mention.column }] : [];
	});
}
