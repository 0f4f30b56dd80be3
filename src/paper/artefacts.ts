/** A part of a content stream: an operand or an operator. */
interface Token {
	text: string;
	from: number;
	to: number;
}

/** What a word goes on with, and what parts words; both match from where they are set to begin. */
const WORD = /[^\s<>[\]()/%]*/y;
const BLANK = /\s*/y;

/** Where that ends which has this shape and begins at a place. */
function past(shape: RegExp, text: string, from: number): number {
	shape.lastIndex = from;
	shape.test(text);
	return shape.lastIndex;
}

/** The end of a string in brackets, which may hold further brackets (ISO 32000-1, 7.3.4.2). */
function endOfString(text: string, from: number): number {
	let depth = 0;
	for (let i = from; i < text.length; i++) {
		if (text[i] === '\\') i++;
		else if (text[i] === '(') depth++;
		else if (text[i] === ')' && --depth === 0) return i + 1;
	}
	throw new Error('A string of the content stream has no end.');
}

function endOf(text: string, from: number): number {
	const two = text.slice(from, from + 2);
	if (two === '<<' || two === '>>') return from + 2;
	if (text[from] === '(') return endOfString(text, from);
	if (text[from] === '<') return text.indexOf('>', from) + 1;
	if (text[from] === '[' || text[from] === ']') return from + 1;
	return past(WORD, text, from + 1);
}

function* tokensOf(text: string): Generator<Token> {
	for (let from = past(BLANK, text, 0); from < text.length;) {
		const to = endOf(text, from);
		yield { text: text.slice(from, to), from, to };
		from = past(BLANK, text, to);
	}
}

/** An operator, with where its operands begin and where it ends. */
interface Operation {
	operator: string;
	from: number;
	to: number;
}

const OPERATOR = /^[A-Za-z'"][\w*'"]*$/;
const WORDS = new Set(['true', 'false', 'null']);

/** The operations of a content stream, in their order. */
function operationsOf(text: string): Operation[] {
	const operations: Operation[] = [];
	let start: number | undefined;
	for (const token of tokensOf(text)) {
		start ??= token.from;
		if (!OPERATOR.test(token.text) || WORDS.has(token.text)) continue;
		operations.push({ operator: token.text, from: start, to: token.to });
		start = undefined;
	}
	return operations;
}

const BEGINS = new Set(['BMC', 'BDC']);
const PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const PAINTS_PATH = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const PAINTS = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh']);

type Range = [from: number, to: number];

/** The stretches of a content stream that paint something, outside of all that is marked. */
function unmarked(text: string): Range[] {
	const ranges: Range[] = [];
	const operations = operationsOf(text);
	let depth = 0;
	let path: number | undefined;
	for (let i = 0; i < operations.length; i++) {
		const { operator, from, to } = operations[i] as Operation;
		if (BEGINS.has(operator)) depth++;
		else if (operator === 'EMC') depth--;
		if (PATH.has(operator)) path ??= from;
		else if (depth === 0 && operator === 'BT') {
			let end = i;
			while (end < operations.length && operations[end]?.operator !== 'ET') end++;
			const within = operations.slice(i, end);
			if (within.some((other) => BEGINS.has(other.operator))) continue;
			if (within.some((other) => PAINTS.has(other.operator)))
				ranges.push([from, operations[end]?.to ?? to]);
			i = end;
		} else if (depth === 0 && PAINTS_PATH.has(operator)) ranges.push([path ?? from, to]);
		else if (depth === 0 && PAINTS.has(operator)) ranges.push([from, to]);
		if (!PATH.has(operator)) path = undefined;
	}
	return ranges;
}

/** The same stretches, those joined between which nothing stands. */
const joined = (text: string): Range[] =>
	unmarked(text).reduce<Range[]>((all, range) => {
		const last = all.at(-1);
		if (last && text.slice(last[1], range[0]).trim() === '') last[1] = range[1];
		else all.push([...range]);
		return all;
	}, []);

/**
 * The same content stream with all that it paints outside of marked content marked as artefacts
 * (ISO 32000-1, 14.8.2.2), as running heads, rules and brackets are, so that nothing speaks them.
 */
export function withArtefacts(text: string): string {
	let done = '';
	let at = 0;
	for (const [from, to] of joined(text)) {
		done += `${text.slice(at, from)}/Artifact BMC\n${text.slice(from, to)}\nEMC`;
		at = to;
	}
	return done + text.slice(at);
}
