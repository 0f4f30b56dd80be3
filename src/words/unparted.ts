/** A stretch of a text; of a whole one no line may end within. */
export interface Stretch {
	text: string;
	isWhole: boolean;
}

/** A word with a hyphen that has no more than two letters on a side of it: "X-ray", "e-mail". */
const SHORT =
	/(?<![\p{L}\p{N}-])(?:[\p{L}\p{N}]{1,2}-[\p{L}\p{N}]+|[\p{L}\p{N}]+-[\p{L}\p{N}]{1,2})(?![\p{L}\p{N}-])/gu;

/**
 * A text in stretches, of which those are whole that a browser would break at a hyphen and leave two
 * letters in a line. What is copied or searched is the same text.
 */
export function stretchesOf(text: string): Stretch[] {
	const ends = [...text.matchAll(SHORT)].flatMap(({ index, 0: { length } }) => [
		index,
		index + length,
	]);
	return [0, ...ends]
		.map((from, i) => ({ text: text.slice(from, ends[i]), isWhole: i % 2 === 1 }))
		.filter((stretch) => stretch.text !== '');
}
