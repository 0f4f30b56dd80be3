import { likelyKey, slips } from '#words/spelling.ts';
import { readRecord } from '../record.ts';
import { danglingFields } from '../rules/dangling.ts';
import { nameableIn, type Texts } from '../surroundings.ts';
import { dossiersOf, folderOf } from '../tree.ts';
import { edited, type Edit } from './edits.ts';
import { isInFlow, scalarAt } from './misfits.ts';
import { written } from './quoting.ts';

/** The one key that is a letter off, with the same numbers; undefined where there is none or a second. */
function meantBy(key: string, keys: string[]): string | undefined {
	const near = keys.filter((other) => slips(key.toLowerCase(), other) <= 1);
	const likely = likelyKey(key, keys);
	return near.length === 1 && likely === near[0] ? likely : undefined;
}

/**
 * Edits of keys in fields that name nothing and are one letter off the only key that can be meant, by
 * the file that they stand in.
 */
export function keysToMend(texts: Texts): Map<string, Edit[]> {
	const records = [...texts].flatMap(([file, text]) => readRecord(file, text).record ?? []);
	const folders = Map.groupBy(records, ({ file }) => folderOf(file));
	const around = nameableIn(texts, folders, dossiersOf(folders));
	const found = records.flatMap((record) => {
		const { file, text, content } = record;
		const edits = danglingFields(record, around(record)).flatMap((finding): Edit[] => {
			if (finding.code !== 'no-such') return [];
			const { key, keys } = finding.data;
			const path = finding.field ?? [];
			const scalar = scalarAt(content.document, path, text);
			const meant = meantBy(key, keys);
			// Keys within a longer value, such as a site and its phase, are a person's to mend.
			if (scalar?.value !== key || meant === undefined) return [];
			const { from, to } = scalar;
			const line = written(meant, isInFlow(content.document, path)) ?? meant;
			return [{ from, to, text: line, what: `${key} is no ${finding.data.kind}; ${meant} is` }];
		});
		const isSame =
			readRecord(file, edited(text, edits)).problems.length <=
			readRecord(file, text).problems.length;
		return edits.length > 0 && isSame ? [[file, edits] as const] : [];
	});
	return new Map(found);
}
