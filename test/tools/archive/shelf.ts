import { parse } from 'yaml';
import { MANNERS } from '#tools/archive/ask.ts';
import { main, type Archiving } from '#tools/archive/main.ts';
import type { Shelf } from '#tools/archive/shelf.ts';
import { closest, stub, type Reply } from './stub.ts';

export const FILE = 'content/comparisons/sources.yaml';
/** The day of an earlier lookup. */
export const BEFORE = 'lookedUp: 2026-10-01';
export const page = (key: string) => `https://example.org/${key}`;

/** A bibliography of sources that have an address and no copy. */
export const yaml = (keys: string[], fields = BEFORE) =>
	keys.map((key) => `${key}:\n  url: ${page(key)}\n  ${fields}\n`).join('\n');

/** The page that an address of the availability interface asks about. */
export const askedAbout = (address: string) =>
	new URL(address, 'http://stub').searchParams.get('url') ?? '';

/** A stub whose lookups give these replies one after the other, and then copies. */
export const replying = (...replies: Reply[]) =>
	stub((address, count) => replies[count - 1] ?? closest(askedAbout(address)));

/** Bibliographies in memory. */
export function shelfOf(texts: Record<string, string>): Shelf & { texts: Record<string, string> } {
	return {
		texts,
		files: Object.keys(texts),
		read: (file) => texts[file] ?? '',
		change(file, change) {
			texts[file] = change(texts[file] ?? '');
		},
	};
}

export const shelfWith = (...keys: string[]) => shelfOf({ [FILE]: yaml(keys) });

interface Source {
	archived?: { url: string; date: string };
	lookedUp?: string;
}

/** What a run left in the one bibliography. */
export const sourcesIn = (shelf: { texts: Record<string, string> }) =>
	parse(shelf.texts[FILE] ?? '') as Record<string, Source>;

export interface Ran {
	code: number;
	said: string[];
	warned: string[];
	/** Milliseconds of each pause, none of which is waited for. */
	slept: number[];
}

/** Runs the command against a stub, on 22 November 2026, without waiting. */
export async function run(
	origin: string,
	shelf: Shelf,
	args: string[] = [],
	around: Partial<Archiving> = {},
): Promise<Ran> {
	const [said, warned, slept]: [string[], string[], number[]] = [[], [], []];
	const addresses = ['--available', `${origin}/available`, '--save-at', `${origin}/save/`];
	const code = await main([...addresses, ...args], {
		fetch,
		sleep: async (ms) => void slept.push(ms),
		now: () => new Date('2026-11-22T12:00:00Z'),
		shelf,
		manners: MANNERS,
		patience: { available: 2000, save: 2000 },
		agent: 'Tester',
		say: (line) => void said.push(line),
		warn: (line) => void warned.push(line),
		...around,
	});
	return { code, said, warned, slept };
}
