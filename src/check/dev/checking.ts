import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { checkTree } from '../check.ts';
import type { Checked, Readings } from '../content.ts';

/** An editor that saves several files at once is told once, after this many milliseconds. */
const PAUSE = 100;

/** What is found in the whole content while one edits. */
export type Verdict = Pick<Checked, 'problems' | 'files'>;

const project = workerData as string;
const known: Readings = new Map();
/** How often something has changed. */
let changes = 0;

/** Looks at the whole content; where something has changed meanwhile, that is looked at in its turn. */
async function look(change: number): Promise<void> {
	if (change !== changes) return;
	const { problems, files } = await checkTree(project, { known });
	const verdict: Verdict = { problems, files };
	if (change === changes) parentPort?.postMessage(verdict);
}

parentPort?.on('message', () => {
	const change = ++changes;
	void pause(PAUSE).then(() => look(change));
});
void look(0);
