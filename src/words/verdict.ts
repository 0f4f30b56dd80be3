import type { Report, Verdict } from '#records/report.ts';
import { inList } from './list.ts';
import { agreeing } from './noun.ts';

/** What each verdict on an assertion means. */
export const VERDICT_MEANING: Record<Verdict, string> = {
	holds: 'other sources say the same',
	'needs correcting': 'partly right: a date, a word or a cause is wrong or loaded',
	contested: 'sources differ, and nothing found settles it',
	'found nowhere else': 'no source read that is independent of the report says so',
};

/** What each verdict is of several assertions. */
const MANY: Record<Verdict, string> = {
	holds: 'hold',
	'needs correcting': 'need correcting',
	contested: 'contested',
	'found nowhere else': 'found nowhere else',
};

/** How many assertions have each verdict, in a phrase. */
export function verdictCounts({ assertions }: Report, verdicts: readonly Verdict[]): string {
	const counts = verdicts.map((verdict) => {
		const count = assertions.filter((assertion) => assertion.verdict === verdict).length;
		const verb = verdict === 'contested' ? agreeing(count, 'is ', 'are ') : '';
		const found = verdict === 'found nowhere else' ? agreeing(count, 'was ', 'were ') : '';
		return `${count} ${verb}${found}${agreeing(count, verdict, MANY[verdict])}`;
	});
	return `Of ${assertions.length} assertions, ${inList(counts)}.`;
}
