import type { Numeral } from '#markdown/numerals.ts';
import { DAY_HINT } from '#records/edtf.ts';
import { PRIMARY } from '#records/source.ts';
import type { Status } from '#records/status.ts';
import { slug } from '#records/slug.ts';
import { inWords } from '#words/date.ts';
import { inList } from '#words/list.ts';
import { periodInWords } from '#words/period.ts';
import { withUnit } from '#words/quantity.ts';
import { instead, insteadOfKey, nearestName } from '#words/spelling.ts';
import type { Changed } from './rules/changed.ts';
import type { Want } from './schemas.ts';

const LONGEST = 60;
/** The beginning of what an editor wrote. */
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The beginning of a sentence, in quotation marks and without its full stop. */
const quoted = (text: string): string =>
	text.length > LONGEST
		? `“${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …”`
		: `“${text.replace(/\.$/, '')}”`;

/** A letter or sign with its number, by which it can be found where it is not seen. */
const signInWords = (letter: string): string =>
	`“${letter}” (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

/** What an editor wrote, as part of a sentence. */
function written(input: unknown): string {
	if (Array.isArray(input)) return 'A list';
	if (typeof input === 'object') return 'A group of fields';
	const scalar = input as string | number | boolean | undefined;
	return `“${shortened(String(scalar))}”`;
}

/** A field's path as an editor would write it: `phases[1].from`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
	path
		.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i ? '.' : ''}${String(part)}`))
		.join('');

/** What belongs in a field, as a request. */
function request(want: Want | undefined): string {
	switch (want?.form) {
		case undefined:
			return '';
		case 'date':
			return 'Write a date as 2025-09-01, 2025-09 or 2025.';
		case 'day':
			return DAY_HINT;
		case 'sentence':
			return 'Write a sentence that ends with a full stop.';
		case 'question':
			return 'Write the question that the page answers.';
		case 'key':
			return 'Write the name of a file or entry: small letters, digits and hyphens.';
		case 'choice':
			return `Write ${inList(want.values, 'or')}.`;
		case 'literal':
			return `Write ${inList(want.values, 'or')}, or leave the field out.`;
		case 'whole number':
			return 'Write a whole number.';
		case 'number':
			return 'Write a number, in digits alone.';
		case 'keys':
			return 'Write their keys in brackets, as in [first-one, second-one].';
		case 'list':
			return 'Write a list, as in [one, two].';
		case 'group':
			return `Write a group of fields, at least ${inList(want.needed)}.`;
		case 'entries':
			return 'Write a group of entries, each as key: value.';
		case 'tuple':
			return `Write a list of ${want.length}, as in [one, two].`;
		case 'text':
			return 'Write some text.';
	}
}

/** Where all records of a kind are listed, for those that have too many to name. */
const LISTS: { [kind: string]: string } = {
	claim: 'Each file in claims is one.',
	site: 'Each file in sites is one.',
	statement: 'Each file in statements is one.',
	source: 'Those in sources.yaml of the same folder can be named.',
	comparison: 'Each file in content/comparisons is one.',
	term: 'Each file in content/glossary is one.',
};

/** That a key names nothing, and what to write instead or where to look. */
export function noSuch(kind: string, key: string, keys: string[]): string {
	const list = LISTS[kind];
	const advice = insteadOfKey(key, keys) || (list ? ` ${list}` : '');
	return `There is no ${kind} “${key}”.${advice}`;
}

/** A field, and the line that it stands in where there is one. */
export interface Placing {
	path: readonly PropertyKey[];
	line: number | undefined;
}

const placing = ({ path, line }: Placing) =>
	`${fieldName(path)}${line === undefined ? '' : ` (line ${line})`}`;

/** What a claim of some status must tell, beside its sources. */
const NEEDS = {
	against: 'in against, the sources that say otherwise',
	method: 'in method, how it was estimated or what it leaves out',
	range: 'low and high or, in noRange, the reason why there is no range',
	interest: 'in interest, what those who allege it stand to gain',
};

/** What a status needs of a claim. */
export type Need = keyof typeof NEEDS;

const QUOTE = 'If it is meant as text, put the whole value in quotes.';
const ORDER = 'A line that begins with % gives orders to a program. Content holds fields only.';
const ALIAS = 'A value that begins with * or & must stand in quotes.';
const HIDDEN = 'a sign that nobody sees';

/** What is said for each code: the one place in which the check has words. */
const SENTENCES = {
	// Files.
	'too-large': ({ size, most }: { size: number; most: number }) =>
		`This file has ${size} bytes; at most ${most} may stand. Make it smaller, or part it.`,
	'not-utf8': 'This file is not written in UTF-8. Save it again with that encoding.',
	'is-link': 'This is a link to another place. Put the file itself here.',
	'no-file': 'This is neither a file nor a folder. Take it out.',
	litter: 'A system or an editor left this file here. It is ignored; delete it.',
	'no-place': 'This file has no place in content.',
	misplaced: ({ message }: { message: string }) => message,
	'no-incident':
		'There is no incident here, and so nothing to publish. Begin one with npm run new incident, or put its folder here.',
	'no-front':
		'There is no such file. It is the text of the front page, which every site has: a title, a summary and a few sentences below them.',
	homeless: ({ message }: { message: string }) => message,
	'byte-order-mark': `The file begins with ${HIDDEN} (U+FEFF). Save it as UTF-8 without a byte order mark.`,
	'mixed-letters': ({ word }: { word: string }) =>
		`“${word}” is spelt with letters of two alphabets that look alike. Type the word again.`,
	'hidden-sign': ({ code }: { code: string }) =>
		`Here stands ${HIDDEN} (U+${code}). Delete it, and type the words around it again.`,
	unfenced: ({ message }: { message: string }) => message,
	'too-deep': 'This file is nested too deeply to be read. Write it in a simpler form.',
	'too-many-lines': ({ count, most }: { count: number; most: number }) =>
		`There are ${count} lines of fields; at most ${most} may stand.`,

	'merge-conflict': ({ mark }: { mark: string }) =>
		mark.startsWith('=')
			? 'A line of seven = stands where Git left two versions of a file, one above and one below it. Keep what is right of both, and delete the line. A heading begins with ##.'
			: `Here stand two versions of the file, one above and one below =======, as Git left them where two changes met. Keep what is right of both, and delete the lines that begin with ${mark}, ======= ${mark.startsWith('<') ? 'and >>>>>>>' : 'or <<<<<<<'}.`,

	// YAML.
	'yaml-sign':
		'This sign cannot begin a value. Put the whole value in quotes, as in name: "@example".',
	'yaml-colon':
		'This line holds a second colon, or the line below it is indented too far. ' +
		'Put a value with a colon in quotes, as in title: "What: then?".',
	'yaml-indent':
		'The indent of this line does not fit the lines around it. Fields of one group begin below one another.',
	'yaml-no-field':
		'This line is no field. Write name: value, with a blank behind the colon, and indent text that runs on.',
	'yaml-behind':
		'Something stands behind the end of a value. Put the whole value in double quotes, with \\" for a quotation mark within it.',
	'yaml-order': ORDER,
	'yaml-star': ALIAS,
	'yaml-escape':
		'In double quotes, \\ has a meaning that it cannot have here. Write \\\\ for a \\ itself.',
	'yaml-brackets': 'Within brackets, a list is written as [a, b] and a group as {a: b}.',
	'yaml-long-name': 'The name of a field is far too long. Is a line break missing?',
	'yaml-two-sets': 'Only one set of fields may stand in a file. Take this line out.',
	'yaml-tab': 'This line is indented with a tab. Indent with blanks.',
	'yaml-unexpected':
		'This stands where nothing of its kind can. Put a value that begins with a sign in quotes.',
	'yaml-depth': 'The fields are nested too deeply to be read.',
	'yaml-open-quote': 'This quotation mark is never closed. Close it where the value ends.',
	'yaml-open-list': 'This list is never closed. Write ] at its end.',
	'yaml-open-group': 'This group is never closed. Write } at its end.',
	'yaml-curly-quotes': ({ mark }: { mark: string }) =>
		`To YAML, ${mark} is a letter like any other and would be printed. Put the value in straight quotes ("…"), with ${mark} inside them where readers are to see it.`,
	'odd-number': ({ written: typed, value }: { written: string; value: number }) =>
		`“${shortened(typed)}” is read as ${Number.isFinite(value) ? String(value) : 'no number'}. Write a number in digits alone, with at most one point, as in 1250 or 0.5.`,
	'long-number': ({ digits, most }: { digits: number; most: number }) =>
		`This number has ${digits} digits, of which at most ${most} are kept. Round it to what the source gives.`,
	'yaml-unread': ({ reason }: { reason: string }) =>
		`The fields cannot be read here: ${reason.replace(/[.:]*$/, '')}.`,
	'yaml-alias': ({ name }: { name: string }) =>
		`*${name} would repeat another value, which content does not. ${QUOTE}`,
	'yaml-anchor': ({ name }: { name: string }) =>
		`&${name} would name a value, which content does not. ${QUOTE}`,
	'yaml-tag': `A value that begins with ! would change its kind, which content does not. ${QUOTE}`,
	'yaml-odd-name': 'The name of a field is a plain word. Write name: value.',
	'yaml-merge': '<< would merge in other fields. Write each field out.',
	'field-twice': ({ name, other, line }: { name: string; other: string; line: number }) =>
		other === name
			? `“${name}” stands twice; the other is in line ${line}. Keep one of them.`
			: `“${name}” differs only in capitals from “${other}” in line ${line}. Keep one of them.`,

	// Fields and their schemas.
	'no-fields': ({ needed }: { needed: string[] }) =>
		`There are no fields here. At least these are needed: ${inList(needed)}.`,
	'no-entries': 'There are no entries here. Write each as key: value.',
	'not-fields': 'This holds no fields. Write each as name: value, with a blank behind the colon.',
	'unknown-field': ({ name, fields }: { name: string; fields: string[] }) =>
		`There is no field “${shortened(name)}” here.${instead(name, fields)}`,
	'missing-field': ({ want }: { want: Want | undefined }) =>
		`This field is missing. ${request(want)}`,
	'empty-field': ({ want }: { want: Want | undefined }) => `This field is empty. ${request(want)}`,
	'unquoted-text': ({ input }: { input: number | boolean }) =>
		`${String(input)} is read as ${typeof input === 'number' ? 'a number' : 'yes or no'}. Put it in quotes: "${String(input)}".`,
	'wrong-kind': ({ input, want }: { input: unknown; want: Want | undefined }) =>
		`${written(input)} does not belong here. ${request(want)}`,
	'no-choice': ({ input, values }: { input: string; values: string[] }) => {
		const near = nearestName(input, values);
		const meant = near === undefined ? '' : ` Did you mean “${near}”?`;
		return `${written(input)} is not one of ${inList(values, 'or')}.${meant}`;
	},
	'no-key': ({ input, message }: { input: string; message: string }) => {
		const name = slug(input);
		return name ? `${written(input)} is no key. ${message} Did you mean “${name}”?` : message;
	},
	'wrong-count': ({ isLeast, bound }: { isLeast: boolean; bound: number }) =>
		`This list needs ${isLeast ? 'at least' : 'at most'} ${bound} entries.`,
	'out-of-bounds': ({
		input,
		isLeast,
		bound,
	}: {
		input: unknown;
		isLeast: boolean;
		bound: number;
	}) =>
		`${written(input)} is too ${isLeast ? 'small' : 'large'}. It can be ${isLeast ? 'at least' : 'at most'} ${bound}.`,
	'not-one-form': ({ forms }: { forms: string[] }) =>
		`Write exactly one of ${inList(forms, 'or')} here.`,
	'no-text-form': ({ wants }: { wants: Want[] }) =>
		wants.map(request).join(' Or: ').replaceAll('Or: W', 'Or w'),
	refused: ({ message }: { message: string }) => message,

	// Records beside one another.
	'no-such': ({ kind, key, keys }: { kind: string; key: string; keys: string[] }) =>
		noSuch(kind, key, keys),
	mention: ({ message }: { message: string }) => message,
	'no-page': ({ page, near }: { page: string; near: string[] }) =>
		`There is no page ${page}.${insteadOfKey(page, near) || ' Copy the address from the page that you mean, without the name of the site.'}`,
	'page-moved': ({ page, now }: { page: string; now: string }) =>
		`What stood at ${page} is at ${now} now. Write that.`,
	'page-gone': ({ page }: { page: string }) =>
		`What stood at ${page} has gone, as moved.yaml says. Link to something that is there.`,
	'no-place-on-page': ({
		place,
		page,
		places,
	}: {
		place: string;
		page: string;
		places: string[];
	}) => {
		const advice =
			instead(place, places) ||
			(places.length === 0
				? ` Link to ${page} alone.`
				: ' Link to one of its headings, or to the page alone.');
		return `No heading or record of the page ${page} is found under #${place}.${advice}`;
	},
	'relative-link': ({ address }: { address: string }) =>
		`Where ${shortened(address)} leads depends on the page that shows it. Write the address from its first stroke on, as in /about/.`,
	'device-name': ({ name }: { name: string }) =>
		`Windows keeps the name “${name}” for a device and cannot hold such a file or folder. Give it more words.`,
	'address-taken': ({ address, other }: { address: string; other: string | undefined }) =>
		`Its page would be ${address}, which is ${other === undefined ? 'one of the site’s own' : `that of ${other}`}. Rename this file or folder.`,
	'text-unshown': ({ kind }: { kind: string }) => `A ${kind} has no text below its fields.`,
	'same-id': ({ id, other }: { id: string; other: string }) =>
		`The id “${id}” is already that of ${other}. Rename one of the two.`,
	'same-part': ({
		id,
		list,
		first,
		part,
	}: {
		id: string;
		list: string;
		first: number;
		part: string;
	}) => `“${id}” is already the id of ${list}[${first}]. Give this ${part} another.`,
	'no-phase': ({ site, phase, phases }: { site: string; phase: string; phases: string[] }) =>
		`${site} has no phase “${phase}”.${instead(phase, phases)}`,
	'moved-elsewhere': ({ one }: { one: string }) =>
		`Former keys of a ${one} do not stand in this list. There is one in the folder of each incident, and content/moved.yaml for what all share.`,
	'moved-back': ({ one, key }: { one: string; key: string }) =>
		`There is a ${one} “${key}”, so its address leads to that. Take this entry out, or give the ${one} another key.`,
	vanished: ({
		one,
		key,
		now,
		list,
	}: {
		one: string;
		key: string;
		now: string | undefined;
		list: string;
	}) =>
		`The ${one} “${key}” was there before this change, and its address was given out. ` +
		(now === undefined
			? `If it has another key now, write that in ${list}: ${one}, and below it ${key} with the new key. If it went, let npm run remove say what stood there.`
			: `It seems to be “${now}” now: write that in ${list}, under ${one}, as ${key}: ${now}. npm run rename does it by itself.`),
	uncorrected: ({ changes, incident }: { changes: Changed[]; incident: string | undefined }) => {
		const told = changes
			.slice(0, 3)
			.map(({ path, before, after }) =>
				after
					? `${fieldName(path)} from “${shortened(before)}” to “${shortened(after)}”`
					: `${fieldName(path)} from “${shortened(before)}” to nothing`,
			);
		const more = changes.length > told.length ? [`${changes.length - told.length} more`] : [];
		const of = incident === undefined ? '' : ` with incident: ${incident}`;
		return `What was published changes: ${inList([...told, ...more])}. Tell readers in a new file of content/corrections/${of}. Where only a slip of the pen is mended, the label “typo” on the pull request says so.`;
	},
	'account-instead': ({ account }: { account: string }) =>
		`${account} is the account of this incident, and is compared in its place. Delete this file.`,
	'no-phases': ({ site }: { site: string }) =>
		`The site “${site}” has no phase, so nothing can follow it. Name another, or write its phases.`,
	'phase-too-early': ({ from, other, before }: { from: string; other: Placing; before: string }) =>
		`${inWords(from)} is before the phase above it began, in ${placing(other)}: ${inWords(before)}. Phases stand in the order of time.`,
	'restored-twice': ({ other }: { other: Placing }) =>
		`${placing(other)} says already that all of it was back. Write what went wrong in between as a phase of its own, or leave this one out.`,
	'part-after-whole': ({ other }: { other: Placing }) =>
		`It cannot come back in part once all of it was back: see ${placing(other)}. Write what went wrong in between as a phase of its own, or degraded for what was slowed.`,
	'named-too-early': ({ date, on, said }: { date: string; on: string; said: Placing }) =>
		`${inWords(date)} is before it was said, in ${placing(said)}: ${inWords(on)}. What lies in the past cannot be announced.`,
	'ends-too-early': ({ date, began }: { date: string; began: string }) =>
		`Its claim names ${inWords(date)}, which is before the first day of the lead: ${inWords(began)}. Name another claim, or a site and its phase.`,
	'published-too-early': ({
		date,
		file,
		other,
		began,
	}: {
		date: string;
		file: string;
		other: Placing;
		began: string;
	}) =>
		`${inWords(date)} is before anything happened: ${inWords(began)}, by ${placing(other)} of ${file}.`,
	'no-date': ({ claim }: { claim: string }) => `The claim “${claim}” has no date.`,
	'no-days-between': ({ keys }: { keys: string[] }) =>
		`The day of “${keys[1]}” is before that of “${keys[0]}”, so no days lie between them. Name the earlier first.`,
	'no-number': ({ claim }: { claim: string }) =>
		`The claim “${claim}” has no number of its own to compute with.`,
	uncomputed: ({ reason }: { reason: string }) =>
		`${reason} Name other claims, or type the number as a claim of its own.`,
	'no-assertion': ({ report, assertion }: { report: string; assertion: string }) =>
		`The report “${report}” has no assertion “${assertion}”.`,
	'no-bearing': ({
		report,
		assertion,
		claim,
	}: {
		report: string;
		assertion: string;
		claim: string;
	}) =>
		`The report “${report}” does not name the claim “${claim}” for “${assertion}”. A class judges it by claims that the report was held against.`,
	'asked-no-field': ({
		component,
		field,
		handout,
	}: {
		component: string;
		field: string;
		handout: string;
	}) =>
		`<${component} /> shows the field “${field}” of “${handout}”, which that handout does not have.`,
	'nothing-to-answer': ({ handout }: { handout: string }) =>
		`The handout “${handout}” has no tasks to answer.`,
	'shows-no-field': ({ component, shown }: { component: string; shown: string }) =>
		`<${component} /> shows the field “${shown}”, which this handout does not have.`,
	'only-in-handout': ({ component }: { component: string }) =>
		`<${component} /> works only in a handout.`,
	uncited: 'No record cites this source.',

	'listed-twice': ({
		kind,
		key,
		list,
		first,
	}: {
		kind: string;
		key: string;
		list: string;
		first: number;
	}) => `The ${kind} “${key}” stands in ${list}[${first}] already. Name it once.`,
	'on-both-sides': ({ key }: { key: string }) =>
		`The source “${key}” stands in sources and in against, but nothing can show a thing and say otherwise. Keep one of the two.`,
	'source-twice': ({ other }: { other: string }) =>
		`“${other}” has the same address. Keep one of the two, and name it wherever the other stands.`,

	// What a status asks for.
	unconfirmed: ({ sources }: { sources: string[] }) =>
		`“confirmed” needs a source of one of the kinds ${inList([...PRIMARY], 'or')}, ` +
		`or two sources that do not rest on each other. Here: ${inList(sources)}.`,
	'status-needs': ({ status, need }: { status: Status; need: Need }) =>
		`“${status}” needs${need === 'range' ? '' : ','} ${NEEDS[need]}.`,

	// Days and numbers.
	'half-range': ({ has, lacks, instead: other }: { has: string; lacks: string; instead: string }) =>
		`A range has two ends, and ${lacks} is missing. Give it or, where the source names one end alone, write value instead of ${has}, with ${other}: true.`,
	'no-number-for': ({ field }: { field: string }) =>
		`There is no number for ${field} to tell of. Give value, or low and high, or leave ${field} out.`,
	'no-such-unit': ({ what, units }: { what: string; units: string[] }) => {
		const near = nearestName(what, units);
		return near === undefined
			? `“${what}” is in no list of what numbers count. Add it with the noun of one, as in “cars: car”, to content/units.yaml or to the units.yaml of the incident.`
			: `“${what}” is in no list of what numbers count. Did you mean “${near}”? Else add it to units.yaml.`;
	},
	'less-than-none': ({ number, what }: { number: number; what: string }) =>
		`There cannot be ${number} ${what}. Write how many there were or, for a change, its size under the unit percent or points.`,
	'percent-out-of-range': ({
		number,
		least,
		most,
	}: {
		number: number;
		least: number;
		most: number;
	}) =>
		`${number} percent is beyond what can be: at least ${least}, at most ${most}. Is the decimal point in its place?`,
	'after-edition': ({ date, asOf }: { date: string; asOf: string }) =>
		`${inWords(date)} is later than ${inWords(asOf)}, the day of the edition (asOf).`,
	'read-after-edition': ({ date }: { date: string }) =>
		`${inWords(date)} is later than the edition. Where it was read on that day, move asOf in incident.mdx on to it.`,
	'told-before': ({
		date,
		source,
		published,
		line,
	}: {
		date: string;
		source: string;
		published: string;
		line: number | undefined;
	}) =>
		`No source can tell of ${inWords(date)}: the newest, “${source}”, was published on ${inWords(published)}${
			line === undefined ? '' : ` (sources.yaml, line ${line})`
		}. Name one that was published later, or change the date that is wrong.`,
	'copied-before': ({ date, published }: { date: string; published: string }) =>
		`The copy of ${inWords(date)} is older than the text, which was published on ${inWords(published)}. Name a later copy, or change the date that is wrong.`,
	'read-too-early': 'It was read before it was published.',
	'typed-in-field': ({ typed, has }: { typed: string; has: string | undefined }) =>
		`${typed} ${
			has
				? `A field of the record has it: write ${has}.`
				: 'Name the field that has it, as in {value} or {date:short}; a further day or number stands under dates or figures.'
		}`,
	'stray-in-field': ({ words }: { words: string }) =>
		`The quotation “${words}” is in no statement. Leave out the quotation marks.`,
	'idle-waiver': ({ words }: { words: string }) =>
		`“${words}” stands in no sentence of this record, or holds no number. Take the waiver out.`,
	'no-value': ({ text, name, names }: { text: string; name: string; names: string[] }) =>
		`${text}: nothing that this sentence can name is called “${name}”.${instead(name, names)}`,
	'no-such-form': ({ text, forms }: { text: string; forms: readonly string[] }) =>
		`${text} cannot be said in this form. There are: ${inList([...forms])}, as far as the value is known so exactly.`,
	'not-filled': ({ text }: { text: string }) =>
		`${text} is filled in sentences of ours alone. This text is shown as it stands.`,
	'stray-brace': 'A brace opens and closes the name of a field, as in {value} or {date:short}.',

	// Prose.
	prose: ({ message }: { message: string }) => message,
	'typed-number': ({ numeral, has }: { numeral: Numeral; has: string | undefined }) =>
		has ? `${numeral.message} ${has} has it.` : numeral.message,
	'too-much-prose': ({ length, most }: { length: number; most: number }) =>
		`The prose has ${length} characters; at most ${most} may stand in a file.`,
	'long-paragraph': ({ most }: { most: number }) =>
		`This paragraph or table has more than ${most} characters. Part it with a blank line.`,
	'deep-indent': 'This line is indented too deeply. Write flatter lists.',
	'stray-quotation': ({ words }: { words: string }) =>
		`The quotation “${words}” is in no statement. Quote with <Statement id="…" form="inline" />, or leave out the quotation marks.`,
	'refused-word': ({ text, reason, instead: better }: Advised) =>
		`“${text}”: ${reason}${better ? ` Write: ${better}.` : ''}`,
	'too-many-waivers': ({ count, most }: { count: number; most: number }) =>
		`There are ${count} waivers; at most ${most} may stand.`,
	'mdx-sign': 'A < begins a component, which must end with >. Write \\< for the sign itself.',
	'mdx-unclosed': ({ name }: { name: string }) =>
		`<${name}> is not closed in its paragraph. Write </${name}> behind its words, or /> at its own end.`,
	'mdx-crossed': ({ closing, open }: { closing: string; open: string }) =>
		`</${closing}> does not close <${open}>. Write </${open}>.`,
	'mdx-not-open':
		'This closes a component that is not open. Take it out, or open the component before it.',
	'mdx-comment':
		'Content holds no comments in its prose. A note can stand in the fields, behind a #.',
	'mdx-link': 'Write a link as [its words](https://…).',
	'mdx-open-quote': 'A quotation mark in this component is never closed.',
	'mdx-in-quotes': 'Put the value in double quotes, as in id="…".',
	'mdx-unread':
		'This part cannot be read. Write plain Markdown, and the components that there are.',

	'second-title': 'The page has its title already. Begin a heading with ##.',
	'stray-stroke':
		'A line of --- ends the fields at the head of a file and has no meaning below them: readers would see a stroke, or the words above it as a heading. Take it out, or begin a heading with ##.',
	'heading-jump': ({ depth }: { depth: number }) =>
		`This heading skips a rank: ${'#'.repeat(depth)} stands only below ${'#'.repeat(depth - 1)}, and the first of a text is ##. Take a # away.`,
	'heading-too-deep': 'A heading has at most six #. Write fewer.',
	'empty-heading': 'This heading has no words. Write some, or take it out.',
	'heading-of-frame': ({ words }: { words: string }) =>
		`A part of the page is found under the name of this heading, “${words}”, already. Give it more or other words.`,
	'heading-over-nothing': ({ words }: { words: string }) =>
		`Nothing stands below the heading “${shortened(words)}”. Write what belongs there, or take it out.`,
	'row-of-cells': ({ cells, columns }: { cells: number; columns: number }) =>
		`This row has ${withUnit(cells, 'cells')}, but its table has ${withUnit(columns, 'columns')}. ${
			cells < columns
				? 'Write a | for each cell, an empty one too.'
				: 'Nobody sees the rest. Write \\| for a stroke within a cell.'
		}`,
	'code-block':
		'This is set as code of a program, of which readers need none. Take out the lines of ``` or ~~~.',
	'inline-code': ({ text }: { text: string }) =>
		`“${shortened(text)}” is set as code of a program, of which readers need none. Take the \` away.`,
	'no-definition': ({ written: typed }: { written: string }) =>
		`${shortened(typed)} refers to an address that is nowhere given. Write the link as [its words](/…/), or \\[ for a bracket.`,
	'no-footnote': ({ written: typed }: { written: string }) =>
		`${shortened(typed)} would be printed as it stands, as content holds no footnotes. Name a source with <Cite source="…" />, or write \\[ for a bracket.`,
	'defined-twice': ({ name }: { name: string }) =>
		`“${shortened(name)}” is defined twice, and only the first counts. Keep one of them.`,
	'unused-definition': ({ name }: { name: string }) =>
		`Nothing in the text refers to “${shortened(name)}”, so that nobody sees it. Take it out, or refer to it.`,
	'link-to-nothing': 'This link leads nowhere. Write where it leads, as in [its words](/…/).',
	'link-without-words':
		'This link has no words, so that nobody can see or follow it. Write some between its brackets.',
	'link-reversed':
		'Brackets and parentheses of this link have changed places. Write it as [its words](https://…).',
	'block-in-text': ({
		name,
		within,
		unless,
	}: {
		name: string;
		within: string;
		unless: Record<string, string>;
	}) => {
		const other = Object.entries(unless).map(([attribute, value]) => `${attribute}="${value}"`);
		return (
			`<${name}> prints a block of its own, which ${within} cannot hold. ` +
			`Put it in a line of its own with a blank line above and below${other.length > 0 ? `, or write it with ${inList(other)}` : ''}.`
		);
	},
	'link-in-link': ({ link, outer }: { link: string; outer: string }) => {
		const inner = link === 'a link' ? 'This link' : `${link} prints a link, and so`;
		const around = outer === 'a link' ? outer : `${outer}, which is a link itself`;
		return `${inner} cannot stand in ${around}. Put the one behind the other.`;
	},
	'paragraph-torn': ({ name }: { name: string }) =>
		`<${name}> stands alone in its line, which tears the paragraph around it apart. Write it in one line with words, behind the first of them.`,
	'blocks-in-words': ({ name }: { name: string }) =>
		`<${name}> stands around words of one paragraph, not around paragraphs. Write it within the paragraph, in one line with its words.`,

	// Series.
	'claim-of-other-unit': ({
		claim,
		unit,
		wanted,
	}: {
		claim: string;
		unit: string | undefined;
		wanted: string;
	}) =>
		`The claim “${claim}” ${unit === undefined ? 'states no number' : `counts ${unit}`}; a number in ${wanted} stands here.`,
	'claim-of-other-time': ({
		claim,
		period,
		wanted,
	}: Record<'claim' | 'period' | 'wanted', string>) =>
		`The claim “${claim}” is about ${periodInWords(period)}; the time of this number is ${periodInWords(wanted)}.`,
	'change-disagrees': ({
		printed,
		ours,
		period,
		other,
	}: {
		printed: number;
		ours: number;
		period: string;
		other: Placing;
	}) =>
		`A change of ${withUnit(printed, 'percent')} is said to be printed, but this number and that of ${periodInWords(period)}, ${placing(other)}, differ by ${withUnit(ours, 'percent')}. Look both up again.`,

	// Charts.
	'no-room': ({ chart, text, fits }: { chart: string; text: string; fits: number }) =>
		`“${shortened(text)}” has no room in the chart “${chart}” on a narrow screen. Of its ${text.length} letters and blanks, ${fits} fit. Write fewer or, if one word is longer than a line, part it.`,
	undrawable: ({ text, letters }: { text: string; letters: string[] }) =>
		`“${shortened(text)}” has ${inList(letters.map(signInWords))}, which the files of charts would draw as a box. They have Latin, Greek and Cyrillic letters, digits and common signs: write it in these.`,
	crowded: ({ chart, found }: { chart: string; found: string[] }) =>
		`The chart “${chart}” has no room on a narrow screen for all of ${inList(found.map((one) => `“${shortened(one)}”`))}. Shorten what the records call them.`,

	// Pictures.
	'no-picture': ({ url, near }: { url: string; near: string[] }) =>
		`There is no picture ${url}.${instead(url, near)}`,
	'other-bytes': ({ ending }: { ending: string }) =>
		`This is no ${ending} file, whatever its name says.`,
	undecodable:
		'This picture is damaged, cut off or far too large, so that no browser shows it whole. Save it again from what it was made of.',
	'no-drawing': 'This is no SVG drawing: it does not begin with <svg.',
	'active-drawing': ({ part }: { part: string }) =>
		`An SVG drawing holds shapes and text alone. Take out ${part}, or save it as PNG.`,

	// Hints.
	'long-sentence': ({ text, words, most }: { text: string; words: number; most: number }) =>
		`${quoted(text)} has ${words} words. Part it into sentences of at most ${most}.`,
	misspelt: ({ word, near }: { word: string; near: string[] }) =>
		`“${word}” is in no British dictionary.${
			near.length > 0
				? ` Did you mean ${inList(
						near.slice(0, 3).map((one) => `“${one}”`),
						'or',
					)}?`
				: ''
		} A term of the trade belongs in the glossary.`,
	'word-twice': ({ words }: { words: string }) =>
		`“${shortened(words)}”: a word stands twice. Take one of them out.`,
	'hard-sentence': ({ text }: { text: string }) =>
		`${quoted(text)} is hard to read, by most measures. Use shorter words, or part it.`,
	'may-be-number': ({ typed }: { typed: string }) =>
		`${typed} If it states how many or how long, let a record say it.`,
	'old-search': ({ looked, asOf }: { looked: string; asOf: string }) =>
		`${inWords(looked)} is more than half a year before ` +
		`${inWords(asOf)}, the day of the edition (asOf). Look for it again.`,
	unexplained: ({ word, text, term }: { word: string; text: string; term: string | undefined }) =>
		`“${word}” is not explained where the text first uses it: ${quoted(text)}. ${
			term
				? `Write <Term id="${term}">${word}</Term>.`
				: 'Write it out, with the short form in brackets behind it, or add it to the glossary.'
		}`,
	'loaded-word': ({ word, text, reason, instead: better }: Advised & { word: string }) =>
		`“${word}” in ${quoted(text)}: ${reason}${better ? ` Better: ${better}.` : ''}`,
	'account-without-minute': ({ count, wanted }: { count: number; wanted: number }) =>
		`${
			count === 0
				? 'Nothing stands above the first heading'
				: `What stands above the first heading has ${withUnit(count, 'sentences')}`
		}. Tell the whole there in ${withUnit(wanted, 'sentences')}, with its numbers: the page calls them “In 60 seconds”.`,
	'section-without-answer': ({ words }: { words: string }) =>
		`The section “${shortened(words)}” does not open with its answer. Write it below the heading as one paragraph that is bold throughout, as in **It stopped.**`,
	'empty-link': ({ text }: { text: string }) =>
		`The link “${text}” does not say where it leads. Let it stand around words that do, such as the name of the page.`,
};

interface Advised {
	text: string;
	reason: string;
	instead: string | undefined;
}

type Sentences = typeof SENTENCES;

/** The name of something that can be wrong. */
type Code = keyof Sentences;

/** The names of all rules, which stand behind each message and head their entries in RULES.md. */
export const CODES = Object.keys(SENTENCES) as Code[];

/** What is wrong: its code and, where its sentence needs any, its data. */
export type Slip = {
	[C in Code]: Sentences[C] extends (data: infer D) => string
		? { code: C; data: D }
		: { code: C; data?: never };
}[Code];

/** The sentence for what is wrong, which begins with the name of its field where it has one. */
export function say({ code, data, field = [] }: Slip & { field?: readonly PropertyKey[] }): string {
	const sentence: string | ((data: never) => string) = SENTENCES[code];
	const words = typeof sentence === 'string' ? sentence : sentence(data as never);
	return field.length > 0 ? `${fieldName(field)}: ${words}` : words;
}
