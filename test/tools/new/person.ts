import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { readTexts } from '#check/read.ts';
import { main } from '#tools/new/main.ts';
import { refuseToSpoil, writeAll } from '#tools/new/write.ts';
import { TODAY, type Ran } from './copy.ts';

export const ENTER = '\r';
export const DOWN = '\u001B[B';
export const CTRL_C = '\u0003';

/** What a person waits to see, and what they then type. */
export type Turn = [seen: string, typed: string];

/** The input ends there, as when a terminal is closed. */
export const END = 'end of input';

/** Runs the command in this folder with a person at the terminal, who takes these turns in order. */
export async function talk(folder: string, args: string[], turns: Turn[]): Promise<Ran> {
	const [input, output] = [new PassThrough(), new PassThrough()];
	// Each question ends its output, as it may not the one of a process.
	output.end = () => output;
	const closed = new AbortController();
	const said: string[] = [];
	const warned: string[] = [];
	const left = [...turns];
	let screen = '';
	output.on('data', (chunk: Buffer) => {
		screen += stripVTControlCharacters(String(chunk));
		const [turn] = left;
		if (!turn || !screen.includes(turn[0])) return;
		left.shift();
		screen = '';
		// The prompt listens only once it has drawn itself.
		setImmediate(() => (turn[1] === END ? closed.abort() : input.write(turn[1])));
	});
	const code = await main(args, {
		terminal: { input, output, signal: closed.signal },
		today: TODAY,
		texts: () => readTexts(folder),
		refuseToSpoil: (drafts) => refuseToSpoil(folder, drafts),
		write: (drafts) => writeAll(folder, drafts),
		say: (line) => said.push(line),
		warn: (line) => warned.push(line),
	});
	if (left.length > 0) throw new Error(`Never seen: ${left[0]?.[0]}\n${screen}`);
	return { code, out: said.join('\n'), err: warned.join('\n') };
}
