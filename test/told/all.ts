import { edition } from '#facts/edition.ts';
import { foot } from '#facts/foot.ts';
import { movedIn } from '#facts/moved.ts';
import { frontOf } from '#facts/order.ts';
import { KIND_MEANING } from '#words/correction.ts';
import { axisInWords, chartAnswer, chartsAnswer } from '#words/charts.ts';
import { comparisonCost, comparisonDays, compareAnswer, withoutDays } from '#words/comparison.ts';
import { correctionsAnswer } from '#words/correction.ts';
import { dataAnswer, fileInWords, licenceInWords, packageAnswer } from '#words/data.ts';
import { entries } from '#words/find/entries.ts';
import { letterOf } from '#words/find/filing.ts';
import { stretches } from '#words/find/letters.ts';
import { glossaryAnswer } from '#words/answers.ts';
import * as handouts from '#words/handout.ts';
import { pageNames } from '#words/pageNames.ts';
import { changeInFeed, dayOfEdition, feedTitle } from '#words/pages/changes.ts';
import { embedCredit } from '#words/pages/charts.ts';
import { moreThanListed, STANDING } from '#words/pages/compare.ts';
import { archiveInWords, citeUnder } from '#words/pages/data.ts';
import * as find from '#words/pages/find.ts';
import { INCIDENTS, scaleInWords } from '#words/pages/front.ts';
import { glossaryOfAnswer } from '#words/pages/glossary.ts';
import { alsoHere } from '#words/pages/incident.ts';
import { foldedRule, moreAnswers } from '#words/pages/known.ts';
import * as layout from '#words/pages/layout.ts';
import { goneLine, goneTitle, movedAnswer, movedTitle } from '#words/pages/moved.ts';
import { onlyThese, onlyVerdict } from '#words/pages/reports.ts';
import { backTo, saysOtherwise, supports } from '#words/pages/sources.ts';
import { editAddress, reportAddress } from '#words/repository.ts';
import { generalPages, incidentGroups } from '#words/sections.ts';
import { backToMark, copyInWords, noteName } from '#words/source.ts';
import { meaningInWords, termsInWords } from '#words/terms.ts';
import type { Library } from '#load/assembled.ts';
import { line } from './lines.ts';

const CHARTS = [
	{ incident: 'ferry-2023', name: 'costs', title: 'What did it cost?', headline: 'Much was lost' },
];

/** Everything that can be found, of these incidents. */
export const ofFind = (all: Library, keys: string[]): string[] => {
	const dossiers = all.dossiers.filter(({ id }) => keys.includes(id));
	const general = generalPages(all);
	const found = entries(dossiers, { ...all, charts: CHARTS, general, open: new Set(keys) });
	const pages = stretches(found, 20);
	return [
		...line('answer', find.findAnswer(found), find.findAnswer([])),
		...line('kinds', ...find.kindsIn(found).map(([kind, name]) => `${kind} ${name}`)),
		...line('statuses', ...find.statusesIn(found)),
		...line('statuses of the first', ...find.statusesIn(found.slice(0, 2))),
		...line('called', ...[...find.calledIn(all.dossiers)].map(([key, name]) => `${key} ${name}`)),
		...find
			.startsIn(dossiers)
			.flatMap(({ name, groups }) => [
				...line('start', name),
				...groups.flatMap((group) =>
					line('group', group.name, ...group.pages.map((page) => `${page.name} ${page.path}`)),
				),
			]),
		...pages.flatMap((page) =>
			line(
				'page',
				page.path,
				find.letterName(page),
				find.letterTitle(page),
				find.letterAnswer(page),
			),
		),
		...found.flatMap((entry) =>
			line(
				letterOf(entry),
				`${entry.name.slice(0, entry.at)}^${entry.name.slice(entry.at)}`,
				entry.kind,
				entry.status,
				entry.fact,
				entry.path,
			),
		),
	];
};

/** What is said of all incidents together. */
export const ofAll = (all: Library): string[] => {
	const { dossiers, comparisons, corrections, terms } = all;
	const made = edition(
		dossiers.map(({ incident }) => incident.asOf),
		new Map([
			['b', 'two\r\n'],
			['a', 'one'],
		]),
	);
	const nameOf = pageNames(dossiers, { ...all, charts: CHARTS });
	const { moved, gone } = movedIn(dossiers, all.moves, () => [
		'/ferry-2023/',
		'/handouts/ferry-2023/brief/',
	]);
	const front = frontOf(dossiers);
	return [
		...line('compare', compareAnswer(comparisons), compareAnswer([])),
		...comparisons
			.filter(({ account }) => !account)
			.flatMap((one) => line('comparison', one.label, comparisonDays(one), comparisonCost(one))),
		...line('without days', withoutDays([])),
		...line(
			'more',
			moreThanListed(1),
			moreThanListed(2),
			STANDING.named(['A', 'B']),
			INCIDENTS.all(3),
		),
		...line('front', ...front.full.map(({ id }) => id)),
		...front.listed.flatMap(({ kind, years }) =>
			line(
				'listed',
				kind,
				...years.map(({ year, dossiers: own }) => `${year} ${own.map(({ id }) => id).join(' ')}`),
			),
		),
		...line(
			'menu',
			...incidentGroups(dossiers).flatMap(({ name, pages }) => [
				name,
				...pages.map((page) => `${page.name} ${page.path}`),
			]),
		),
		...line('menu of one', ...incidentGroups(dossiers.slice(0, 1)).map(({ name }) => name)),
		...line('general', ...generalPages(all).map(({ name }) => name)),
		...line(
			'general of none',
			...generalPages({ comparisons: [1], terms: [], pages: [] }).map(({ name }) => name),
		),
		...line(
			'named',
			nameOf('/'),
			nameOf('/ferry-2023/charts/costs/'),
			nameOf('/compare/dam/'),
			nameOf('/ferry-2023/claims/hurt/'),
		),
		...line(
			'changes',
			correctionsAnswer(corrections),
			correctionsAnswer([]),
			correctionsAnswer(corrections.slice(0, 1)),
		),
		...line('kinds of change', ...Object.values(KIND_MEANING)),
		...corrections.slice(-2).flatMap((one) => line('in the feed', ...changeInFeed(one))),
		...line('feed', feedTitle('P'), dayOfEdition('E')),
		...moved
			.slice(0, 12)
			.flatMap(({ from, to, what }) =>
				line('moved', from, to, movedTitle(what, 'N [x]'), movedAnswer(what, 'N [x]')),
			),
		...line('moved', ...moved.map(({ from, to, what }) => `${from} ${to} ${what}`).slice(-4)),
		...gone.flatMap((one) =>
			line('gone', one.from, goneTitle(one.gone), goneLine(one.gone), one.list),
		),
		...line('glossary', glossaryAnswer(0), glossaryAnswer(1), glossaryOfAnswer(2), termsInWords(1)),
		...terms.flatMap((term) =>
			line('term', term.name, meaningInWords(term), meaningInWords({ ...term, longForm: 'Long' })),
		),
		...line(
			'data',
			packageAnswer(1, 20, made),
			dataAnswer(
				[
					{ tables: [1, 2], rows: 3 },
					{ tables: [1], rows: 4 },
				],
				made,
			),
		),
		...line(
			'files',
			fileInWords('csv', 999),
			fileInWords('json', 1234),
			fileInWords('zip', 2_345_678),
			archiveInWords('1 kB'),
			citeUnder('L'),
		),
		...line('licence', licenceInWords(undefined), licenceInWords('without quotations')),
		...line(
			'edition',
			made.name,
			layout.editionName(made),
			layout.ofEdition('P', made),
			layout.changesSince(made.name),
		),
		...line(
			'byline',
			layout.bylineInWords({ publisher: undefined, since: '2024-05~', changed: '2024-06-01' }),
		),
		...line(
			'byline',
			layout.bylineInWords({
				publisher: { name: 'Ann', contact: undefined },
				since: '2024-05-01',
				changed: '2024-06',
			}),
		),
		...line(
			'byline',
			layout.bylineInWords({
				publisher: { name: 'Ann', contact: 'a@b.c' },
				since: '2024-05-01',
				changed: '2024-06',
			}),
		),
		...line(
			'foot',
			layout.correctionsInWords(2, '2024-06-01'),
			layout.independentOf('P', ['A', 'B']),
			layout.independentOf('P', ['A', 'B', 'C', 'D', 'E']),
			layout.licensed('L'),
		),
		...line(
			'head',
			layout.headTitle('How long did it last?'),
			layout.headTitle(
				'How long, and what of it all did those who asked at the time get to hear?',
				'large',
			),
		),
		...line(
			'charts',
			chartAnswer('It stopped', 'Days out'),
			chartAnswer('Did it?', 'Days out'),
			chartsAnswer(1),
			chartsAnswer(2),
			axisInWords(['1', '2']),
			embedCredit('P', '2024-06-01', 'E', 'L'),
		),
		...line('known', foldedRule(3), moreAnswers(1), moreAnswers(2)),
		...line(
			'notes',
			noteName([{ number: 3, publisher: 'A' }]),
			noteName(
				[1, 2, 3, 5].map((number) => ({ number, publisher: `P${number}` })),
				2,
			),
			backToMark([{ number: 3, publisher: 'A' }], 2),
			backTo(4),
			copyInWords('2024-06-01'),
		),
		...line(
			'checked',
			onlyThese(1, 3),
			onlyVerdict('holds', 2),
			supports(1),
			supports(2),
			saysOtherwise(1),
		),
		...line(
			'handouts',
			...[
				[0, 0],
				[1, 0],
				[0, 1],
			].map(([written = 0, sites = 0]) =>
				handouts.handoutsAnswer(written, sites, { siteNoun: { one: 'ferry', many: 'ferries' } }),
			),
			handouts.cardsInWords([]),
			handouts.shortTasks([]),
		),
		...line(
			'files',
			handouts.pdfInWords('A4', 2, 1),
			handouts.wordFileInWords(1_250_000),
			handouts.fileSize(999_499),
			handouts.factsAsOf('2024-06-01'),
			handouts.readingAgeInWords(14),
		),
		...line('scale', scaleInWords('2024-06-01', '2024-07-02'), alsoHere('the ferry stop')),
		...line(
			'repository',
			editAddress('R', 'content/a.mdx'),
			reportAddress('R', { title: 'T', address: 'A', edition: 'E' }),
			reportAddress('R', { title: 'T', address: 'A', edition: 'E', claim: 'C' }),
		),
		...line(
			'in columns',
			JSON.stringify(foot([1, 2, 3, 4, 5, 6, 7, 8])),
			JSON.stringify(foot([1, 2, 3, 4, 5, 6, 7, 8, 9])),
		),
	];
};
