import type { Dossier, Filed, SharedRecords } from '#facts/dossier.ts';
import { downtimeOf, stateOf, statusOfCourse } from '#facts/downtime.ts';
import { durations } from '#facts/duration.ts';
import { evidenceOf, figureOf, quantityOf } from '#facts/quantity.ts';
import { answeredQuestions, questionsOf, type Question } from '#facts/questions.ts';
import type { Claim } from '#records/claim.ts';
import { comparisonTitle } from '#records/comparison.ts';
import {
	kindNamed,
	OWN_KINDS,
	SHARED_KINDS,
	type OwnKind,
	type SharedKind,
} from '#records/kinds.ts';
import { paths } from '#records/paths.ts';
import type { Site } from '#records/site.ts';
import { slug } from '#records/slug.ts';
import { speakerName, type Statement } from '#records/statement.ts';
import { termPath } from '#records/term.ts';
import { statusCounts } from '../answers.ts';
import { claimSentence, labelOf } from '../claim.ts';
import { elapsedInWords } from '../duration.ts';
import { capital, inList } from '../list.ts';
import { quantityInWords, withUnit } from '../quantity.ts';
import { sectionsOf, type Section } from '../sections.ts';
import { STATE_WORDS } from '../site.ts';
import { statementAnswer } from '../statement.ts';
import { longInWords } from '../pages/front.ts';
import { lookedFor } from '../unknown.ts';
import type { Entry } from './entry.ts';
import { firstNumber, folded, inFiledOrder, lastWord, tellingWord } from './filing.ts';

/** Kinds whose records have each a page, or a place on one, by which it can be found. */
type Titled<K> = Extract<K, { title: unknown }>;
type OwnFound = Titled<OwnKind>['name'];
type SharedFound = Titled<SharedKind>['name'] | 'terms';

/** What a record is to one who looks for it; where its page is, its kind says. */
type Line = Omit<Entry, 'incident' | 'path'>;

/** What became of a site and for how long, then its days, as its own answer gives them. */
function courseInWords(site: Filed<Site>): string {
	const lasted = downtimeOf(site)?.lasted;
	const length = lasted ? ` for ${elapsedInWords(lasted)}` : '';
	return `${capital(STATE_WORDS[stateOf(site)])}${length}. ${site.answer}`;
}

const siteLines = (site: Filed<Site>): Line[] => [
	{
		name: capital(site.name),
		at: tellingWord(site.name),
		kind: 'place',
		fact: courseInWords(site),
		status: site.state === 'disputed' ? 'disputed' : statusOfCourse(site),
	},
];

/** A claim is found by what it asks, and by each of its numbers. */
function claimLines(claim: Filed<Claim>, dossier: Dossier): Line[] {
	const quantity = quantityOf(dossier, claim);
	const sentence = claimSentence(claim, quantity);
	const label = labelOf(claim);
	// What a label says needs no sentence that would say the number once more.
	const fact = label === undefined || sentence === claim.statement ? sentence : '';
	const numbers = [
		...(quantity ? [{ quantity, label: label ?? claim.asks, fact, status: claim.status }] : []),
		...Object.entries(claim.figures ?? {}).map(([figure, { label: its }]) => ({
			quantity: figureOf(dossier, claim, figure),
			label: its,
			fact: '',
			status: evidenceOf(claim, figure).status,
		})),
	];
	const { organisations, longForm = '' } = dossier.incident;
	return [
		{
			name: claim.asks,
			at: tellingWord(claim.asks, [...organisations, longForm]),
			kind: 'question',
			fact: sentence,
			status: claim.status,
		},
		...numbers.map(({ quantity: number, label: its, ...said }): Line => {
			const name = `${capital(quantityInWords(number))}: ${its}`;
			return { name, at: firstNumber(name), kind: 'number', ...said, apart: claim.asks };
		}),
	];
}

function statementLines(statement: Statement): Line[] {
	const name = kindNamed('statements').title(statement);
	const speaker = speakerName(statement);
	const from = name.indexOf(speaker);
	return [
		{
			name,
			at: from + (statement.speaker === undefined ? tellingWord(speaker) : lastWord(speaker)),
			kind: 'statement',
			fact: statementAnswer(statement),
			status: statement.status,
		},
	];
}

/** A page that has a title and says in a sentence what is found there. */
const pageLine = (title: string, fact: string): Line[] => [
	{ name: title, at: tellingWord(title), kind: 'page', fact },
];

/** How the records of each kind are found, of which an incident has a folder. */
const OF_OWN: {
	[name in OwnFound]: (record: Dossier[name][number], dossier: Dossier) => Line[];
} = {
	sites: siteLines,
	claims: claimLines,
	statements: statementLines,
	reports: ({ title, summary }) => pageLine(title, summary),
	handouts: (handout) => pageLine(kindNamed('handouts').title(handout), handout.summary),
};

/** How those of each kind are found that stand beside all incidents. */
const OF_SHARED: { [name in SharedFound]: (record: SharedRecords[name][number]) => Line[] } = {
	comparisons: (comparison) => [
		{
			name: comparisonTitle(comparison),
			at: comparisonTitle(comparison).indexOf(comparison.organisation),
			kind: 'organisation',
			fact: comparison.answer,
			status: comparison.status,
		},
	],
	terms: ({ name, longForm, meaning }) =>
		[name, ...(longForm === undefined ? [] : [longForm])].map((called, i): Line => {
			const shown = i === 0 ? capital(called) : `${capital(called)} (${name})`;
			return { name: shown, at: 0, kind: 'term', fact: meaning };
		}),
	pages: ({ title, summary }) => pageLine(title, summary),
};

/** Other words for a record, each leading to it with what its first line says. */
const alsoLines = (also: string[] | undefined, [line]: Line[]): Line[] =>
	line
		? (also ?? []).map((name) => ({
				...line,
				name: capital(name),
				at: tellingWord(name),
				also: line.name,
				fact: [`See “${line.name}”`, line.fact]
					.filter(Boolean)
					.join(line.name.endsWith('?') ? ' ' : '. '),
			}))
		: [];

/** Whoever is on record with words of their own, with their office; and how many of those there are. */
function voices({ id, incident, statements }: Dossier): Entry[] {
	const said = (kind: 'person' | 'organisation', nameOf: (one: Statement) => string | undefined) =>
		[...Map.groupBy(statements, nameOf)].flatMap(([name, own]): Entry[] => {
			const last = own.toSorted((a, b) => (a.made < b.made ? -1 : 1)).at(-1);
			if (name === undefined || !last) return [];
			const office = kind === 'person' ? `${capital(last.role)}, ${last.organisation}. ` : '';
			return [
				{
					name,
					at: kind === 'person' ? lastWord(name) : tellingWord(name),
					kind,
					incident: id,
					fact: `${office}${withUnit(own.length, 'statements')} on record.`,
					path:
						own.length === 1
							? paths.statement(id, last.id)
							: `${paths.section(id, 'statements')}#${slug(last.voice)}`,
				},
			];
		});
	const own = [...incident.organisations, incident.longForm];
	return [
		...said('person', ({ speaker }) => speaker),
		...said('organisation', ({ organisation }) => organisation).filter(
			({ name }) => !own.includes(name),
		),
	];
}

/** The towns and countries in which sites stand, unless a site is filed under the same word. */
function regions({ id, sites }: Dossier): Entry[] {
	const filed = new Set(sites.map(({ name }) => firstWord(name.slice(tellingWord(name)))));
	const places = sites.flatMap((site) =>
		site.places.flatMap(({ name, country }) =>
			[...name.split(', '), country].map((one) => ({ one, site })),
		),
	);
	return [...Map.groupBy(places, ({ one }) => one)]
		.filter(([one]) => !filed.has(firstWord(one)))
		.flatMap(([name, found]): Entry[] => {
			const here = [...new Set(found.map(({ site }) => site))];
			const [only, ...others] = here;
			const at = tellingWord(name);
			if (only && others.length === 0)
				return alsoLines([name], siteLines(only)).map((line) => ({
					...line,
					at,
					incident: id,
					path: paths.site(id, only.id),
				}));
			const fact = `${capital(inList(here.map(({ label }) => label)))}.`;
			return [{ name, at, kind: 'place', incident: id, fact, path: paths.section(id, 'sites') }];
		});
}
const firstWord = (text: string) => /^[\p{L}\p{N}]*/u.exec(folded(text))?.[0] ?? '';

/** What is not known is sought as well as what is. */
const openLines = ({ id, incident }: Dossier): Entry[] =>
	incident.unknowns.flatMap((unknown) => {
		const name = unknown.what.replace(/\.$/, '');
		const line: Line = {
			name,
			at: tellingWord(name),
			kind: 'question',
			fact: `Not known. ${lookedFor(unknown, [])}`,
		};
		return [line, ...alsoLines(unknown.also, [line])].map((one) => ({
			...one,
			incident: id,
			path: `${paths.incident(id)}#unknowns`,
		}));
	});

/** What answers a question in a line, as on the front page; else how much is on record on it. */
function answerTo({ key, page }: Question, dossier: Dossier): Pick<Line, 'fact' | 'status'> {
	const claim = answeredQuestions(dossier).find((one) => one.key === key)?.claim;
	if (claim) {
		const fact = claim.known?.answer ?? claimSentence(claim, quantityOf(dossier, claim));
		return { fact, status: claim.status };
	}
	if (page === 'duration') return { fact: longInWords(durations(dossier)) };
	const own = dossier.claims.filter(({ question }) => question === key);
	return { fact: `Claims on record: ${statusCounts(own)}.` };
}

/** The incident itself, whose it was, what it asks, and the pages that it has. */
function aboutIncident(dossier: Dossier): Entry[] {
	const { id, incident, claims } = dossier;
	const path = paths.incident(id);
	const itself: Line = {
		name: capital(incident.name),
		at: 0,
		kind: 'page',
		fact: incident.summary,
	};
	const names = [...incident.organisations, incident.longForm].filter((name) => name !== undefined);
	const asked = questionsOf(incident)
		.filter(({ key }) => claims.some(({ question }) => question === key))
		.map((question): Entry => ({
			name: question.title,
			at: tellingWord(question.title, names),
			kind: 'question',
			incident: id,
			...answerTo(question, dossier),
			path: `${paths.section(id, 'claims')}#claims-${question.key}`,
			apart: 'all claims',
		}));
	return [
		...[itself, ...alsoLines(incident.also, [itself])].map((line) => ({
			...line,
			incident: id,
			path,
		})),
		...names.map((name): Entry => ({
			name,
			at: 0,
			kind: 'organisation',
			incident: id,
			fact: `See “${capital(incident.name)}”. ${incident.summary}`,
			path,
		})),
		...asked,
		...sectionsOf(dossier)
			.filter((section) => section.path !== path)
			.map(({ path: to, name }): Entry => ({
				name,
				at: 0,
				kind: 'page',
				incident: id,
				fact: incident.title,
				path: to,
				apart: incident.name,
			})),
	];
}

const ofDossier = (dossier: Dossier): Entry[] => [
	...aboutIncident(dossier),
	...OWN_KINDS.filter((kind): kind is Titled<OwnKind> => 'title' in kind).flatMap(
		({ name, address }) =>
			(dossier[name] as Filed<{ also?: string[] }>[]).flatMap((record): Entry[] => {
				const lines = (OF_OWN[name] as (record: unknown, dossier: Dossier) => Line[])(
					record,
					dossier,
				);
				return [...lines, ...alsoLines(record.also, lines)].map((line) => ({
					...line,
					incident: dossier.id,
					path: address(dossier.id, record.id),
				}));
			}),
	),
	...voices(dossier),
	...regions(dossier),
];

/**
 * Of several with one name in an incident, each says what it is: a link is read without its line. Where
 * there is one incident alone no line names it, so that general pages are among its own.
 */
function toldApart(all: Entry[], isOne: boolean): Entry[] {
	const nameOf = ({ name, incident = '' }: Entry) => (isOne ? name : `${incident}/${name}`);
	const named = Map.groupBy(all, nameOf);
	return all.map((entry) => {
		const twins = named.get(nameOf(entry)) ?? [];
		return twins.every(({ path }) => path === entry.path)
			? entry
			: { ...entry, name: `${entry.name} (${entry.apart ?? entry.kind})` };
	});
}

/** What can be found beside the records of incidents. */
interface Others extends Pick<SharedRecords, SharedFound> {
	charts: { incident: string; name: string; title: string; headline: string }[];
	/** The pages that belong to no incident, beside those that are records. */
	general: Section[];
	/** The incidents whose account lists what is not known. */
	open: ReadonlySet<string>;
}

const isFound = (kind: SharedKind): kind is Extract<SharedKind, { name: SharedFound }> =>
	Object.hasOwn(OF_SHARED, kind.name);

/** Everything that can be found, from A to Z, the numbers first. */
export function entries(
	dossiers: Dossier[],
	{ charts, general, open, ...shared }: Others,
): Entry[] {
	const beside = SHARED_KINDS.filter(isFound).flatMap(({ name, address }) =>
		(shared[name] as Filed<{ also?: string[]; incident?: string; account?: true }>[])
			// An incident with an account of its own is found as itself.
			.filter(({ account }) => !account)
			.flatMap((record): Entry[] => {
				const lines = (OF_SHARED[name] as (record: unknown) => Line[])(record);
				const path = name === 'terms' ? termPath(record) : address(record.id);
				return [...lines, ...alsoLines(record.also, lines)].map((line) => ({
					...line,
					incident: record.incident,
					path,
				}));
			}),
	);
	const all = [
		...dossiers.flatMap(ofDossier),
		...dossiers.filter(({ id }) => open.has(id)).flatMap(openLines),
		...beside,
		...charts.flatMap(({ incident, name, title, headline }) =>
			pageLine(`Chart: ${title}`, headline).map((line) => ({
				...line,
				incident,
				path: paths.chart(incident, name),
			})),
		),
		...general.map(({ path, name }): Entry => ({
			name,
			at: 0,
			kind: 'page',
			fact: '',
			path,
			apart: 'all incidents',
		})),
	];
	return inFiledOrder(toldApart(all, dossiers.length === 1));
}
