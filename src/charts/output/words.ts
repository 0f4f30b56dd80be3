import { questionsOf } from '#facts/questions.ts';
import type { Dossier } from '#facts/dossier.ts';
import { countedOverTime } from '#facts/measure.ts';
import { changeInWords, earlierValue, panelsOf, sharedWith, type Output } from '#tables/output.ts';
import { inWords } from '#words/date.ts';
import { daysFromTo } from '#words/frame.ts';
import { bare, range, withUnit } from '#words/quantity.ts';

/** The question that the chart answers: that of its claims, where they share one. */
export function outputTitle(dossier: Dossier): string {
	const asked = new Set(
		[...dossier.series, ...countedOverTime(dossier)].map(({ question }) => question),
	);
	const title = questionsOf(dossier.incident).find(({ key }) => asked.has(key))?.title;
	const question = asked.size === 1 && title ? title.replace(/\?$/, '') : 'What was counted';
	return `${question} around the ${dossier.incident.name}?`;
}

/** What each mark of the output chart means. */
export function outputKey(rows: Output[]): { now: string; earlier: string | undefined } {
	const compared = rows.flatMap((row) => row.compared ?? []);
	const name = sharedWith(rows) ?? 'what it is compared with';
	const computed = compared.every((one) => one.computed === 'value');
	return {
		now: rows.some(({ period }) => period !== null) ? 'the period named' : 'what was counted',
		earlier:
			compared.length === 0
				? undefined
				: `${name}${computed ? ', computed from the change: an estimate' : ''}`,
	};
}

/** What stands beside a period's name: "66,165 (−24.2%)". */
export const outputInWords = (row: Output): string =>
	row.compared?.change ? `${bare(row.quantity)} (${changeInWords(row)})` : bare(row.quantity);

/** What it is compared with, as it is drawn: "a year earlier: about 87,300"; empty where none is known. */
export const earlierInWords = (row: Pick<Output, 'compared'>): string =>
	row.compared?.value ? `${row.compared.with}: ${earlierValue(row)}` : '';

const sizes = (changes: number[]): string => {
	const all = changes.map(Math.abs);
	const [least, most] = [Math.min(...all), Math.max(...all)];
	return least === most ? withUnit(most, 'percent') : range(least, most, 'percent');
};

/** What is counted and how much, where it is compared with nothing. */
function counted(rows: Output[]): string {
	const [row] = rows;
	if (!row || panelsOf(rows).length > 1) return 'What was counted, panel by panel';
	if (rows.length === 1) return `${row.panel}: ${bare(row.quantity)} (${row.label})`;
	const numbers = rows.map(({ quantity }) => bare(quantity));
	return `${row.panel}: from ${numbers[0]} (${row.label}) to ${numbers.at(-1)} (${rows.at(-1)?.label})`;
}

/** What the chart should be seen to say: how many numbers are below what they are compared with, and by how much. */
export function outputHeadline(rows: Output[]): string {
	const changes = rows.flatMap(({ compared }) => compared?.change?.value ?? []);
	const falls = changes.filter((change) => change < 0);
	if (changes.length === 0) return counted(rows);
	const than = sharedWith(rows) ?? 'what it is compared with';
	if (falls.length === 0) return `No count is lower than ${than}`;
	const [, several] = changes;
	const which =
		several === undefined
			? 'The count is'
			: falls.length === changes.length
				? `All ${changes.length} counts are`
				: `${falls.length} of ${changes.length} counts ${falls.length === 1 ? 'is' : 'are'}`;
	return `${which} ${sizes(falls)} lower than ${than}`;
}

/** What is measured. */
export function outputUnit(rows: Output[]): string {
	const periods = rows.flatMap(({ period }) => period?.split('/') ?? []).toSorted();
	const [first, last] = [periods[0], periods.at(-1)];
	return first === undefined || last === undefined
		? 'What was counted, by period'
		: `What was counted, ${first === last ? inWords(first) : daysFromTo(first, last)}`;
}

/** What the numbers do not say. */
export function outputReading(rows: Output[]): string {
	const compared = rows.flatMap((row) => row.compared ?? []);
	const computed = compared.some((one) => one.computed === 'value');
	return [
		...(panelsOf(rows).length > 1
			? ['Each panel counts something else and has its own scale from zero.']
			: []),
		...(computed
			? [
					`Values of ${sharedWith(rows) ?? 'other times'} are computed from the published change, to three significant figures.`,
				]
			: []),
		...(compared.length > 0
			? ['The numbers do not say how much of a change came from the incident.']
			: []),
	].join(' ');
}

/** The chart for those who do not see it: each panel with its periods, and the extremes. */
export function outputDescription(rows: Output[]): string {
	const panels = panelsOf(rows);
	const changed = rows.filter(({ compared }) => compared?.change);
	const sizeOf = ({ compared }: Output) => compared?.change?.value ?? 0;
	const by = changed.toSorted((a, b) => sizeOf(a) - sizeOf(b));
	const [lowest, highest] = [by[0], by.at(-1)];
	const said = (row: Output) =>
		[`${row.label} ${outputInWords(row)}`, earlierInWords(row)].filter(Boolean).join(', ');
	const named = (row: Output) => `${changeInWords(row)} (${row.panel}, ${row.label})`;
	const beside = changed.length > 0 ? ' and one for what it is compared with' : '';
	return [
		`${panels.length > 1 ? `${panels.length} panels, each` : 'One panel,'} with a bar for each number${beside}.`,
		...panels.map((own) => `${own[0]?.panel}: ${own.map(said).join('; ')}.`),
		lowest && highest && lowest !== highest
			? `The changes run from ${named(lowest)} to ${named(highest)}.`
			: '',
	]
		.filter(Boolean)
		.join(' ');
}
