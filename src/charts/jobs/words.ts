import { compare, whatOf } from '#facts/quantity.ts';
import { thingsOf, type Beside, type Count, type Jobs } from '#tables/jobs.ts';
import { monthsFromTo } from '#words/frame.ts';
import { capital, inList } from '#words/list.ts';
import { bare, quantityInWords } from '#words/quantity.ts';

/** A part as it is labelled: "about 120,000 in the supply chain". */
export const partInWords = ({ part, quantity }: Jobs): string =>
	`${bare(quantity)} ${part ?? 'widely used'}`;

/** The widely used figure as its line is labelled: "200,000 widely used (disputed)". */
export const usedInWords = (used: Jobs): string => `${partInWords(used)} (${used.status})`;

/** What a count comes to: "about 154,000". */
export const totalInWords = ({ total }: Count): string => bare(total);

/** The question that the chart answers: what the number in wide use is made of, where all is about one. */
export function jobsTitle(all: Jobs[]): string {
	const [line, ...others] = all.filter(({ part }) => part === null);
	const things = thingsOf(all).flatMap(([first]) => first?.of ?? []);
	return line && others.length === 0 && things.length === 1
		? `What are “${quantityInWords(line.quantity)}” made of, and by whose count?`
		: `${inList(things)}: how many by whose count?`;
}

/** The numbers beside the counts that are as large as the one in wide use, or may be. */
export const reachingOf = (used: Jobs | undefined, others: Beside[]): Beside[] =>
	others.filter(({ of, label, quantity }) => {
		if (of !== used?.of || quantity.unit !== used.quantity.unit) return false;
		return compare({ name: label, quantity }, { name: used.label, quantity: used.quantity }) !== -1;
	});

/** A number beside the counts: "About 200,000: jobs in the supply chain (reported)". */
export const besideInWords = ({ label, quantity, status }: Beside): string =>
	`${capital(bare(quantity))}: ${label}${status === 'confirmed' ? '' : ` (${status})`}.`;

/** What is beside the counts and of no part that is drawn. */
export const NOT_DRAWN = 'not drawn';

/** A number at a glance: how many, of what and by whose count. */
export const jobsReadout = (row: Jobs): string =>
	row.part === null
		? capital(usedInWords(row))
		: `${capital(partInWords(row))}: ${row.counter}${row.status === 'confirmed' ? '' : ` (${row.status})`}`;

/** What the chart should be seen to say: whether any count reaches the widely used figure. */
export function jobsHeadline(
	counts: Count[],
	used: Jobs | undefined,
	others: Beside[] = [],
): string {
	const [largest, ...more] = counts;
	if (!largest) return 'Whose count comes to what';
	const { unit } = largest.total;
	if (!used)
		return more.length > 0
			? `${counts.length} counts of ${unit} run up to ${totalInWords(largest)}`
			: `The only count of ${unit} is ${totalInWords(largest)}`;
	const line = {
		name: 'the widely used figure',
		quantity: { ...used.quantity, ...whatOf(largest.total) },
	};
	const figure = `the widely used ${quantityInWords(line.quantity)}`;
	const against = counts.map(({ counter, total }) =>
		compare({ name: counter, quantity: total }, line),
	);
	const reaching = against.filter((is) => is === 0 || is === 1).length;
	const beyond = reachingOf(used, others).length;
	// Where two ranges overlap nobody can say which is more.
	if (against.includes(undefined)) return `Whether a count reaches ${figure} is open`;
	if (more.length === 0 && beyond === 0)
		return `The only count ${reaching > 0 ? 'reaches' : 'does not reach'} ${figure}`;
	// Whoever gives the figure again, for whatever part, keeps it from being reached by none.
	if (reaching === 0 && beyond > 0)
		return `${counts.length} of ${counts.length + beyond} counts stay below ${figure}`;
	return reaching === 0
		? `No count reaches ${figure}`
		: `${reaching} of ${counts.length} counts ${reaching === 1 ? 'reaches' : 'reach'} ${figure}`;
}

/** What is measured, and from when to when it was counted. */
export const jobsUnit = (all: Jobs[]): string =>
	`${inList(thingsOf(all).flatMap(([first]) => first?.of ?? []))}, by whose count, ${monthsFromTo(all.map((row) => row.as_of))}`;

/** What must not be read into it. */
export const jobsReading = (notes: string[]): string =>
	[
		...notes,
		'A count of one part says nothing of the others; totals of several parts are our own sums.',
	].join(' ');

/** The chart for those who do not see it: the line, and each count with its parts. */
export function jobsDescription(counts: Count[], used: Jobs | undefined): string {
	const said = (count: Count) => {
		const parts = count.parts.map(partInWords).join(', ');
		return count.parts.length > 1
			? `${count.counter}: ${totalInWords(count)} by our own sum (${parts})`
			: `${count.counter}: ${parts} alone`;
	};
	return [
		'A bar for each count, made of its parts, on one scale from zero; the largest is the first.',
		used ? `A line crosses them at ${usedInWords(used)}.` : '',
		`${counts.map(said).join('. ')}.`,
	]
		.filter(Boolean)
		.join(' ');
}
