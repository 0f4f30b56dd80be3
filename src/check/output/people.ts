import { withUnit } from '#words/quantity.ts';
import { legible, type Problem } from '../problem.ts';

/** How a text can be set off; without colours it is the text itself. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green', text: string) => string;

/** Where each rule has an entry under its name. */
export const RULES = 'src/check/RULES.md';

const MARK = { error: 'error', warning: 'hint' } as const;
const COLOUR = { error: 'red', warning: 'yellow' } as const;

function lines(problems: Problem[], paint: Paint): string[] {
	const width = Math.max(...problems.map(({ line, column }) => `${line}:${column}`.length));
	return problems.map(({ line, column, severity, code, message }) => {
		const place = paint('dim', `${line}:${column}`.padEnd(width));
		return `  ${place}  ${paint(COLOUR[severity], MARK[severity].padEnd(5))}  ${message} ${paint('dim', `[${code}]`)}`;
	});
}

/** Problems for people: grouped by file, each with its place, and a count at the end. */
export function forPeople(problems: Problem[], files: number, paint: Paint): string {
	const groups = Map.groupBy(problems, ({ file }) => file);
	const told = [...groups].flatMap(([file, own]) => [
		paint('bold', legible(file)),
		...lines(own, paint),
		'',
	]);
	const errors = problems.filter(({ severity }) => severity === 'error');
	const hints = problems.length - errors.length;
	const faulty = new Set(errors.map(({ file }) => file)).size;
	const sum = errors.length
		? paint(
				'red',
				`${withUnit(errors.length, 'problems')} in ${faulty} of ${withUnit(files, 'content files')}`,
			)
		: paint('green', `Content: ${withUnit(files, 'files')}, no problems`);
	const count = `${sum}${hints ? `, ${withUnit(hints, 'hints')}` : ''}.`;
	// What stands in brackets is found there.
	const where = errors.length ? ` Each rule has its entry in ${RULES}.` : '';
	return [...told, count + where].join('\n');
}
