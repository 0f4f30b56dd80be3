import type { Edition } from '#facts/edition.ts';
import { inWords, SHORT_MONTHS } from '#words/date.ts';
import { address, publication } from '../publication.ts';

/** A page, as far as a citation needs it. */
export interface Cited {
	title: string;
	path: string;
	/** The short name of its incident, where it has one. */
	incident?: string | undefined;
	/** The day of its facts, where that of its incident is not the day of the edition. */
	asOf?: string | undefined;
	edition: Edition;
}

/** A citation as one plain sentence: title, publication, day of the facts, edition and address. */
export const plainCitation = ({ title, path, incident, asOf, edition }: Cited): string =>
	[
		`“${title}”,`,
		...(incident ? [`${incident},`] : []),
		`${publication.name}, facts as of ${inWords(asOf ?? edition.asOf)},`,
		`edition ${edition.name}, ${address(path)}`,
	].join(' ');

/** Text within the braces of BibTeX, with what TeX would read as commands disarmed. */
const tex = (text: string) =>
	text.replaceAll(
		/[\\{}$&#%_~^]/g,
		(sign) =>
			({ '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' })[
				sign
			] ?? `\\${sign}`,
	);

/** A citation as an entry for BibTeX; its key is the name of the publication with the page's path. */
export function bibtex({ title, path, incident, edition }: Cited): string {
	const name = publication.name;
	const key = [name.toLowerCase(), ...path.split('/').filter(Boolean)].join('-');
	const [year, month] = edition.asOf.split('-');
	const fields = [
		`author = {{${tex(name)}}}`,
		`title = {{${tex(incident ? `${title} ${incident}` : title)}}}`,
		`year = {${year}}`,
		`month = ${SHORT_MONTHS[Number(month) - 1]}`,
		`note = {Edition ${edition.name}}`,
		`howpublished = {\\url{${address(path)}}}`,
	];
	return `@misc{${key},\n  ${fields.join(',\n  ')}\n}`;
}
