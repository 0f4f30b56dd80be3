import { ENOUGH, type Done } from './archive.ts';

/** One source's line while a run goes on. */
export function progress({ source, outcome }: Done): string {
	const what = {
		found: 'found',
		saved: 'saved',
		'not found': 'not found',
		failed: 'failed',
	}[outcome.kind];
	const more =
		'snapshot' in outcome
			? `, ${outcome.snapshot.url}`
			: 'why' in outcome
				? `: ${outcome.why}`
				: '';
	return `${source.file}  ${source.key}  ${what}${more}`;
}

const KINDS = ['found', 'saved', 'not found', 'failed'] as const;

/** How a run ended: what came of the sources asked for, out of those there were to ask for. */
export function summary(done: Done[], planned: number, there: number, dryRun: boolean): string[] {
	const failed = done.filter(({ outcome }) => outcome.kind === 'failed');
	const counts = KINDS.map(
		(kind) => `${done.filter(({ outcome }) => outcome.kind === kind).length} ${kind}`,
	);
	const left = there - done.length;
	return [
		...failed.map(progress),
		`Asked for ${done.length} of ${there} sources without an archived copy: ${counts.join(', ')}.`,
		...(done.length < planned
			? [`Stopped: ${ENOUGH} in a row had no answer. The archive is down or busy; try again later.`]
			: []),
		...(left > 0 ? [`${left} are left for another run.`] : []),
		...(dryRun ? ['This was a dry run: nothing was written.'] : []),
	];
}
