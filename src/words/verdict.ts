import type { Report, Verdict } from '#records/report.ts';
import { inList } from './list.ts';

/** What each verdict on an assertion means. */
export const VERDICT_MEANING: Record<Verdict, string> = {
	holds: 'other sources say the same',
	'needs correcting': 'partly right: a date, a word or a cause is wrong or loaded',
	contested: 'sources differ, and nothing found settles it',
	'found nowhere else': 'no source read that is independent of the report says so',
};

/** How many assertions have each verdict, in a phrase. */
export function verdictCounts({ assertions }: Report, verdicts: readonly Verdict[]): string {
	const counts = verdicts.map((verdict) => {
		const count = assertions.filter((assertion) => assertion.verdict === verdict).length;
		const verb = verdict === 'contested' ? (count === 1 ? 'is ' : 'are ') : '';
		const found = verdict === 'found nowhere else' ? (count === 1 ? 'was ' : 'were ') : '';
		const plural =
			count === 1 ? verdict : verdict.replace('holds', 'hold').replace('needs', 'need');
		return `${count} ${verb}${found}${plural}`;
	});
	return `Of ${assertions.length} assertions, ${inList(counts)}.`;
}
