import { check } from '../../src/check/content.ts';
import { readTexts } from '../../src/check/read.ts';

/** How many files the trees have at least that the check is tried on. */
const SIZES = [300, 3_000, 10_000, 30_000];

/** The content with so many files or more: its incidents stand in it again under other names. */
function grown(size: number): Map<string, string> {
	const texts = new Map(readTexts(process.cwd()));
	const own = [...texts].filter(([file]) => file.startsWith('content/incidents/'));
	for (let copy = 1; texts.size < size; copy++)
		for (const [file, text] of own)
			texts.set(file.replace(/^(content\/incidents\/[^/]+)/, `$1-${copy}`), text);
	return texts;
}

/** A line for each size of the content: the seconds that a processor works on its check. */
export function checkLines(most = Infinity): string[] {
	let before: { files: number; seconds: number } | undefined;
	return SIZES.filter((size) => size <= most).map((size) => {
		const texts = grown(size);
		const start = process.cpuUsage();
		check(texts);
		const { user, system } = process.cpuUsage(start);
		const seconds = (user + system) / 1e6;
		const files = texts.size;
		const exponent = before && Math.log(seconds / before.seconds) / Math.log(files / before.files);
		before = { files, seconds };
		return `${String(files).padStart(6)} files ${seconds.toFixed(2).padStart(8)} s${exponent === undefined ? '' : `   exponent ${exponent.toFixed(2)}`}`;
	});
}
