import { rmSync } from 'node:fs';
import { Failure } from './failure.ts';
import { claim } from './lock.ts';
import { placesOf } from './places.ts';
import { MOVES, settle, swapIn, type Moves } from './swap.ts';

/** What a step works on. */
export interface Work {
	/** The project's folder. */
	project: string;
	/** The folder that becomes the site, once every step has passed. */
	folder: string;
	/** Whether to print where in the code an error arose. */
	verbose: boolean;
	/** Aborted where the build shall stop. */
	signal: AbortSignal;
	say: (line: string) => void;
}

/** One step of a build. Throws where the site must not be published; a Failure says why. */
export interface Step {
	name: string;
	run: (work: Work) => void | Promise<void>;
}

/**
 * Runs the steps one after the other on a folder beside `dist`, and puts that folder in its place
 * only when all have passed. Whatever goes wrong, `dist` stays as it was, to the byte.
 */
export async function build(
	steps: Step[],
	around: Omit<Work, 'folder'>,
	moves: Moves = MOVES,
): Promise<void> {
	const { project, signal } = around;
	const places = placesOf(project);
	const release = claim(places.lock);
	const goOn = () => {
		if (signal.aborted) throw new Failure('The build was interrupted.');
	};
	try {
		settle(places);
		for (const step of steps) {
			goOn();
			await step.run({ ...around, folder: places.next });
		}
		goOn();
		await swapIn(places, moves);
	} finally {
		rmSync(places.next, { recursive: true, force: true });
		release();
	}
}
