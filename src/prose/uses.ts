import { chartsWith, type Drawn } from '#charts/drawn.ts';
import { pagesWith } from '#charts/pages.ts';
import type { Dossier, Filed } from '#facts/dossier.ts';
import { cardKeys } from '#records/handout.ts';
import { paths } from '#records/paths.ts';
import { questionsOf } from '#facts/questions.ts';
import { partKeysOf, type Claim } from '#records/claim.ts';
import { capital, inList } from '#words/list.ts';
import { ruleOf } from './index.ts';
import type { Mention } from './rule.ts';

/** The prose of one content file: the page that it stands on, and what it names. */
export interface Body {
	path: string;
	mentions: Mention[];
}

/** In what way a page shows a claim, and how that is said. */
const WAYS = {
	text: 'in the text',
	'key figure': 'as a key figure',
	answer: 'as an answer',
	'end point': 'as the date of an end point',
	part: 'as part of a computed number',
	assertion: 'to check an assertion',
	evidence: 'as evidence to judge by',
	chart: 'in a chart',
	'known when': 'as an answer of its day',
	register: 'in a list of claims',
};

type Way = keyof typeof WAYS;

/** A page that shows a claim, and in which ways. */
export interface ClaimUse {
	path: string;
	ways: Way[];
}

/** In which ways a page shows a claim: "In the text and as a key figure". */
export const waysInWords = ({ ways }: ClaimUse): string =>
	capital(inList(ways.map((way) => WAYS[way])));

type Found = Generator<[path: string, way: Way]>;

function* inBodies(dossier: Dossier, claim: Filed<Claim>, bodies: Body[], drawn: Drawn): Found {
	for (const { path, mentions } of bodies)
		for (const { name, attributes } of mentions) {
			const shows = ruleOf(name)?.shows;
			if (shows && [...shows.claims(attributes, dossier, drawn)].includes(claim.id))
				yield [path, shows.way];
		}
}

/** The end points whose date is that of this claim. */
const endPointsOf = ({ incident }: Dossier, claim: string) =>
	incident.endPoints.filter((point) => point.claim === claim).map(({ id }) => id);

/** Whether a derived number is computed from this claim, directly or through an end point. */
function isPart(dossier: Dossier, part: string, claim: Claim): boolean {
	const { derived } = claim;
	if (derived && 'days' in derived) return endPointsOf(dossier, part).includes(derived.days.to);
	const counted = Object.values(claim.figures ?? {}).flatMap(({ between }) => between ?? []);
	return [...partKeysOf(claim), ...counted].includes(part);
}

function* inRecords(dossier: Dossier, claim: Filed<Claim>, drawn: Drawn, leads: boolean): Found {
	const { id, incident, claims, reports, handouts } = dossier;
	if (leads && incident.keyClaims.includes(claim.id)) yield [paths.front(), 'key figure'];
	if (leads && Object.values(incident.answeredBy).includes(claim.id))
		yield [paths.front(), 'answer'];
	if (endPointsOf(dossier, claim.id).length > 0) {
		// The strip of days on the first two and the table on the third run to the last end point.
		if (leads) yield [paths.front(), 'end point'];
		yield [paths.incident(id), 'end point'];
		yield [paths.section(id, 'duration'), 'end point'];
	}
	for (const other of claims)
		if (isPart(dossier, claim.id, other)) yield [paths.claim(id, other.id), 'part'];
	for (const report of reports)
		if (report.assertions.some((assertion) => assertion.claims.includes(claim.id)))
			yield [paths.report(id, report.id), 'assertion'];
	for (const handout of handouts)
		if (cardKeys(handout.tasks).includes(claim.id))
			yield [paths.handout(id, handout.id), 'evidence'];
	for (const name of chartsWith(drawn, claim.id))
		for (const path of pagesWith(name, id)) yield [path, 'chart'];
	if (claim.known) yield [paths.section(id, 'known'), 'known when'];
	const page = questionsOf(incident).find(({ key }) => key === claim.question)?.page;
	if (page) yield [paths.section(id, page), 'register'];
	yield [paths.section(id, 'claims'), 'register'];
}

/**
 * Every page that shows a claim, each once: first those whose text names it, last the registers. The front
 * page tells of the incident that `leads` it alone.
 */
export function claimUses(
	dossier: Dossier,
	claim: Filed<Claim>,
	bodies: Body[],
	drawn: Drawn,
	leads = true,
): ClaimUse[] {
	const own = paths.claim(dossier.id, claim.id);
	const found = [
		...inBodies(dossier, claim, bodies, drawn),
		...inRecords(dossier, claim, drawn, leads),
	];
	const pages = Map.groupBy(
		found.filter(([path]) => path !== own),
		([path]) => path,
	);
	return [...pages].map(([path, uses]) => ({
		path,
		ways: [...new Set(uses.map(([, way]) => way))],
	}));
}
