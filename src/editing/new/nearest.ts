/** How many letters must be put in, taken out or changed to make one word of another. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries())
			next.push(
				Math.min(
					(next[j] ?? 0) + 1,
					(row[j + 1] ?? 0) + 1,
					(row[j] ?? 0) + (letter === other ? 0 : 1),
				),
			);
		row = next;
	}
	return row.at(-1) ?? 0;
}

/** The word that was most likely meant; undefined where none is near. */
export function nearest(word: string, words: string[]): string | undefined {
	const [best] = words
		.map((other) => ({ other, away: distance(word, other) }))
		.toSorted((a, b) => a.away - b.away);
	const near = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
	return best && best.away <= near ? best.other : undefined;
}

/** The advice to put behind a refusal. */
export function didYouMean(word: string, words: string[], mark = ''): string {
	const found = nearest(word, words);
	return found ? ` Did you mean ${mark}${found}?` : '';
}
