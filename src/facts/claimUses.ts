import type { ChartName } from '#records/chart.ts';
import type { Claim } from '#records/claim.ts';
import { keysIn, type Mention } from '#records/prose.ts';
import { chartsWith, SECTIONS_OF, type Drawn } from './charted.ts';
import type { Dossier, Filed } from './dossier.ts';
import { paths } from '#records/paths.ts';
import { questionsOf } from './questions.ts';

/** The prose of one content file: the page that it stands on, and what it names. */
export interface Body {
	path: string;
	mentions: Mention[];
}

/** In what way a page shows a claim. */
export type Way =
	| 'text'
	| 'key figure'
	| 'end point'
	| 'part'
	| 'assertion'
	| 'evidence'
	| 'chart'
	| 'known when'
	| 'register';

/** A page that shows a claim, and in which ways. */
export interface ClaimUse {
	path: string;
	ways: Way[];
}

type Found = Generator<[path: string, way: Way]>;

/** The end points whose date is that of this claim. */
const endPointsOf = ({ incident }: Dossier, claim: string) =>
	incident.endPoints.filter((point) => point.claim === claim).map(({ id }) => id);

function* inBodies(dossier: Dossier, claim: Filed<Claim>, bodies: Body[], charts: string[]): Found {
	const ends = endPointsOf(dossier, claim.id);
	for (const { path, mentions } of bodies)
		for (const { name, attributes } of mentions) {
			const { id, of = '', to = '', claim: asked } = attributes;
			if (name === 'Claim' && id === claim.id) yield [path, 'text'];
			if (name === 'Date' && of === claim.id) yield [path, 'text'];
			if (name === 'Question' && asked === claim.id) yield [path, 'text'];
			const figures = of ? keysIn(of) : dossier.incident.keyClaims;
			if (name === 'KeyFigures' && figures.includes(claim.id)) yield [path, 'key figure'];
			if (name === 'Days' && ends.includes(to)) yield [path, 'end point'];
			if (name === 'Durations' && ends.length > 0) yield [path, 'end point'];
			if (name === 'Chart' && charts.includes(of)) yield [path, 'chart'];
		}
}

/** Whether a derived number is computed from this claim, directly or through an end point. */
function isPart(dossier: Dossier, part: string, { derived }: Claim): boolean {
	if (!derived) return false;
	if ('days' in derived) return endPointsOf(dossier, part).includes(derived.days.to);
	return ('sum' in derived ? derived.sum : derived.ratio).includes(part);
}

function* inRecords(dossier: Dossier, claim: Filed<Claim>, charts: ChartName[]): Found {
	const { id, incident, claims, reports, handouts } = dossier;
	if (incident.keyClaims.includes(claim.id)) yield [paths.front(), 'key figure'];
	if (endPointsOf(dossier, claim.id).length > 0) {
		// The strip of days on the first two and the table on the third run to the last end point.
		yield [paths.front(), 'end point'];
		yield [paths.incident(id), 'end point'];
		yield [paths.section(id, 'duration'), 'end point'];
	}
	for (const other of claims)
		if (isPart(dossier, claim.id, other)) yield [paths.claim(id, other.id), 'part'];
	for (const report of reports)
		if (report.assertions.some((assertion) => assertion.claims.includes(claim.id)))
			yield [paths.report(id, report.id), 'assertion'];
	for (const handout of handouts)
		if (handout.evidence?.includes(claim.id)) yield [paths.handout(id, handout.id), 'evidence'];
	for (const name of charts) {
		yield [paths.chart(id, name), 'chart'];
		for (const section of SECTIONS_OF[name]) yield [paths.section(id, section), 'chart'];
		if (name === 'comparisons') yield [paths.compare(), 'chart'];
	}
	if (claim.known) yield [paths.section(id, 'known'), 'known when'];
	const page = questionsOf(incident).find(({ key }) => key === claim.question)?.page;
	if (page) yield [paths.section(id, page), 'register'];
	yield [paths.section(id, 'claims'), 'register'];
}

/** Every page that shows a claim, each once: first those whose text names it, last the registers. */
export function claimUses(
	dossier: Dossier,
	claim: Filed<Claim>,
	bodies: Body[],
	drawn: Drawn,
): ClaimUse[] {
	const own = paths.claim(dossier.id, claim.id);
	const charts = chartsWith(drawn, claim.id);
	const found = [...inBodies(dossier, claim, bodies, charts), ...inRecords(dossier, claim, charts)];
	const pages = Map.groupBy(
		found.filter(([path]) => path !== own),
		([path]) => path,
	);
	return [...pages].map(([path, uses]) => ({
		path,
		ways: [...new Set(uses.map(([, way]) => way))],
	}));
}
