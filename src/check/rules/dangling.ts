import type { Dossier } from '#facts/dossier.ts';
import { fieldName } from '../refusals.ts';
import { danglingMention, type Keys } from '../mentions.ts';
import { noSuch } from '../no-such.ts';
import { atField } from '../place.ts';
import type { Finding } from '../problem.ts';
import type { ContentRecord } from '../record.ts';
import { referencesIn, type Target } from '../references.ts';

/** What the keys in one record may name. */
export interface Surroundings {
	/** Undefined outside an incident, and where the incident's own file has faults. */
	dossier: Dossier | undefined;
	keys: Keys;
}

function keysOf(target: Target, { dossier, keys }: Surroundings): string[] | undefined {
	const incident = dossier?.incident;
	switch (target) {
		case 'question':
			return incident && Object.keys(incident.questions);
		case 'known question':
			return incident && Object.keys(incident.knownWhen);
		case 'end point':
			return incident?.endPoints.map(({ id }) => id);
		default:
			return keys[target];
	}
}

/** Keys in a record's fields that are no key of anything; what is not known yet is not held against it. */
export function danglingFields(record: ContentRecord, around: Surroundings): Finding[] {
	return referencesIn(record.raw).flatMap(({ path, key, of }) => {
		const keys = keysOf(of, around);
		if (!keys || keys.includes(key)) return [];
		const message = `${fieldName(path)}: ${noSuch(of, key, keys)}`;
		return atField(record, path, message);
	});
}

/** Text that no page shows: all that a correction says stands in its fields. */
export function unshown({ file, kind, text, content }: ContentRecord): Finding[] {
	const at = text.slice(content.bodyAt).search(/\S/);
	if (kind !== 'corrections' || at < 0) return [];
	const line = text.slice(0, content.bodyAt + at).split('\n').length;
	return [{ file, line, column: 1, message: 'A correction has no text below its fields.' }];
}

/** What a record's components name that does not exist. */
export const danglingMentions = (
	{ file, body }: ContentRecord,
	{ dossier, keys }: Surroundings,
): Finding[] =>
	body.mentions.flatMap((mention) => {
		const message = danglingMention(mention, file, dossier, keys);
		return message ? [{ file, message, line: mention.line, column: mention.column }] : [];
	});
