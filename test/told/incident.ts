import { yearOf } from '#facts/calendar.ts';
import { cardsOf, tasksOf } from '#facts/classroom.ts';
import { changesByDay, correctionsOf, noticesOn } from '#facts/corrections.ts';
import { COUNTED } from '#facts/counts.ts';
import { datedBy, datedKind, datedNames } from '#facts/dated.ts';
import { changesOf, longestStop, runsOf, strip } from '#facts/days.ts';
import type { Dossier } from '#facts/dossier.ts';
import {
	downtimeOf,
	downtimes,
	sitesOf,
	stateOf,
	statusOfCourse,
	statusOfSite,
} from '#facts/downtime.ts';
import { durations } from '#facts/duration.ts';
import { frameOf } from '#facts/frame.ts';
import { hasSheet, sheetsOf } from '#facts/handouts.ts';
import { cameTo, daysKnown, foremost, sourcesBy } from '#facts/known.ts';
import { namedIn } from '#facts/naming.ts';
import { evidenceOf, figureOf, partsOf, quantityOf } from '#facts/quantity.ts';
import { answeredQuestions, questionsOn } from '#facts/questions.ts';
import { allRestarts } from '#facts/restarts.ts';
import { kindCounts, retoldBy } from '#facts/retelling.ts';
import { leadOf, leadStart, starts } from '#facts/starts.ts';
import { successions, wording } from '#facts/successions.ts';
import { byMonth, timeline } from '#facts/timeline.ts';
import { usage } from '#facts/usage.ts';
import { paths } from '#records/paths.ts';
import { VERDICTS } from '#records/report.ts';
import { nearest, ownScales, standingShown } from '#tables/compared.ts';
import * as answers from '#words/answers.ts';
import { claimInWords, claimSentence, keyNumber, nameOf, numberBeside } from '#words/claim.ts';
import { changesAnswer } from '#words/correction.ts';
import { machineDate, onDate, startInWords } from '#words/date.ts';
import { derivedInWords, exceptionInWords, statusInWords, statusMeaning } from '#words/derived.ts';
import * as lengths from '#words/duration.ts';
import { besides, shadeInWords, toScale } from '#words/frame.ts';
import * as handouts from '#words/handout.ts';
import { independence, inShort } from '#words/independence.ts';
import { briefly, changedIn, dayInWords, knownAnswer, recordInWords } from '#words/known.ts';
import { noSites, organisationsOf } from '#words/organisation.ts';
import { pagesOfIncident } from '#words/pageNames.ts';
import { changesTitle } from '#words/pages/changes.ts';
import { chartsTitle } from '#words/pages/charts.ts';
import { claimsTitle } from '#words/pages/claims.ts';
import { sizeInWords } from '#words/pages/compare.ts';
import { dataOf, dataOfTitle, tablesOf } from '#words/pages/data.ts';
import * as front from '#words/pages/front.ts';
import { glossaryOfTitle } from '#words/pages/glossary.ts';
import * as pages from '#words/pages/incident.ts';
import * as known from '#words/pages/known.ts';
import * as checked from '#words/pages/reports.ts';
import { sheetsTitle } from '#words/pages/sheets.ts';
import {
	makesInWords,
	sitesCaption,
	sitesName,
	sitesTitle,
	siteTitle,
} from '#words/pages/sites.ts';
import * as sourcePages from '#words/pages/sources.ts';
import { statementsTitle, successionsTitle } from '#words/pages/statements.ts';
import { inFigures, quantityInWords } from '#words/quantity.ts';
import { mainSections, neighboursOf, sectionsOf } from '#words/sections.ts';
import * as site from '#words/site.ts';
import * as sources from '#words/source.ts';
import { startLabel } from '#words/start.ts';
import {
	announcedInWords,
	speakerInWords,
	statementAnswer,
	wordingInWords,
} from '#words/statement.ts';
import { chainTitle, successionDays, successionsAnswer } from '#words/succession.ts';
import { lookedFor, searched } from '#words/unknown.ts';
import { verdictCounts } from '#words/verdict.ts';
import type { Library } from '#load/assembled.ts';
import { line, marked } from './lines.ts';

/** The front page as this incident leads it, and as it is listed there. */
export const ofFront = (dossier: Dossier): string[] => {
	const { incident, claims } = dossier;
	return [
		...line('kicker', front.kickerInWords(dossier, yearOf(leadStart(dossier).from))),
		...line('headline', front.headlineOf(dossier)),
		...line('listed', front.kindInWords(dossier), front.datesInWords(dossier)),
		...line('evidence', front.evidenceInWords(dossier)),
		...line('card', front.countedOf(dossier), organisationsOf(incident)),
		...line('long', ...questionsOn('duration', incident).map(({ title }) => title)),
		...line('long', front.longInWords(durations(dossier))),
		...answeredQuestions(dossier).flatMap(({ title, claim }) =>
			line('asked', title, claim.known?.answer ?? claimSentence(claim, quantityOf(dossier, claim))),
		),
		...(incident.unknowns.length > 0
			? line('unknown', front.unknownInWords(incident.unknowns))
			: []),
		...incident.keyClaims.flatMap((key) => {
			const claim = claims.find(({ id }) => id === key)!;
			const { number, range } = keyNumber(claim, quantityOf(dossier, claim));
			return line('key figure', number, range, nameOf(claim), exceptionInWords(claim));
		}),
	];
};

/** How long it was, the strip of days, and the frame of days that charts share. */
export const ofDuration = (dossier: Dossier): string[] => {
	const { incident } = dossier;
	const all = durations(dossier);
	const lead = leadOf(dossier).flatMap((one) => downtimeOf(one) ?? []);
	const days = strip(dossier);
	const frame = frameOf(dossier);
	const other = durations(dossier, 'other');
	const entries = timeline(dossier);
	return [
		...line('title', pages.durationTitle(incident.name), pages.scaleTitle(incident.name)),
		...line('answer', answers.durationAnswer(all)),
		...line('lead', pages.durationLead(all.length)),
		...(all.length > 0 ? line('caption', pages.durationCaption(all)) : []),
		...all.flatMap((one, i) => [
			...line('row', one.endPoint, lengths.daysTo(one), onDate(one.to), one.endStatus, one.note),
			...line('from', one.site, ...one.sources, lengths.countedAlso(one.from, other[i])),
		]),
		...starts(dossier).flatMap((start) => line('start', startLabel(start), start.status)),
		...line('strip', lengths.stripInWords(lead, days.unit)),
		...line('stop', lengths.lengthOfStop(lead), JSON.stringify(longestStop(days.moments))),
		...line(
			'runs',
			...runsOf(days.moments).map(
				({ state, or, from, to }) => `${from}–${to} ${state}${or ? ` or ${or}` : ''}`,
			),
		),
		...line('changes', ...changesOf(dossier, days).map(({ phase, at }) => `${phase.id} ${at}`)),
		...line('frame', JSON.stringify(frame)),
		...line('shade', shadeInWords(frame)),
		...line('to scale', toScale(frame, { earlier: 1, later: entries.length - 1 })),
		...line(
			'beside',
			besides(frame, 'entries', {
				earlier: entries.slice(0, 2).map(({ date }) => date),
				later: entries.slice(-1).map(({ date }) => date),
			}),
		),
	];
};

/** How it stands among the others, in days. */
export const ofStanding = (dossier: Dossier, { comparisons }: Library): string[] =>
	ownScales({ dossier, comparisons }).flatMap((scale) => {
		const { caption, rows } = standingShown(dossier, nearest(scale, 5));
		return [
			...line(scale.measure, caption),
			...rows.flatMap(({ key, cells }) =>
				line(key, cells.map((cell) => JSON.stringify(cell)).join(' ')),
			),
		];
	});

/** What stopped. */
export const ofSites = (dossier: Dossier): string[] => {
	const { incident, sites } = dossier;
	const counted = sitesOf(sites);
	const stopped = counted.filter((one) => stateOf(one) === 'stopped');
	return [
		...line(
			'title',
			sitesTitle(incident),
			sitesName(incident),
			sitesCaption(incident, {
				back: downtimes(counted).filter(({ back }) => back).length,
				notBack: downtimes(counted).filter(({ back }) => !back).length,
				disputed: sites.filter(({ state }) => state === 'disputed').length,
			}),
		),
		...line('answer', answers.sitesAnswer(dossier), noSites(incident)),
		...line(
			'front',
			front.stoppedHeading(stopped, incident),
			front.allSites(counted.length, incident),
		),
		...line('compare', sizeInWords(dossier)),
		...line('countries', ...site.byCountry(sites)),
		...sites.flatMap((one) => {
			const time = downtimeOf(one);
			const from = time?.stretches[0].phase.from;
			return [
				...line(
					'site',
					siteTitle(one),
					site.siteBarName(one, false),
					site.siteBarName(one, true),
					site.placesInWords(one),
				),
				...line('state', site.STATE_WORDS[stateOf(one)], statusOfSite(one), statusOfCourse(one)),
				...line(
					'facts',
					one.people && inFigures(one.people.value),
					one.makes && makesInWords(one.makes),
				),
				...(time && from
					? line(
							'time',
							site.beganInWords(from, time.stopped, time.stoppedLater?.phase.from),
							time.lasted && lengths.elapsedInWords(time.lasted),
							site.backInWords(time.back?.phase.from),
							time.restored && machineDate(time.restored.phase.from),
						)
					: []),
				...(time?.stretches ?? []).flatMap(({ phase, from: begins, to }) =>
					line('stretch', phase.id, begins.first, begins.last, to?.first, to?.last),
				),
			];
		}),
		...allRestarts(dossier).flatMap(({ site: of, phase }) =>
			line('restart', phase.from, of.label, phase.what),
		),
	];
};

/** Who said what, and what happened when. */
export const ofStatements = (dossier: Dossier): string[] => {
	const { incident, statements } = dossier;
	const chains = successions(statements);
	return [
		...line('title', statementsTitle(incident.name), successionsTitle(incident.name)),
		...line('answer', answers.statementsAnswer(dossier), successionsAnswer(chains)),
		...statements.flatMap((one) => [
			...line('statement', speakerInWords(one), statementAnswer(one)),
			...line('wording', wordingInWords(one), announcedInWords(one)),
		]),
		...chains.flatMap((chain) => [
			...line('chain', chainTitle(chain)),
			...chain.flatMap((pair) => {
				const { before, after, same } = wording(pair.earlier.quote, pair.later.quote) ?? {};
				return line(
					'pair',
					successionDays(pair),
					marked(before ?? []),
					marked(after ?? []),
					same && 'the same',
				);
			}),
		]),
		...line(
			'timeline',
			pages.timelineTitle(incident.name),
			answers.timelineAnswer(timeline(dossier)),
			pages.timelineLead(timeline(dossier), incident),
		),
		...byMonth(timeline(dossier)).flatMap(({ month, entries }) => [
			...line('month', month),
			...entries.flatMap(({ date, kind, what, from, planned, path }) =>
				line('entry', date, kind, from && (planned ? pages.plannedBy(from) : from), what, path),
			),
		]),
	];
};

/** What was known when. */
export const ofKnown = (dossier: Dossier): string[] => {
	const { incident } = dossier;
	const asked = cameTo(dossier);
	const days = daysKnown(dossier);
	return [
		...line('title', known.knownTitle(incident.name)),
		...line('answer', knownAnswer(asked)),
		...asked.flatMap((all) => {
			const shown = foremost(all, 3);
			return all.flatMap((came) =>
				came.answers.flatMap((answer) => [
					...line(
						shown.has(came) ? 'shown' : 'folded',
						briefly(answer.from, all[0]!.answers[0]!.from),
						dayInWords(answer.from),
						marked(
							changedIn(
								answer.answer,
								came.before.map((old) => old.answer),
							),
						),
						recordInWords(answer),
						came.beside.length > 0 && known.KNOWN.beside,
					),
				]),
			);
		}),
		...days.flatMap((day, i) => [
			...line('day', known.dayTitle(day.day, incident.name), known.dayName(day.day)),
			...line('answer', known.dayAnswer(day, incident.name)),
			...line('later', known.changesAfter(days.length - 1 - i, incident.asOf)),
			...day.questions.flatMap(({ question, answers: stood, since, changed }) =>
				stood.flatMap((answer) =>
					line(
						'stood',
						question,
						answer.answer,
						known.sinceInWords(changed, startInWords(since ?? '')),
						...sourcesBy(day.day, answer.sources, dossier.sources),
					),
				),
			),
		]),
	];
};

/** What is claimed, and how firmly. */
export const ofClaims = (dossier: Dossier, { dossiers }: Library): string[] => {
	const { incident, claims } = dossier;
	return [
		...line('title', claimsTitle(incident.name), answers.claimsAnswer(dossier)),
		...claims.flatMap((claim) => {
			const quantity = quantityOf(dossier, claim);
			return [
				...line('claim', nameOf(claim), claim.asks, claimInWords(claim, quantity)),
				...line('sentence', claimSentence(claim, quantity), numberBeside(claim, quantity)),
				...line('status', statusInWords(claim), exceptionInWords(claim)),
				...line('means', claim.derived && statusMeaning(claim)),
				...(quantity && claim.derived
					? line('computed', derivedInWords(claim, quantity, partsOf(dossier, claim)))
					: []),
				...Object.entries(claim.figures ?? {}).flatMap(([name, { label }]) => {
					const { status, saidBy } = evidenceOf(claim, name);
					return line(
						'figure',
						label,
						quantityInWords(figureOf(dossier, claim, name)),
						status,
						saidBy,
					);
				}),
				...line(
					'names',
					...namedIn([claim.statement, claim.asks], dossier, dossiers).map(({ id }) => id),
				),
			];
		}),
		...line('counted', ...Object.entries(COUNTED).map(([name, of]) => `${name} ${of(dossier)}`)),
	];
};

/** The days that its prose can name. */
export const ofDates = (dossier: Dossier): string[] =>
	datedNames(dossier).flatMap((name) => {
		const { date, status, sources: cited = [] } = datedBy(dossier, name) ?? {};
		return line(name, datedKind(dossier, name), date && onDate(date), status, ...cited);
	});

/** What it rests on. */
export const ofSources = (dossier: Dossier): string[] => {
	const all = Object.entries(dossier.sources);
	const uses = usage(dossier);
	const retold = retoldBy(dossier.sources);
	return [
		...line(
			'title',
			sourcePages.sourcesTitle(dossier.incident.name),
			sourcePages.sourcesInAll(all.length),
		),
		...line('answer', sources.sourceCounts(dossier.sources)),
		...line('copies', sources.copyCounts(dossier.sources)),
		...kindCounts(dossier.sources).flatMap(({ kind, primary, all: count, read }) =>
			line(
				'kind',
				sourcePages.kindTitle(kind, count),
				primary && 'primary',
				...Object.entries(read).map(([how, many]) => `${many} ${how}`),
			),
		),
		...all.flatMap(([key, source], i) => [
			...line(
				'source',
				sources.sourceInNote(i + 1, source),
				inShort(source),
				sources.addressParts(source.url ?? '').join('|'),
			),
			...line(
				'read',
				sources.readingInWords(source),
				sources.readInNote(source),
				independence(source, all.length === 1),
				sources.noCopyInWords(source),
			),
			...line('retold by', ...(retold.get(key) ?? [])),
			...line(
				'used by',
				...(uses.get(key) ?? []).map(
					({ path, name, against }) =>
						`${against ? 'against ' : ''}${name} ${path.slice(paths.incident(dossier.id).length)}`,
				),
			),
		]),
	];
};

/** Reports that were checked, sheets, and the unanswered. */
export const ofHandouts = (dossier: Dossier): string[] => {
	const { incident, reports, handouts: written, sites } = dossier;
	return [
		...line('checked', checked.checkedTitle(incident.name), answers.checkedAnswer(dossier)),
		...reports.flatMap((one) => [
			...line('report', checked.theReport(one)),
			...line(
				'verdicts',
				verdictCounts(one, VERDICTS),
				checked.allAssertions(one.assertions.length),
			),
		]),
		...line(
			'handouts',
			sheetsTitle(incident.name),
			handouts.handoutsAnswer(written.length, sites.filter(hasSheet).length, incident),
			handouts.sheetsOfSites(sites.filter(hasSheet).length, incident),
		),
		...sheetsOf(dossier).flatMap((sheet) =>
			line(
				'sheet',
				sheet.id,
				handouts.sheetName(sheet),
				handouts.sheetTitle(sheet),
				handouts.audienceInWords(sheet),
			),
		),
		...written.flatMap((handout) => {
			if (!handout.timing) return [];
			const tasks = tasksOf(dossier, handout);
			const { timing, criteria = [] } = handout;
			return [
				...line('lesson', handouts.timingCaption(timing, handouts.shortTasks(tasks))),
				...criteria.flatMap(({ can }) => line('criterion', handouts.criterionInWords(can))),
				...cardsOf(dossier, handout).flatMap(({ letter, claim }) => line('card', letter, claim.id)),
				...tasks.flatMap((task) =>
					line(
						'task',
						task.number,
						task.assertion?.says,
						task.ask,
						handouts.cardsInWords(task.cards),
						task.answer,
					),
				),
			];
		}),
		...line('open', searched(incident.unknowns), searched(incident.unknowns, 'short')),
		...incident.unknowns.flatMap((one) =>
			line(
				'open',
				one.what,
				lookedFor(one, incident.unknowns),
				lookedFor(one, incident.unknowns, 'short'),
			),
		),
	];
};

/** The pages that it has, and what is read before and after each. */
export const ofPages = (
	dossier: Dossier,
	library: Library,
	charts: { name: string; title: string }[],
): string[] => {
	const { id, incident } = dossier;
	const all = pagesOfIncident(dossier, {
		charts: charts.map((chart) => ({ ...chart, incident: id })),
		terms: library.terms,
	});
	const changes = changesByDay(library.corrections, id, incident.asOf);
	return [
		...line(
			'titles',
			chartsTitle(incident.name),
			dataOf(incident.name),
			dataOfTitle(incident.name),
			tablesOf(incident.name),
		),
		...line('titles', changesTitle(incident.name), glossaryOfTitle(incident.name)),
		...line('menu', ...mainSections(dossier).map(({ name }) => name)),
		...line('sections', ...sectionsOf(dossier).map(({ name }) => name)),
		// Of the sums, which stand in a row, the first is enough; what is printed stands in no row.
		...all
			.filter(({ path }) => !/cost-(?!booked)|handouts|embed/.test(path))
			.flatMap(({ path, name }) => {
				const { previous, next } = neighboursOf(dossier, path);
				return line(
					path,
					name,
					`after ${previous?.name ?? 'nothing'}`,
					`before ${next?.name ?? 'nothing'}`,
				);
			}),
		...line('changes', changesAnswer(changes, 'E')),
		...changes.flatMap(({ day, corrections }) =>
			line('changed', day, ...corrections.map(({ summary }) => summary)),
		),
		...line(
			'corrected',
			...correctionsOf(library.corrections, paths.incident(id)).map(({ date }) => date),
		),
		...line(
			'notices',
			...noticesOn(library.corrections, paths.incident(id), incident.asOf).map(({ date }) => date),
		),
	];
};
