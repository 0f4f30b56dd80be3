import { Misuse, reasonOf, runCommand, type Exit, type Voice } from '../command.ts';
import { archive, due, findingOf, type Done, type Outcome } from './archive.ts';
import { asker, type Manners, type World } from './ask.ts';
import { withFinding } from './edit.ts';
import { OPTIONS, optionsFrom, USAGE, type Options } from './options.ts';
import type { Shelf } from './shelf.ts';
import { progress, summary } from './summary.ts';
import { wantedIn } from './wanted.ts';
import { wayback, type PATIENCE } from './wayback.ts';

/** Everything that a run touches. */
export interface Archiving extends World, Voice {
	shelf: Shelf;
	manners: Manners;
	patience: typeof PATIENCE;
	/** Who asks, as the archive sees it. */
	agent: string;
}

/** Asks for what is due. True where nothing failed. */
async function run(options: Options, around: Archiving): Promise<boolean> {
	const { save, dryRun, limit, addresses } = options;
	const { shelf, manners, patience, agent, say } = around;
	if (shelf.files.length === 0)
		throw new Misuse('There is no content/**/sources.yaml in this folder.');
	const wanted = shelf.files.flatMap((file) => wantedIn(file, shelf.read(file)));
	const today = around.now().toISOString().slice(0, 10);
	const sources = due(wanted, save, today).slice(0, limit);

	/** Writes what was found; a file that cannot be written makes a failure of it. */
	function write({ source, outcome }: Done): Outcome {
		const finding = findingOf(source, outcome, today);
		if (!finding || dryRun) return outcome;
		try {
			shelf.change(source.file, (text) => withFinding(text, source.key, finding));
			return outcome;
		} catch (error) {
			return { kind: 'failed', why: reasonOf(error), missing: false, down: false };
		}
	}

	const archiveOrg = wayback(asker(around, manners, agent), addresses, patience);
	const done = await archive(sources, archiveOrg, save && !dryRun, (one) => {
		const outcome = write(one);
		say(progress({ ...one, outcome }));
		return outcome;
	});
	for (const line of summary(done, sources.length, wanted.length, dryRun)) say(line);
	return done.every(({ outcome }) => outcome.kind !== 'failed');
}

/** One run of the command. Gives the exit code. */
export const main = (args: string[], around: Archiving): Promise<Exit> =>
	runCommand(
		{
			call: 'npm run archive',
			usage: USAGE,
			options: OPTIONS,
			work: ({ values }) => run(optionsFrom(values), around),
		},
		args,
		around,
	);
