import type { Dossier } from '#facts/dossier.ts';
import type { Frame } from '#facts/frame.ts';
import type { Said } from '#tables/chronology.ts';
import { round } from '../draw/drawing.ts';
import { NARROWEST, widthOf, wrapped } from '../draw/width.ts';
import { STEP } from './points.ts';
import { beginsLate, firstWords, whenAndWho } from './words.ts';
import type { Lane, LaneKind } from './lanes.ts';

/** Pixels of a letter of a note, between a note and its line, and fewest for words on one side of it. */
export const SIZE = 12;
export const SPACE = 4;
const FEWEST = 150;
/** Pixels beyond which no note is read at a glance. */
const MOST = 400;

/** How many statements of each lane are heard; no attacker is. */
const HEARD: Record<LaneKind, number> = { own: 2, public: 2, others: 1, attacker: 0 };

/** The first words of a statement, at its place across. */
export interface Quoted {
	key: string;
	x: number;
	anchor: 'start' | 'end';
	/** When it was said and, where need be, by whom. */
	when: string;
	/** How it begins. */
	words: string;
	/** The same in lines, as they are drawn. */
	lines: { when: string[]; words: string[] };
}

type Statements = Pick<Dossier, 'statements'>;

/**
 * The statements of a lane that matter most, in the order of their days: those that answered a question
 * of what was known, the first of them all, and the first from the return on. Only words that are on
 * record as they were said are repeated, and those first that come to their point at once.
 */
export function heard(
	{ kind, rows }: Lane,
	{ statements }: Statements,
	{ back }: Frame,
	at: (day: string) => number,
): Said[] {
	const told = new Map(statements.map((statement) => [statement.id, statement]));
	const firm = rows.filter(({ part, drawn_as }) => part === 'to scale' && drawn_as === 'confirmed');
	const again = firm.find(({ known_from }) => back !== undefined && known_from >= back);
	const matter = firm.filter(
		(row) => row === firm[0] || row === again || told.get(row.id)?.known !== undefined,
	);
	const prompt = matter.filter(({ id }) => !beginsLate(told.get(id)?.quote ?? ''));
	const chosen: Said[] = [];
	// Those of the first days and from the return on before the rest.
	for (const row of [...(prompt.length > 0 ? prompt : matter.slice(0, 1))].toSorted(
		(a, b) => Number(b === again) - Number(a === again),
	)) {
		const isClear = chosen.every(
			(other) => Math.abs(at(other.known_from) - at(row.known_from)) > STEP,
		);
		if (chosen.length < HEARD[kind] && isClear) chosen.push(row);
	}
	return chosen.toSorted((a, b) => (a.known_from < b.known_from ? -1 : 1));
}

/** The pixels beside a point on its wider side, where words stand. */
function besideOf(x: number, wide: number): { anchor: 'start' | 'end'; room: number } {
	const right = (1 - x / 100) * wide - SPACE;
	const anchor = (1 - x / 100) * NARROWEST - SPACE >= FEWEST ? 'start' : 'end';
	return { anchor, room: Math.min(MOST, anchor === 'start' ? right : (x / 100) * wide - SPACE) };
}

/**
 * The first words of these statements as notes on a drawing so many pixels wide: as many words as fit in
 * two lines of the narrowest one, the same on every drawing.
 */
export function quoted(
	rows: Said[],
	{ kind }: Lane,
	{ statements }: Statements,
	at: (day: string) => number,
	wide: number,
): Quoted[] {
	return rows.map((row) => {
		const x = round(at(row.known_from));
		const { anchor, room } = besideOf(x, wide);
		const narrow = besideOf(x, NARROWEST).room;
		const { quote = '' } = statements.find(({ id }) => id === row.id) ?? {};
		const inLines = (lines: number) => (text: string) => {
			const broken = wrapped(text, narrow, { size: SIZE });
			return (
				broken.length <= lines && broken.every((line) => widthOf(line, { size: SIZE }) <= narrow)
			);
		};
		const words = firstWords(quote, inLines(2));
		const when = whenAndWho(row, kind === 'own', inLines(2));
		const broken = (text: string) => wrapped(text, room, { size: SIZE });
		const lines = { when: broken(when), words: broken(words) };
		return { key: row.id, x, anchor, when, words, lines };
	});
}
