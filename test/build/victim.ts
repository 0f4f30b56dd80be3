/**
 * A build in a process of its own, so that a test can kill it. Arguments: the project's folder, then
 * where it stands still: `step`, or before or after a rename, counted from 1, such as `before 2`.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build, type Step } from '../../src/build/build.ts';
import { sayable } from '../../src/build/failure.ts';
import { stopSignal } from '../../src/build/signals.ts';

const [project = '', stop = '', bytes = '10'] = process.argv.slice(2);
const signal = stopSignal();

/** Tells the test, then blocks for good: only a signal ends it. */
function standStill(): never {
	writeFileSync(join(project, 'stands-still'), stop);
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
	throw new Error('This was to be killed.');
}

const write: Step = {
	name: 'write',
	async run({ folder }) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'index.html'), 'new'.padEnd(Number(bytes), '.'));
		if (stop === 'step') standStill();
		if (stop === 'wait') {
			writeFileSync(join(project, 'stands-still'), stop);
			for (let turn = 0; turn < 2000 && !signal.aborted; turn++) await setTimeout(10);
		}
		writeFileSync(join(folder, 'last.html'), 'new');
	},
};

let renames = 0;
const rename = (from: string, to: string) => {
	renames++;
	if (stop === `before ${renames}`) standStill();
	renameSync(from, to);
	if (stop === `after ${renames}`) standStill();
};

try {
	const around = { project, verbose: false, signal, say: console.log };
	await build([write], around, { rename, pause: setTimeout });
} catch (error) {
	const [message, code] = sayable(error, false);
	console.error(message);
	process.exitCode = code;
}
