import { RULES } from '#check/output/people.ts';
import { reasonOf, Refusal } from '../command.ts';
import { variable, type Environment } from './github/hub.ts';
import { commentOf, commentWithout } from './comment.ts';
import { readReport } from './read.ts';
import { LIMITS } from './report.ts';

/** Everything that putting a report into words touches. */
interface Putting {
	env: Environment;
	/** The text of the report's file; undefined where it is longer than this or not there. */
	read: (most: number) => string | undefined;
	write: (comment: string) => void;
	warn: (line: string) => void;
}

/** Reads a report that anybody may have made, and writes the comment that tells it. Gives the exit code. */
export function main({ env, read, write, warn }: Putting): number {
	try {
		const server = variable(env, 'GITHUB_SERVER_URL', /^https?:\/\/[\w.:-]+$/);
		const repository = variable(env, 'GITHUB_REPOSITORY', /^[\w-]+\/[\w.-]+$/);
		const run = variable(env, 'RUN_ID', /^\d{1,20}$/);
		const address = `${server}/${repository}/actions/runs/${run}`;
		// The check may end before there is a report.
		if (env['FOUND'] !== 'true') {
			write(commentWithout(address));
			return 0;
		}
		const json = read(LIMITS.bytes);
		if (json === undefined) throw new Refusal('The report is missing or too large.');
		const rules = `${server}/${repository}/blob/HEAD/${RULES}`;
		write(commentOf(readReport(json), { run: address, rules }));
		return 0;
	} catch (error) {
		warn(reasonOf(error));
		return 1;
	}
}
