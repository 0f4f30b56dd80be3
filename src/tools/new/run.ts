import { readTexts } from '#check/read.ts';
import { main } from './main.ts';
import { refuseToSpoil, writeAll } from './write.ts';

const project = process.cwd();
const closed = new AbortController();
// Where input ends in the middle of a question, nothing is left to wait for.
process.once('beforeExit', () => closed.abort());

const { stdin: input, stdout: output } = process;
process.exitCode = await main(process.argv.slice(2), {
	terminal: input.isTTY && output.isTTY ? { input, output, signal: closed.signal } : undefined,
	// In UTC, as all days of the project are where nothing else is said.
	today: new Date().toISOString().slice(0, 10),
	texts: () => readTexts(project),
	refuseToSpoil: (drafts) => refuseToSpoil(project, drafts),
	write: (drafts) => writeAll(project, drafts),
	say: console.log,
	warn: console.error,
});
