import { main, stopSignal } from './main.ts';

process.exitCode = await main(process.argv.slice(2), {
	project: process.cwd(),
	signal: stopSignal(),
	say: console.log,
	warn: console.error,
});
