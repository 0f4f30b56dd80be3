import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publication } from '../publication.ts';

/** A sheet of the built site that can be printed. */
export interface BuiltSheet {
	/** Incident and id, as `PdfLinks` names them: `example-2024/brief`. */
	name: string;
	/** Its full public address: what relative links on it are resolved against. */
	url: string;
	/** The day of its facts, `YYYY-MM-DD`. */
	day: string;
	/** How many sides it says that it has at most. */
	sides: number;
}

const dataOf = (html: string, name: string, file: string): string => {
	const value = new RegExp(`<html[^>]* data-${name}="([^"]*)"`).exec(html)?.[1];
	if (value === undefined) throw new Error(`${file} has no data-${name} on its <html>.`);
	return value;
};

const foldersIn = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { withFileTypes: true })
				.filter((entry) => entry.isDirectory())
				.map(({ name }) => name)
				.toSorted()
		: [];

/** The sheets of a built site, in the order of their names. */
export function builtSheets(site: string): BuiltSheet[] {
	const root = join(site, 'handouts');
	return foldersIn(root).flatMap((incident) =>
		foldersIn(join(root, incident)).map((id) => {
			const file = join(root, incident, id, 'index.html');
			const html = readFileSync(file, 'utf8');
			return {
				name: `${incident}/${id}`,
				url: `${publication.site}${publication.base}handouts/${incident}/${id}/`,
				day: dataOf(html, 'day', file),
				sides: Number(dataOf(html, 'sides', file)),
			};
		}),
	);
}
