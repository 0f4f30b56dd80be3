/**
 * A build in a process of its own, so that a test can kill it. Arguments: the project's folder, then
 * where it stands still: `step` for good, `wait` until it is asked to end or the file that tells of it
 * is gone, or before or after a rename, counted from 1, such as `before 2`.
 */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build, sentenceOf, stopSignal } from '../../../src/tools/build/main.ts';
import type { Step } from '../../../src/tools/build/steps.ts';

const [project = '', stop = '', bytes = '10'] = process.argv.slice(2);
const signal = stopSignal();
const still = join(project, 'stands-still');

/** Tells the test, then blocks for good: only a signal ends it. */
function standStill(): never {
	writeFileSync(still, stop);
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
	throw new Error('This was to be killed.');
}

const write: Step = async ({ site }) => {
	mkdirSync(site, { recursive: true });
	writeFileSync(join(site, 'index.html'), 'new'.padEnd(Number(bytes), '.'));
	if (stop === 'step') standStill();
	if (stop === 'wait') {
		writeFileSync(still, stop);
		while (existsSync(still) && !signal.aborted) await setTimeout(10);
	}
	mkdirSync(site, { recursive: true });
	writeFileSync(join(site, 'last.html'), 'new');
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
	console.error(sentenceOf(error));
	process.exitCode = 1;
}
