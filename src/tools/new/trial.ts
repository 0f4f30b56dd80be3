import { checkContent, type Texts } from '#check/content.ts';
import { asLine, type Problem } from '#check/problem.ts';
import type { Draft } from './draft.ts';
import { kebab } from './slug.ts';

/** The problems that the drafts would bring into the content. */
export function newProblems(texts: Texts, drafts: Draft[]): Problem[] {
	const after = checkContent(
		new Map([...texts, ...drafts.map(({ file, text }) => [file, text] as const)]),
	);
	if (after.length === 0) return [];
	// By message, as what stands below an inserted line moves.
	const known = new Set(checkContent(texts).map(({ file, message }) => `${file} ${message}`));
	return after.filter(({ file, message }) => !known.has(`${file} ${message}`));
}

/** The parts whose fields lie deeper in a record, by the field that they lie in. */
const WITHIN: { [field: string]: string } = {
	phases: 'phase',
	places: 'place',
	days: 'days',
	cost: 'cost',
};

const fieldIn = (line: string | undefined) => /^\s*(?:- )?([a-zA-Z]+):/.exec(line ?? '')?.[1];

/** The flags of the answers that a problem may be about, the likeliest first. */
function suspects({ line, field: path = [] }: Problem, { text, part }: Draft): string[] {
	const lines = text.split('\n').slice(0, line);
	const field = fieldIn(lines.at(-1));
	const top = fieldIn(lines.findLast((one) => /^[a-zA-Z]+:/.test(one)));
	const deeper = WITHIN[top ?? ''];
	const named = path.length === 1 ? String(path[0]) : undefined;
	const flag = (prefix: string, name: string | undefined) =>
		name ? [kebab(prefix ? `${prefix}-${name}` : name)] : [];
	return [...(deeper ? flag(deeper, field) : []), ...flag(part, field), ...flag(part, named)];
}

/** The flags whose answers should be given again, of those there are. */
export const doubtful = (problems: Problem[], drafts: Draft[], flags: string[]): string[] => [
	...new Set(
		problems.flatMap((problem) => {
			const draft = drafts.find(({ file }) => file === problem.file);
			const suspect = draft && suspects(problem, draft).find((flag) => flags.includes(flag));
			return suspect ?? [];
		}),
	),
];

export const asLines = (problems: Problem[]): string => problems.map(asLine).join('\n');
