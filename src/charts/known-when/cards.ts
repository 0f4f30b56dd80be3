import { cameTo, foremost, type Answer, type Came } from '#facts/known.ts';
import type { Dossier } from '#facts/dossier.ts';
import type { Run } from '#facts/successions.ts';
import { paths } from '#records/paths.ts';
import { briefly, changedIn, unlessConfirmed } from '#words/known.ts';

/** The most lines that a card shows; the others are folded. */
export const MOST = 8;

/** One answer on a card, in runs of which some changed. */
interface Said {
	runs: Run[];
	/** In brackets; empty where it is confirmed. */
	status: string;
}

/** What came as the answer at one time. */
export interface Line {
	/** EDTF. */
	date: string;
	/** The same in a few letters. */
	when: string;
	/** The page of all that was known on that day. */
	path: string;
	said: Said[];
	/** Whether what had stood before still stands. */
	beside: boolean;
}

/** A question with its answers: those that are shown, and between them those that are folded. */
export interface Card {
	id: string;
	asks: string;
	parts: { folded: boolean; lines: Line[] }[];
}

const saidIn = ({ answers, before }: Came): Said[] =>
	answers.map(({ answer, status }) => ({
		runs: changedIn(answer, texts(before)),
		status: unlessConfirmed(status),
	}));
const texts = (answers: Answer[]) => answers.map(({ answer }) => answer);

/** The date of what came: as it is written where all of it has the same, else the day. */
function dateOf({ day, answers }: Came): string {
	const dates = new Set(answers.map(({ from }) => from));
	const [only = day] = dates;
	return dates.size === 1 ? only : day;
}

/** Lines in their order, in parts that are shown or folded. */
function partsOf(lines: { folded: boolean; line: Line }[]): Card['parts'] {
	const parts: Card['parts'] = [];
	for (const { folded, line } of lines) {
		const last = parts.at(-1);
		if (last?.folded === folded) last.lines.push(line);
		else parts.push({ folded, lines: [line] });
	}
	return parts;
}

/** A card for each question of an incident, in the order of the questions. */
export function cards(dossier: Dossier): Card[] {
	const asked = Object.entries(dossier.incident.knownWhen);
	return cameTo(dossier).map((all, i) => {
		const [id = '', asks = ''] = asked[i] ?? [];
		const shown = foremost(all, MOST);
		const [first] = all.map(dateOf);
		const lines = all.map((came) => {
			const date = dateOf(came);
			const line: Line = {
				date,
				when: briefly(date, first ?? date),
				path: paths.known(dossier.id, came.day),
				said: saidIn(came),
				beside: came.beside.length > 0,
			};
			return { folded: !shown.has(came), line };
		});
		return { id, asks, parts: partsOf(lines) };
	});
}
