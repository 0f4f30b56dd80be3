import { questionsOf } from '#facts/questions.ts';
import type { Dossier } from '#facts/dossier.ts';
import type { Frame } from '#facts/frame.ts';
import { countedOverTime } from '#facts/measure.ts';
import { daysOf, lengthOf, periodFrom } from '#facts/period.ts';
import type { Quantity } from '#facts/quantity.ts';
import type { Series } from '#records/series.ts';
import { changeInWords, earlierValue, panelsOf, sharedWith, type Output } from '#tables/output.ts';
import { inWords } from '#words/date.ts';
import { daysFromTo, shadeInWords, stopWord, stretchOfStop } from '#words/frame.ts';
import { capital, inList } from '#words/list.ts';
import { bare, inFigures, quantityInWords, range, withUnit } from '#words/quantity.ts';
import { floorOf } from './dots.ts';
import { daysOut, type Panel } from './panels.ts';

const rowsIn = (panels: Panel[]): Output[] => panels.flatMap(({ rows }) => rows);

/** The question that the chart answers: that of its claims, where they share one. */
export function outputTitle(dossier: Dossier): string {
	const asked = new Set(
		[...dossier.series, ...countedOverTime(dossier)].map(({ question }) => question),
	);
	const title = questionsOf(dossier.incident).find(({ key }) => asked.has(key))?.title;
	const question = asked.size === 1 && title ? title.replace(/\?$/, '') : 'What was counted';
	return `${question} around the ${dossier.incident.name}?`;
}

/** What each kind of mark means; undefined where there is none of it. */
export function outputKey(panels: Panel[], frame: Frame) {
	const rows = rowsIn(panels);
	const compared = rows.flatMap((row) => row.compared ?? []).filter(({ value }) => value);
	const name = sharedWith(rows) ?? 'what it is compared with';
	const isComputed = compared.every((one) => one.computed === 'value');
	const isAnyOf = (has: (panel: Panel) => boolean) => panels.some(has);
	return {
		now: rows.some(({ period }) => period !== null) ? 'the time named' : 'what was counted',
		earlier:
			compared.length === 0
				? undefined
				: `${name}${isComputed ? ', computed from the change: an estimate' : ''}`,
		former: isAnyOf(({ former }) => former.size > 0) ? 'first published' : undefined,
		during:
			isAnyOf(({ during }) => during.size > 0) && frame.back !== undefined
				? `${stopWord(frame)}, ${stretchOfStop(frame)}`
				: undefined,
	};
}

/** A number without its range where it has a middle: on a drawing there is no room for more. */
export const withoutRange = (quantity: Quantity): Quantity =>
	quantity.value === undefined ? quantity : { ...quantity, low: undefined, high: undefined };

/** What stands beside a period's name: "66,165 (−24.2%)". */
export const outputInWords = (row: Output): string =>
	row.compared?.change ? `${bare(row.quantity)} (${changeInWords(row)})` : bare(row.quantity);

/** What it is compared with, as it is drawn: "a year earlier: about 87,300"; empty where none is known. */
export function earlierInWords({ compared: with_ }: Pick<Output, 'compared'>): string {
	if (!with_?.value) return '';
	const value = withoutRange(with_.value);
	return `${with_.with}: ${earlierValue({ compared: { ...with_, value } })}`;
}

/** The number that was published before the one that is drawn: "first published: 71.4". */
export const formerInWords = (row: Pick<Output, 'quantity'>): string =>
	`first published: ${bare(row.quantity)}`;

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
	return `${row.panel} went from ${numbers[0]} to ${numbers.at(-1)}`;
}

/** How many claims are below what they are compared with, and by how much. */
function compared(rows: Output[]): string {
	const changes = rows.flatMap((row) => row.compared?.change?.value ?? []);
	const falls = changes.filter((change) => change < 0);
	if (changes.length === 0) return counted(rows);
	const than = sharedWith(rows) ?? 'their comparisons';
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

/** The time that tells most of the stop: the one with most of its days, of several the first. */
export function mainOf({ rows }: Panel, frame: Frame): Output | undefined {
	const [most] = rows
		.map((row) => ({ row, out: daysOut(row, frame) }))
		.filter(({ out }) => out > 0)
		.toSorted((a, b) => b.out - a.out);
	return most?.row;
}

/** A time at the beginning of a sentence: "In September", "On 3 June", "From July to September". */
function inPeriod(period: string): string {
	const { from, to } = periodFrom(period);
	if (from === to) return `${from.length === 10 ? 'On' : 'In'} ${inWords(from, 'short')}`;
	return `From ${inWords(from, 'short')} to ${inWords(to, 'short')}`;
}

/** A headline has at most so many words. */
const MOST_WORDS = 12;

/** What was done in the time that tells most: "In September the UK built 27% fewer cars than a year before". */
function told({ by, did, unit, index, of }: Series, row: Output): string {
	const when = inPeriod(row.period ?? '');
	const change = row.compared?.change;
	const size = Math.round(Math.abs(change?.value ?? 0));
	const about = change?.about ? 'about ' : '';
	const more = (change?.value ?? 0) < 0 ? 'fewer' : 'more';
	const what = !change
		? index
			? `${of} stood at ${bare(row.quantity)}`
			: `${by} ${did} ${quantityInWords(row.quantity)}`
		: size === 0
			? `${by} ${did} as many ${unit} as a year before`
			: `${by} ${did} ${about}${withUnit(size, 'percent')} ${more} ${unit} than a year before`;
	const full = `${when} ${what}`;
	return full.split(' ').length > MOST_WORDS ? capital(what) : full;
}

/** What the chart should be seen to say. */
export function outputHeadline({ series }: Dossier, panels: Panel[], frame: Frame): string {
	for (const panel of panels) {
		const row = mainOf(panel, frame);
		const own = series.find(({ id }) => id === row?.series);
		if (row && own) return told(own, row);
	}
	return compared(rowsIn(panels));
}

/** What is measured, and from when to when. */
export function outputUnit(panels: Panel[]): string {
	const rows = rowsIn(panels);
	const [row] = rows;
	const periods = rows.flatMap(({ period }) => period ?? []);
	const first = periods.toSorted((a, b) => daysOf(a).first - daysOf(b).first)[0];
	const last = periods.toSorted((a, b) => daysOf(a).last - daysOf(b).last).at(-1);
	if (!row || first === undefined || last === undefined) return 'What was counted, by period';
	const lengths = [...new Set(periods.flatMap((period) => lengthOf(period) ?? []))];
	const ends = [periodFrom(first).from, periodFrom(last).to] as const;
	const span = ends[0] === ends[1] ? inWords(ends[0]) : daysFromTo(...ends);
	const what =
		panels.length === 1
			? row.panel
			: `What was counted${lengths.length > 0 ? ` by ${inList(lengths)}` : ''}`;
	return `${what}, ${span}`;
}

const names = (panel: Panel) => panel.rows[0]?.panel ?? '';

/** How the drawings are to be read, and what the numbers do not say. */
export function outputReading({ series }: Dossier, panels: Panel[]): string {
	const rows = rowsIn(panels);
	const all = rows.flatMap((row) => row.compared ?? []);
	const computed = all.some((one) => one.computed === 'value');
	const raised = panels.filter((panel) => panel.form === 'dots' && floorOf(panel) > 0);
	const notes = series
		.filter(({ id }) => rows.some((row) => row.series === id))
		.flatMap(({ of, note }) => (note ? `${of}: ${note}` : []));
	return [
		...(panels.length > 1 ? ['Each panel counts something else and has its own scale.'] : []),
		...raised.map((panel) =>
			[
				...(panels.length > 1 ? [`${names(panel)}: the`] : ['The']),
				`scale starts at ${inFigures(floorOf(panel))}.`,
			].join(' '),
		),
		...(computed
			? [
					`Values of ${sharedWith(rows) ?? 'other times'} are computed from the published change, to three significant figures.`,
				]
			: []),
		...notes,
		...(all.length > 0
			? ['The numbers do not say how much of a change came from the incident.']
			: []),
	].join(' ');
}

/** What else than the incident made a number low or high, by those who counted. */
export const outputCauses = (rows: Output[]) =>
	rows.flatMap(({ cause, label }) =>
		cause ? [{ name: label, mark: cause.label, text: cause.says }] : [],
	);

/** A number as it is read out, value first. */
export function outputReadout(row: Output): string {
	const { compared: with_, derived, edition, status } = row;
	const change = with_?.change ? `, ${changeInWords(row)} on ${with_.with}` : '';
	const marks = [
		...(status === 'confirmed' ? [] : [status]),
		...(edition === 'revised' ? ['revised'] : []),
		...(derived ? ['our arithmetic'] : []),
	];
	return `${quantityInWords(withoutRange(row.quantity))}: ${row.label}${change}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}

/** The chart for those who do not see it: each panel with its times, and the extremes. */
export function outputDescription(panels: Panel[], frame: Frame): string {
	const rows = rowsIn(panels);
	const changed = rows.filter((row) => row.compared?.change);
	const sizeOf = (row: Output) => row.compared?.change?.value ?? 0;
	const by = changed.toSorted((a, b) => sizeOf(a) - sizeOf(b));
	const [lowest, highest] = [by[0], by.at(-1)];
	const former = new Map(panels.flatMap((panel) => [...panel.former]));
	const said = (row: Output) => {
		const first = former.get(row.id);
		return [
			`${row.label} ${outputInWords(row)}`,
			earlierInWords(row),
			first && formerInWords(first),
			row.cause?.label,
		]
			.filter(Boolean)
			.join(', ');
	};
	const named = (row: Output) => `${changeInWords(row)} (${row.panel}, ${row.label})`;
	const beside = changed.length > 0 ? ' and one for what it is compared with' : '';
	return [
		`${panels.length > 1 ? `${panels.length} panels, each` : 'One panel,'} with a mark for each number${beside}.`,
		...panels.map((panel) => `${names(panel)}: ${panel.rows.map(said).join('; ')}.`),
		...(panels.some(({ during }) => during.size > 0) ? [shadeInWords(frame)] : []),
		lowest && highest && lowest !== highest
			? `The changes run from ${named(lowest)} to ${named(highest)}.`
			: '',
	]
		.filter(Boolean)
		.join(' ');
}
