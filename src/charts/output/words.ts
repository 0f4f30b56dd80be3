import { changeInWords, earlierValue, type Output } from '#tables/output.ts';
import { inWords } from '#words/date.ts';
import { bare, range, withUnit } from '#words/quantity.ts';

/** The question that the chart answers. */
export const outputTitle = (incident: string): string =>
	`What was not built or sold around the ${incident}?`;

/** What each mark of the output chart means. */
export const OUTPUT_WORDS = {
	now: 'the period named',
	earlier: 'a year earlier, computed from the change: an estimate',
};

/** What stands beside a period's name: "66,165 (−24.2%)". */
export const outputInWords = (row: Output): string =>
	row.change_percent === null
		? bare(row.quantity)
		: `${bare(row.quantity)} (${changeInWords(row)})`;

/** The year-earlier value as it is drawn: "a year earlier: about 87,300"; empty where none is known. */
export const earlierInWords = ({ year_earlier }: Output): string =>
	year_earlier === null ? '' : `a year earlier: ${earlierValue({ year_earlier })}`;

const sizes = (changes: number[]): string => {
	const all = changes.map(Math.abs);
	const [least, most] = [Math.min(...all), Math.max(...all)];
	return least === most ? withUnit(most, 'percent') : range(least, most, 'percent');
};

/** What the chart should be seen to say: how many periods were below a year earlier, and by how much. */
export function outputHeadline(rows: Output[]): string {
	const changes = rows.flatMap(({ change_percent }) => change_percent ?? []);
	const falls = changes.filter((change) => change < 0);
	if (changes.length === 0) return 'What was built or sold around the stop';
	if (falls.length === 0) return 'No count around the stop is lower than a year earlier';
	const [, several] = changes;
	const which =
		several === undefined
			? 'The count around the stop is'
			: falls.length === changes.length
				? `All ${changes.length} counts around the stop are`
				: `${falls.length} of ${changes.length} counts around the stop ${falls.length === 1 ? 'is' : 'are'}`;
	return `${which} lower than a year earlier, by ${sizes(falls)}`;
}

/** What is measured, and what the numbers do not say. */
export const outputSubtitle = (asOf: string): string =>
	`What was built or sold in whole periods around the stop, as known on ${inWords(asOf)}. ` +
	'Each panel counts something else and has its own scale from zero. The year-earlier values are ' +
	'computed from the published change, to three significant figures. The numbers do not say how ' +
	'much of a change came from the stop.';

/** The chart for those who do not see it: each panel with its periods, and the extremes. */
export function outputDescription(rows: Output[]): string {
	const panels = [...Map.groupBy(rows, ({ panel }) => panel)];
	const changed = rows.filter(({ change_percent }) => change_percent !== null);
	const by = changed.toSorted((a, b) => (a.change_percent ?? 0) - (b.change_percent ?? 0));
	const [lowest, highest] = [by[0], by.at(-1)];
	const said = (row: Output) =>
		[`${row.period} ${outputInWords(row)}`, earlierInWords(row)].filter(Boolean).join(', ');
	const named = (row: Output) => `${changeInWords(row)} (${row.panel}, ${row.period})`;
	return [
		`${panels.length > 1 ? `${panels.length} panels, each` : 'One panel,'} with a bar for each period and one for the same period a year earlier.`,
		...panels.map(([panel, own]) => `${panel}: ${own.map(said).join('; ')}.`),
		lowest && highest && lowest !== highest
			? `The changes run from ${named(lowest)} to ${named(highest)}.`
			: '',
	]
		.filter(Boolean)
		.join(' ');
}
