import { Refusal, runCommand, type Exit, type Voice } from '../command.ts';
import { files } from './files.ts';
import { refuseUnreadable } from './folder.ts';
import { hosting, publisher } from './hosting.ts';
import { inline } from './inline.ts';
import { spare } from './spare.ts';
import { handouts, STEPS, type Step, type Work } from './steps.ts';
import { begin, end, MOVES, refuseIfOvertaken, swapIn, type Moves } from './swap.ts';

const USAGE = `npm run build -- [--handouts] [--verbose]

Checks the content, builds the site beside dist/, checks it, and only then puts it in its place.

  --handouts  prints every sheet as PDF before that, and links the files; without an installed
              Chromium or Chrome it says so, and builds without them. npm run handouts does the same
  --verbose   prints where in the code an error arose
  --help      prints this`;

const OPTIONS = { handouts: { type: 'boolean' }, verbose: { type: 'boolean' } } as const;

/** What the codes of a file system mean to those who did not write it. */
const REASONS: Record<string, string> = {
	ENOSPC: 'The disk is full',
	EDQUOT: 'The disk quota is used up',
	EFBIG: 'A file is larger than this system lets it be',
	EROFS: 'The disk cannot be written to',
	EACCES: 'Another program holds a file open, or it may not be written',
	EPERM: 'Another program holds a file open, or it may not be written',
	EBUSY: 'Another program holds a file open',
};

/** Any error in a sentence or more; empty where the reason has been printed already. */
export function sentenceOf(error: unknown, verbose = false): string {
	if (!(error instanceof Error)) return String(error);
	if (error instanceof Refusal) return error.message;
	const { code = '', path } = error as NodeJS.ErrnoException;
	const reason = REASONS[code];
	const said = reason
		? `${reason}${path ? `: ${path}` : ''} (${code}).`
		: error.message.split('\n')[0] || error.name;
	return verbose && error.stack ? `${said}\n${error.stack}` : said;
}

/** What a build works with, besides its own folders. */
export type Around = Omit<Work, 'next' | 'site'>;

/**
 * Runs the steps one after the other on a folder beside `dist`, and puts that folder in its place
 * only when all have passed. Whatever goes wrong, `dist` stays as it was, to the byte.
 */
export async function build(steps: Step[], around: Around, moves: Moves = MOVES): Promise<void> {
	const place = begin(around.project);
	const goOn = () => {
		if (around.signal.aborted) throw new Refusal('The build was interrupted.');
		refuseIfOvertaken(place);
	};
	try {
		for (const step of [...steps, () => swapIn(place, moves)]) {
			goOn();
			await step({ ...around, next: place.next, site: place.site });
		}
	} catch (error) {
		// What a step says whose folder was cleared away, or whose browser was closed, is not the reason.
		goOn();
		throw error;
	} finally {
		end(place);
	}
}

/** Aborted when somebody asks this process to end, or stops reading what it prints. */
export function stopSignal(): AbortSignal {
	const stop = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.on(signal, () => stop.abort());
	process.stdout.on('error', () => stop.abort());
	return stop.signal;
}

/** Runs the command in a project. */
export const main = (
	args: string[],
	world: Voice & { project: string; signal: AbortSignal },
): Promise<Exit> =>
	runCommand(
		{
			call: 'npm run build',
			usage: USAGE,
			options: OPTIONS,
			async work({ values }) {
				const { verbose = false } = values;
				try {
					refuseUnreadable(world.project);
					const printed = values.handouts ? [handouts] : [];
					const steps = [...STEPS, inline, ...printed, hosting, files, spare, publisher];
					await build(steps, { ...world, verbose });
				} catch (error) {
					const reason = sentenceOf(error, verbose);
					if (!reason) return false;
					throw new Refusal(`${reason}\ndist/ is as it was.`);
				}
				world.say('The new site stands in dist/.');
				return true;
			},
		},
		args,
		world,
	);
