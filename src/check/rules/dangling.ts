import type { Dossier } from '#facts/dossier.ts';
import { kindNamed, type KindName } from '#records/kinds.ts';
import { referencesIn } from '#records/links.ts';
import { danglingMention, type Keys } from '../mentions.ts';
import type { Finding } from '../problem.ts';
import { placeAt } from '../place.ts';
import { atField, type ContentRecord } from '../record.ts';

/** What the keys in one record may name. */
export interface Nameable {
	/** Undefined outside an incident, and where the incident's own file has faults. */
	dossier: Dossier | undefined;
	keys: Keys;
}

function keysOf(target: string, { dossier, keys }: Nameable): string[] | undefined {
	const incident = dossier?.incident;
	switch (target) {
		case 'question':
			return incident && Object.keys(incident.questions);
		case 'known question':
			return incident && Object.keys(incident.knownWhen);
		case 'end point':
			return incident?.endPoints.map(({ id }) => id);
		default:
			return keys[target as keyof Keys];
	}
}

/** Keys in a record's fields that are no key of anything; what is not known yet is not held against it. */
export function danglingFields(record: ContentRecord, around: Nameable): Finding[] {
	const { schema } = kindNamed(record.kind);
	return referencesIn(schema, record.raw).flatMap(({ path, key, of: kind }) => {
		const keys = keysOf(kind, around);
		if (!keys || keys.includes(key)) return [];
		return atField(record, path, { code: 'no-such', data: { kind, key, keys } });
	});
}

/** Kinds of which no page shows a text. */
const UNSHOWN: KindName[] = ['corrections', 'series'];

/** Text that no page shows: all that a correction says stands in its fields. */
export function unshown({ file, kind, text, content }: ContentRecord): Finding[] {
	const at = text.slice(content.bodyAt).search(/\S/);
	if (!UNSHOWN.includes(kind) || at < 0) return [];
	const { line } = placeAt(text, content.bodyAt + at);
	return [{ file, line, column: 1, code: 'text-unshown', data: { kind: kindNamed(kind).one } }];
}

/** What a record's components name that does not exist. */
export const danglingMentions = (
	{ file, body }: ContentRecord,
	{ dossier, keys }: Nameable,
): Finding[] =>
	body.mentions.flatMap((mention) => {
		const message = danglingMention(mention, file, dossier, keys);
		const { line, column } = mention;
		return message ? [{ file, line, column, code: 'mention', data: { message } }] : [];
	});
