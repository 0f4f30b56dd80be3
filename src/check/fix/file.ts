import { kindOf } from '#records/kinds.ts';
import { lastLine, repairs, trailingBlanks } from './blanks.ts';
import { placeAt, TOP } from '../place.ts';
import { say } from '../say.ts';
import { edited, keeping, type Edit } from './edits.ts';
import { doublesToMend, misfitsToMend } from './misfits.ts';
import { isReadable, read, says, type Obstacle, type Readable } from './meaning.ts';
import { reordering } from './order.ts';
import { proseToMend } from './prose.ts';
import { dataAfter, valuesToMend } from './scalars.ts';

/** Something that was mended, or left to a person, and where it stands. */
type Fix = Obstacle;

/** A file after its mechanical faults were mended. */
interface Fixed {
	text: string;
	fixes: Fix[];
	/** What was seen and left alone, each with the reason. */
	left: Fix[];
}

/** More blocks than these in one file are not put in order at once. */
const MOST_BLOCKS = 1000;
/** So often values are looked at, as fields that get their names have values of their own. */
const ROUNDS = 3;

/** Mends one file step by step; each step keeps what the file says. */
class Mending {
	readonly fixes: Fix[] = [];
	readonly left: Fix[] = [];
	readonly file: string;
	text: string;
	#known: { text: string; content: Readable | Obstacle } | undefined;

	constructor(file: string, text: string) {
		this.file = file;
		this.text = text;
	}

	take(edits: Edit[]): void {
		for (const { from, what } of edits) this.fixes.push({ ...placeAt(this.text, from), what });
		this.text = edited(this.text, edits);
	}

	/** Makes those edits after which the fields hold the same and the prose says the same. */
	takeSafe({ data, tree }: Readable, edits: Edit[]): void {
		this.take(keeping(this.text, edits, (after) => says(this.file, after, data, tree)));
	}

	/** The file as it is now, taken apart once for each text. */
	read(): Readable | Obstacle {
		if (this.#known?.text !== this.text)
			this.#known = { text: this.text, content: read(this.file, this.text) };
		return this.#known.content;
	}
}

/** Line ends, and tabs that keep the file from being read. */
function makeReadable(mending: Mending): Readable | Obstacle {
	const unmarked = mending.text.replace(/^\uFEFF/, '');
	if (unmarked !== mending.text) mending.fixes.push({ ...TOP, what: 'no byte order mark' });
	const plain = unmarked.replaceAll('\r\n', '\n');
	if (plain !== unmarked) mending.fixes.push({ ...TOP, what: 'line ends as elsewhere' });
	mending.text = plain;
	const first = mending.read();
	if (isReadable(first)) return first;
	mending.take(repairs(mending.file, plain));
	return mending.read();
}

/**
 * Mends what needs no judgement in a content file: blanks and line ends, the order of its fields,
 * quotation marks around values, the form of dates, and typography; and what the schema refuses where
 * only one thing can be meant. What the file says stays; a file that cannot be read stays as it is.
 */
export function fixesOf(file: string, text: string): Fixed {
	const schema = kindOf(file)?.schema;
	const left = (fix: Fix): Fixed => ({ text, fixes: [], left: [fix] });
	if (!schema) return left({ ...TOP, what: say({ code: 'no-place' }) });
	const mending = new Mending(file, text);
	let content = makeReadable(mending);
	const misfits = (now: Readable) => mending.take(misfitsToMend(file, mending.text, schema, now));
	const doubles = (now: Readable) => {
		for (const step of doublesToMend(file, mending.text, schema, now)) mending.take(step);
	};
	const values = ({ document, tree }: Readable) => {
		const at = { text: mending.text, path: [], inFlow: false };
		const { edits, doubts } = valuesToMend(document.contents, schema, at);
		mending.left.splice(0);
		for (const { offset, what } of doubts)
			mending.left.push({ ...placeAt(mending.text, offset), what });
		mending.take(
			keeping(mending.text, edits, (after, made) =>
				says(file, after, dataAfter(document, made), tree),
			),
		);
	};
	const edits: ((content: Readable) => void)[] = [
		(now) => mending.takeSafe(now, trailingBlanks(mending.text)),
		(now) => mending.takeSafe(now, lastLine(mending.text)),
		// What the one mends may let the other see more.
		...Array.from({ length: ROUNDS }, () => [doubles, misfits, values]).flat(),
	];
	for (const edit of edits) {
		if (!isReadable(content)) return left(content);
		edit(content);
		content = mending.read();
	}
	for (let blocks = 0; blocks < MOST_BLOCKS && isReadable(content); blocks++) {
		const edit = reordering(mending.text, content.document, schema);
		const before = mending.text;
		if (edit) mending.takeSafe(content, [edit]);
		if (mending.text === before) break;
		content = mending.read();
	}
	if (!isReadable(content)) return left(content);
	const { tree, bodyAt } = content;
	const shift = mending.text.slice(0, bodyAt).replaceAll('\n', '').length;
	mending.takeSafe(content, proseToMend(tree, mending.text, shift));
	return { text: mending.text, fixes: mending.fixes, left: mending.left };
}
