import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from './failure.ts';

/**
 * When a process began, in ticks of the kernel; empty where the system does not tell. A number that
 * a dead process had is given to another one sooner or later, but not with the same beginning.
 */
function beginningOf(pid: number): string {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
	} catch {
		return '';
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// A process of somebody else's cannot be signalled, but it is there.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Names this process so that no other one is taken for it. */
const signature = () => `${process.pid} ${beginningOf(process.pid)}\n`;

/** The process that holds a lock; undefined where there is none, or it ended without letting go. */
export function holderOf(lock: string): number | undefined {
	let text: string;
	try {
		text = readFileSync(lock, 'utf8');
	} catch {
		return undefined;
	}
	const [pid, beginning] = text.trim().split(' ');
	const number = Number(pid);
	if (!Number.isInteger(number) || number <= 0 || !isAlive(number)) return undefined;
	return (beginning ?? '') === beginningOf(number) ? number : undefined;
}

/** Puts a lock in place with its text in it, in one step. False where one is there. */
function place(lock: string): boolean {
	const draft = `${lock}-${process.pid}`;
	writeFileSync(draft, signature());
	try {
		linkSync(draft, lock);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		// Some file systems have no links; there the text comes a moment after the file.
		writeFileSync(lock, signature(), { flag: 'wx' });
		return true;
	} finally {
		rmSync(draft, { force: true });
	}
}

/** Takes away what a dead process left, unless another one has taken its place by now. */
function clear(lock: string): void {
	const aside = `${lock}-stale-${process.pid}`;
	renameSync(lock, aside);
	if (holderOf(aside) !== undefined) linkSync(aside, lock);
	rmSync(aside, { force: true });
}

/**
 * Claims a lock for this process and returns what lets go of it. Throws a Failure where another
 * living process has it; that of a dead one is taken over.
 */
export function claim(lock: string): () => void {
	mkdirSync(dirname(lock), { recursive: true });
	for (let attempt = 0; attempt < 3; attempt++) {
		if (place(lock)) return () => rmSync(lock, { force: true });
		const holder = holderOf(lock);
		if (holder !== undefined)
			throw new Failure(
				`Another build is at work here, as process ${holder}; wait for it, or end it, and build again.`,
			);
		try {
			clear(lock);
		} catch (error) {
			// Another process cleared it first.
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		}
	}
	throw new Failure(`Other builds keep taking ${lock}; build again when they have ended.`);
}
