import { installed, start } from '#paper/chromium.ts';
import { main } from './main.ts';

// A run that is broken off leaves no folder behind: they are tidied away at the exit.
process.once('SIGINT', () => process.exit(130));

const path = installed();
process.exitCode = await main(process.argv.slice(2), {
	project: process.cwd(),
	launch: path === undefined ? undefined : () => start(path),
	clock: () => performance.now(),
	say: console.log,
	warn: console.error,
});
