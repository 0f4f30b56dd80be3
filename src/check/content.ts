import { byId, filed, type Dossier } from '#facts/dossier.ts';
import type { Comparison } from '#records/comparison.ts';
import { kindOf } from '#records/kinds.ts';
import { comparisonOf, type Short } from '#tables/compared.ts';
import { filledDossier } from '#words/filled.ts';
import { danglingFields, danglingMentions, unshown } from './rules/dangling.ts';
import { problemsOfEvidence } from './rules/evidence.ts';
import { collisions } from './rules/collisions.ts';
import { idleWaivers, ownInTexts, quotedInTexts, typedInTexts } from './rules/shown.ts';
import { impossibleDates } from './rules/future.ts';
import { problemsOfHandouts } from './rules/handouts.ts';
import { problemsOfSeries } from './rules/series.ts';
import { hints } from './hints/hints.ts';
import { impossibleOrders } from './rules/orders.ts';
import { problemsOfIncident } from './rules/incident.ts';
import { undrawableInCharts } from './rules/letters.ts';
import { deadEnds } from './rules/links.ts';
import { misplaced } from './names.ts';
import { listedTwice } from './rules/listed.ts';
import { wronglyMoved } from './rules/moved.ts';
import { outlandish } from './rules/ranges.ts';
import { orphans } from './rules/orphans.ts';
import { activeParts, isPicture, missingPictures } from './rules/pictures.ts';
import { withoutRoomInCharts } from './rules/room.ts';
import { wrongPlaceholders } from './rules/placeholders.ts';
import { attempts } from './charts.ts';
import { pagesOf } from './pages.ts';
import { problemsInProse } from './prose.ts';
import { sorted, told, type Finding, type Problem } from './problem.ts';
import { readRecord, type ContentRecord, type Reading } from './record.ts';
import { homeless, nameableIn, type Texts } from './surroundings.ts';
import { dossiersOf, filesOf, folderOf, homeOf } from './tree.ts';
import { unreadIn } from './unread.ts';
import { undeclared, unitsIn } from './rules/units.ts';
import { twins } from './rules/twins.ts';
import { tooManyWaivers, waiversIn } from './rules/waivers.ts';
import { refusedInTexts } from './rules/words.ts';
import { wordLists } from './rules/lists.ts';

export type { Texts } from './surroundings.ts';

/** What a run over the whole content found. */
export interface Checked {
	/** Errors and warnings, sorted by file and place. */
	problems: Problem[];
	/** How many files were read. */
	files: number;
	/** Their paths from the project's folder. */
	names: string[];
	/** What was read of the files. */
	records: ContentRecord[];
	/** How many numbers in prose an author let stand with a reason. */
	waivers: number;
	/** What can be made of the records that passed their schemas, with their sentences filled. */
	dossiers: Dossier[];
}

function readFile(file: string, text: string, texts: Texts): Reading {
	if (kindOf(file)) return readRecord(file, text);
	const isDrawing = isPicture(file) && file.endsWith('.svg');
	const inDrawing = isDrawing ? activeParts(text).map((fault) => ({ file, ...fault })) : [];
	return { problems: isPicture(file) ? inDrawing : misplaced(file, texts.keys()) };
}

/** What was read of files, with the text that it was read of. */
export type Readings = Map<string, { text: string; reading: Reading }>;

/** Reads each file, but those that have not changed since they were read. */
function readAll(texts: Texts, known: Readings): Reading[] {
	for (const file of known.keys()) if (!texts.has(file)) known.delete(file);
	return [...texts].map(([file, text]) => {
		const before = known.get(file);
		if (before?.text === text) return before.reading;
		const reading = readFile(file, text, texts);
		// What is wrong with a misplaced file depends on what lies around it.
		if (kindOf(file)) known.set(file, { text, reading });
		return reading;
	});
}

/** An incident as others are compared with it; none where its records have faults, which are told elsewhere. */
function accountOf(dossier: Dossier): Short[] {
	try {
		return [comparisonOf(dossier)];
	} catch {
		return [];
	}
}

/**
 * Checks the whole content tree, of which nothing is run. Each file is parsed once; who checks again and
 * again hands on what was read of files before.
 */
export function check(texts: Texts, known: Readings = new Map()): Checked {
	const read = readAll(texts, known);
	const records = read.flatMap(({ record }) => record ?? []);
	// Rules that compare records look at one folder alone, so that many take no more than their sum.
	const folders = Map.groupBy(records, ({ file }) => folderOf(file));
	const dossiers = dossiersOf(folders);
	const around = nameableIn(texts, folders, dossiers);
	const words = wordLists(records, dossiers);
	const unread = unreadIn(texts, records);
	const units = unitsIn(folders, unread);
	const filled = [...dossiers].map(
		([folder, dossier]) => [folder, filledDossier(dossier)] as const,
	);
	const comparisons = byId<Short>([
		...filesOf<Comparison>(records, 'comparisons').map(filed),
		...filled.flatMap(([, dossier]) => accountOf(dossier)),
	]);
	const subjects = filled.map(([folder, dossier]) => ({
		folder,
		subject: { dossier, comparisons },
	}));
	const charts = new Map(subjects.map(({ subject }) => [subject.dossier.id, attempts(subject)]));
	const pages = pagesOf(texts, records, dossiers, charts, unread);
	const pictures = new Set([...texts.keys()].filter(isPicture));
	const waivers = waiversIn(records);

	/** The incident that a record belongs to. */
	const dossierOf = (record: ContentRecord) => dossiers.get(homeOf(record) ?? '');
	/** The quotations on record in a folder; undefined where not all of them can be read. */
	const quotesIn = (folder: string): string[] | undefined => {
		const dossier = dossiers.get(folder);
		if (folder.startsWith('incidents/') && (!dossier || unread.holds(folder, 'statements')))
			return undefined;
		return (dossier?.statements ?? []).map(({ quote }) => quote);
	};

	const errors: Finding[] = [
		...read.flatMap(({ problems }) => problems),
		...homeless(texts),
		...twins(records),
		...collisions(texts, records),
		...[...dossiers].flatMap(([folder, dossier]) => {
			const here = folders.get(folder) ?? [];
			return [
				...problemsOfIncident(dossier, here),
				...problemsOfEvidence(dossier, here),
				...impossibleDates(dossier, here),
				...impossibleOrders(dossier, here, unread.keys(folder)),
				...problemsOfHandouts(dossier, here),
				...problemsOfSeries(dossier, here),
			];
		}),
		...records.flatMap((record) => [
			...danglingFields(record, around(record)),
			...danglingMentions(record, around(record)),
			...missingPictures(record, pictures),
			...typedInTexts(record, true),
			...ownInTexts(record),
			...quotedInTexts(record, quotesIn(homeOf(record) ?? '')),
			...idleWaivers(record),
			...wrongPlaceholders(record, dossierOf(record), unread),
			...refusedInTexts(record, words(record).refused),
			...problemsInProse(record, around(record).dossier, {
				words: words(record).refused,
				quotes: quotesIn(folderOf(record.file)),
				unread,
			}),
			...listedTwice(record),
			...wronglyMoved(record, around(record)),
			...outlandish(record),
			...undeclared(record, units),
			...deadEnds(record, pages),
			...unshown(record),
		]),
		...subjects.flatMap(({ folder, subject }) =>
			withoutRoomInCharts(subject, charts.get(subject.dossier.id) ?? new Map(), [
				...(folders.get(folder) ?? []),
				...(folders.get('comparisons') ?? []),
			]),
		),
		...subjects.flatMap(({ folder, subject }) =>
			undrawableInCharts(subject, charts.get(subject.dossier.id) ?? new Map(), [
				...(folders.get(folder) ?? []),
				...(folders.get('comparisons') ?? []),
			]),
		),
		...orphans(folders, unread),
		...tooManyWaivers(waivers),
	];
	return {
		problems: sorted([
			...told(
				errors.filter(({ code }) => code !== 'crowded'),
				'error',
			),
			// No editor can mend a drawing whose texts are all short enough.
			...told(
				errors.filter(({ code }) => code === 'crowded'),
				'warning',
			),
			...told(hints(records, words), 'warning'),
		]),
		files: texts.size,
		names: [...texts.keys()],
		records,
		waivers: waivers.length,
		dossiers: filled.map(([, dossier]) => dossier),
	};
}

/** The errors of the whole content tree, sorted by file and place, without the hints. */
export const checkContent = (texts: Texts): Problem[] =>
	check(texts).problems.filter(({ severity }) => severity === 'error');

/** The dossiers of a tree, made of the records that passed their schemas. */
export const dossiersIn = (texts: Texts): Dossier[] => check(texts).dossiers;
