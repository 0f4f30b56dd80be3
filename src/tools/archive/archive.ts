import { Unanswered } from './ask.ts';
import type { Finding } from './edit.ts';
import { reasonOf } from '../command.ts';
import type { Snapshot } from './snapshot.ts';
import type { Wanted } from './wanted.ts';
import type { Wayback } from './wayback.ts';

export type Outcome =
	| { kind: 'found' | 'saved'; snapshot: Snapshot }
	| { kind: 'not found' }
	/**
	 * `missing` where the lookup was in vain before the save failed; `down` where the archive
	 * itself did not answer, so that the next source would fare no better.
	 */
	| { kind: 'failed'; why: string; missing: boolean; down: boolean };

export interface Done {
	source: Wanted;
	outcome: Outcome;
}

/** After so many sources without an answer we leave the archive alone. */
export const ENOUGH = 3;

/** The sources to ask for: a lookup that was in vain today is not made again, a save is. */
export const due = (wanted: Wanted[], save: boolean, today: string): Wanted[] =>
	save ? wanted : wanted.filter(({ lookedUp }) => lookedUp !== today);

/** What to write; nothing where a lookup was in vain and an editor has given a reason. */
export function findingOf(
	{ unarchived }: Wanted,
	outcome: Outcome,
	today: string,
): Finding | undefined {
	if (outcome.kind === 'found' || outcome.kind === 'saved') return { archived: outcome.snapshot };
	if (outcome.kind === 'failed' && !outcome.missing) return undefined;
	return unarchived ? undefined : { lookedUp: today };
}

async function settle(source: Wanted, wayback: Wayback, save: boolean): Promise<Outcome> {
	let missing = false;
	try {
		const snapshot = await wayback.lookUp(source);
		if (snapshot) return { kind: 'found', snapshot };
		missing = true;
		return save ? { kind: 'saved', snapshot: await wayback.save(source) } : { kind: 'not found' };
	} catch (error) {
		const why = reasonOf(error);
		// A save that ends in a server error tells of the page to be saved as often as of the archive.
		const down = error instanceof Unanswered && !(missing && (error.status ?? 0) >= 500);
		return { kind: 'failed', why, missing, down };
	}
}

/**
 * Asks for one source after the other and hands each outcome to `keep` before it asks for the
 * next, so that a run which is cut short loses nothing. Stops where the archive seems down, and where
 * there is no time for one more.
 */
export async function archive(
	sources: Wanted[],
	wayback: Wayback,
	save: boolean,
	keep: (done: Done) => Outcome,
	hasTime: () => boolean = () => true,
): Promise<Done[]> {
	const all: Done[] = [];
	for (const source of sources) {
		if (!hasTime()) break;
		const outcome = keep({ source, outcome: await settle(source, wayback, save) });
		all.push({ source, outcome });
		const last = all.slice(-ENOUGH).map((done) => done.outcome);
		if (last.length === ENOUGH && last.every((one) => one.kind === 'failed' && one.down)) break;
	}
	return all;
}
