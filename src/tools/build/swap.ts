import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Refusal } from '../command.ts';

/**
 * Where one build works. Each has its own folders below `.build`, on the disk of `dist`, so that a
 * rename moves a site whole and no two builds write into one. There is no lock: a build clears away
 * what others left, and what others still work on, so of two at once the one that began later wins.
 */
interface Place {
	/** The site that is served. */
	dist: string;
	/** What this build makes: the site, and what it keeps beside it. */
	next: string;
	/** The site that becomes `dist`. */
	site: string;
	/** The site that was served, while the new one takes its place. Always whole. */
	former: string;
}

const [NEXT, FORMER, RUBBISH] = ['next-', 'former-', 'rubbish-'];
/** Stands in a build's folder from its start: what Astro makes anew where the folder was cleared away has none. */
const OWN = 'own';

const workshopOf = (project: string) => join(project, '.build');

const namesIn = (folder: string, beginning: string) =>
	existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(beginning)) : [];

/** Does what may fail because another command was quicker, or holds a file open. */
function tryTo(act: () => void): void {
	try {
		act();
	} catch {
		// Whoever was quicker did it; what is held open is cleared away another time.
	}
}

/** Brings the site back whose place a build had cleared when it was killed. Any command may do so. */
export function restore(project: string): void {
	const [workshop, dist] = [workshopOf(project), join(project, 'dist')];
	for (const name of namesIn(workshop, FORMER))
		if (!existsSync(dist)) tryTo(() => renameSync(join(workshop, name), dist));
}

/** Removes a folder so that it is never found in part under its own name. */
function discard(workshop: string, name: string): void {
	const rubbish = join(workshop, RUBBISH + name);
	renameSync(join(workshop, name), rubbish);
	rmSync(rubbish, { recursive: true, force: true });
}

/** Removes a site that was set aside, unless none is served: then it is served again. */
function release({ dist, former }: Pick<Place, 'dist' | 'former'>): void {
	if (existsSync(dist)) tryTo(() => discard(join(former, '..'), basename(former)));
	else tryTo(() => renameSync(former, dist));
}

/** Puts in order what builds left that were killed, and begins one. */
export function begin(project: string): Place {
	const [workshop, dist] = [workshopOf(project), join(project, 'dist')];
	mkdirSync(workshop, { recursive: true });
	for (const name of namesIn(workshop, FORMER)) release({ dist, former: join(workshop, name) });
	for (const name of namesIn(workshop, NEXT)) tryTo(() => discard(workshop, name));
	for (const name of namesIn(workshop, RUBBISH))
		tryTo(() => rmSync(join(workshop, name), { recursive: true, force: true }));
	const next = mkdtempSync(join(workshop, NEXT));
	writeFileSync(join(next, OWN), '');
	const former = join(workshop, basename(next).replace(NEXT, FORMER));
	return { dist, next, site: join(next, 'site'), former };
}

/** Throws a Refusal where another build has begun since. */
export function refuseIfOvertaken({ next }: Place): void {
	if (!existsSync(join(next, OWN)))
		throw new Refusal('Another build began here after this one, which therefore ends.');
}

/** When a build began, as the file system has it. */
export const beginningOf = ({ next }: Pick<Place, 'next'>): Date => statSync(join(next, OWN)).mtime;

/** Removes what a build made, where it is still there. */
export const end = ({ next }: Place): void =>
	tryTo(() => rmSync(next, { recursive: true, force: true }));

/** Milliseconds to wait between attempts: scanners and indexers hold files for a moment on Windows. */
const WAITS = [50, 100, 200, 400, 800, 1600];
const PASSING = ['EPERM', 'EBUSY', 'EACCES'];

/** How a folder gets another name; tests put another one in its place. */
export interface Moves {
	rename: (from: string, to: string) => void | Promise<void>;
	pause: (ms: number) => Promise<unknown>;
}

export const MOVES: Moves = { rename: renameSync, pause: setTimeout };

/** Renames, and tries again where something that passes stands in the way. */
async function move({ rename, pause }: Moves, from: string, to: string): Promise<void> {
	for (const wait of WAITS) {
		try {
			await rename(from, to);
			return;
		} catch (error) {
			if (!PASSING.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
			await pause(wait);
		}
	}
	await rename(from, to);
}

/** How often another command may put a site where this build was about to put its own. */
const CROSSED = 10;

/**
 * Puts the new site in the place of the former one. At every moment either `dist` is whole, or a
 * site set aside is, and the next command brings it back. Throws what the file system throws, with
 * the former site in its place.
 */
export async function swapIn(place: Place, moves: Moves = MOVES): Promise<void> {
	const { dist, site, former } = place;
	refuseIfOvertaken(place);
	for (let crossed = 0; ; crossed++) {
		try {
			await move(moves, dist, former);
		} catch (error) {
			if (existsSync(dist)) throw error;
		}
		try {
			await move(moves, site, dist);
			break;
		} catch (error) {
			// Another build was as far, or a command brought the former site back.
			const isTaken = existsSync(dist);
			if (!isTaken && existsSync(former)) await move(moves, former, dist);
			release(place);
			if (!isTaken || crossed === CROSSED) throw error;
		}
	}
	release(place);
}
