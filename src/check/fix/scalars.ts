import { isMap, isScalar, isSeq, type Document, type Scalar } from 'yaml';
import type { z } from 'astro/zod';
import { datesMeant } from './dates.ts';
import { uncurled } from '../yaml.ts';
import type { Edit } from './edits.ts';
import { written } from './quoting.ts';
import { formOf, schemaOf } from '../schemas.ts';
import { typeset } from './typography.ts';

/** An edit of one value in the fields. */
interface ValueEdit extends Edit {
	path: (string | number)[];
	/** The value after it. */
	value: string;
}

/** Something that needs a person to decide. */
interface Doubt {
	offset: number;
	what: string;
}

/** What may be mended in a field: how its date is written, or the typography of its words. */
type Holds = 'date' | 'text' | 'other';

function holds(schema: z.core.$ZodType | undefined): Holds {
	switch (schema && formOf(schema)) {
		case 'date':
			return 'date';
		case 'sentence':
		case 'question':
		case 'words':
			return 'text';
		default:
			return 'other';
	}
}

interface Found {
	edits: ValueEdit[];
	doubts: Doubt[];
}
interface At {
	text: string;
	path: (string | number)[];
	inFlow: boolean;
}

/** A date as the content writes it, and why it was not; the same where nothing is wrong. */
function mendedDate(value: string): { value: string; what: string; doubt?: string } {
	const [first, second] = datesMeant(value);
	if (first && second)
		return {
			value,
			what: '',
			doubt: `${value} may be ${first} or ${second}. Write the one that is meant.`,
		};
	return first ? { value: first, what: `date written as ${first}` } : { value, what: '' };
}

function mended(value: string, held: Holds) {
	if (held === 'date') return mendedDate(value);
	const set = held === 'text' ? typeset(value) : value;
	return { value: set, what: set === value ? '' : 'typographic quotation marks and dashes' };
}

/** What is to be mended in one value. */
function ofScalar(node: Scalar, held: Holds, { text, path, inFlow }: At): Found {
	const none = { edits: [], doubts: [] };
	const [from, to] = node.range ?? [0, 0];
	const source = text.slice(from, to);
	// YAML takes a year alone for a number; its own text is the date that was meant.
	const isYear = held === 'date' && typeof node.value === 'number' && /^\d{4}$/.test(source);
	const given = isYear ? source : node.value;
	if (typeof given !== 'string' || node.anchor || node.tag) return none;
	const bare = node.type === 'PLAIN' ? uncurled(source) : undefined;
	const { value, what, doubt } = { doubt: undefined, ...mended(bare ?? given, held) };
	if (doubt) return { edits: [], doubts: [{ offset: from, what: `${path.join('.')}: ${doubt}` }] };

	if (value === source && !isYear) return none;
	const isLong = source.includes('\n');
	if (isLong && (value === given || node.type?.startsWith('QUOTE'))) return none;
	const line = isLong ? typeset(source) : written(value, inFlow);
	if (line === undefined || line === source) return none;
	const why =
		what ||
		(bare === undefined ? '' : 'quotation marks of YAML, which nobody sees') ||
		(isYear ? 'year as text' : 'quotation marks around a value as elsewhere');
	return {
		edits: [{ from, to, text: line, what: `${path.join('.')}: ${why}`, path, value }],
		doubts: [],
	};
}

/** Every value of a record that is written otherwise than the content writes it. */
export function valuesToMend(node: unknown, schema: z.core.$ZodType | undefined, at: At): Found {
	if (isScalar(node)) return ofScalar(node, holds(schema), at);
	// What stands in brackets or braces stands in these in all its depth.
	const inFlow = (isMap(node) || isSeq(node)) && node.flow === true;
	const children: [string | number, unknown][] = isMap(node)
		? node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', value])
		: isSeq(node)
			? node.items.map((item, i) => [i, item])
			: [];
	const found = children.map(([key, child]) =>
		valuesToMend(child, schemaOf(schema, key), { ...at, inFlow, path: [...at.path, key] }),
	);
	return {
		edits: found.flatMap(({ edits }) => edits),
		doubts: found.flatMap(({ doubts }) => doubts),
	};
}

/** What the fields hold once these edits are made. */
export function dataAfter(document: Document, edits: ValueEdit[]): unknown {
	const copy = document.clone();
	for (const { path, value } of edits) copy.setIn(path, value);
	return copy.toJS() as unknown;
}
