import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Places } from './places.ts';

/** Milliseconds to wait between attempts: scanners and indexers hold files for a moment on Windows. */
const WAITS = [50, 100, 200, 400, 800, 1600];
const PASSING = ['EPERM', 'EBUSY', 'EACCES'];

/** How a folder gets another name; tests put another one in its place. */
export interface Moves {
	rename: (from: string, to: string) => void;
	pause: (ms: number) => Promise<unknown>;
}

export const MOVES: Moves = { rename: renameSync, pause: setTimeout };

/** Renames, and tries again where something that passes stands in the way. */
async function move({ rename, pause }: Moves, from: string, to: string): Promise<void> {
	for (const wait of WAITS) {
		try {
			return rename(from, to);
		} catch (error) {
			if (!PASSING.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
			await pause(wait);
		}
	}
	rename(from, to);
}

/** Removes a folder so that it is never found in part under its own name. */
export function discard(folder: string, rubbish: string): void {
	if (!existsSync(folder)) return;
	rmSync(rubbish, { recursive: true, force: true });
	renameSync(folder, rubbish);
	rmSync(rubbish, { recursive: true, force: true });
}

/** Brings the site back whose place a build had cleared when it was cut short. */
export function restore({ dist, former }: Places): void {
	if (existsSync(former) && !existsSync(dist)) renameSync(former, dist);
}

/** Puts in order what a build that was cut short left. Only for who holds the lock. */
export function settle(places: Places): void {
	restore(places);
	discard(places.former, places.rubbish);
	for (const name of readdirSync(places.workshop))
		if (/^(?:next|rubbish|lock)-/.test(name))
			rmSync(join(places.workshop, name), { recursive: true, force: true });
}

/**
 * Puts the new site in the place of the former one. At every moment either `dist` is whole, or
 * `former` is and the next start brings it back.
 */
export async function swapIn(places: Places, moves: Moves = MOVES): Promise<void> {
	const { dist, former, next, rubbish } = places;
	const isFirst = !existsSync(dist);
	if (!isFirst) await move(moves, dist, former);
	try {
		await move(moves, next, dist);
	} catch (error) {
		if (!isFirst) await move(moves, former, dist);
		throw error;
	}
	try {
		discard(former, rubbish);
	} catch {
		// The new site is in its place; the next start removes the old one.
	}
}
