import { compare, whatOf } from '#facts/quantity.ts';
import { thingsOf, type Count, type Jobs } from '#tables/jobs.ts';
import { inList } from '#words/list.ts';
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

/** What the chart should be seen to say: whether any count reaches the widely used figure. */
export function jobsHeadline(counts: Count[], used: Jobs | undefined): string {
	const [largest, ...others] = counts;
	if (!largest) return 'Whose count comes to what';
	const { unit } = largest.total;
	if (!used)
		return others.length > 0
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
	// Where two ranges overlap nobody can say which is more.
	if (against.includes(undefined)) return `Whether a count reaches ${figure} is open`;
	if (others.length === 0)
		return `The only count ${reaching > 0 ? 'reaches' : 'does not reach'} ${figure}`;
	return reaching === 0
		? `No count reaches ${figure}`
		: `${reaching} of ${counts.length} counts ${reaching === 1 ? 'reaches' : 'reach'} ${figure}`;
}

/** What is measured. */
export const jobsUnit = (all: Jobs[]): string =>
	`${inList(thingsOf(all).flatMap(([first]) => first?.of ?? []))}, by whose count`;

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
