import type { Around } from './around.ts';
import type { Plan } from './draft.ts';
import type { Question } from './question.ts';

/** What may be chosen of a field, whatever there is. */
const NOTHING: Around = { texts: new Map(), dossiers: [], today: '' };

const line = (name: string, about: string) => `  ${name.padEnd(20)} ${about}`;

const COMMON = [
	line('--yes', 'asks nothing: takes what is given and derives the rest'),
	line('--help', 'prints this'),
];

/** How to use the command, with what can be made. */
export const usage = (plans: { [kind: string]: Plan }): string =>
	[
		'npm run new -- [kind] [--flag value]… [--yes]',
		'',
		'Asks for a new record and writes its file, once the content check has nothing against it.',
		'Every question has a flag; npm run new <kind> -- --help lists them.',
		'',
		...Object.entries(plans).map(([kind, { about }]) => line(kind, about)),
		'',
		...COMMON,
	].join('\n');

function flagLine(one: Question): string {
	const { flag, about, form, needed } = one;
	const values = form === 'choice' ? (one.choices?.(NOTHING, {}) ?? []) : [];
	const among = values.length > 0 ? ` One of: ${values.map(({ value }) => value).join(', ')}.` : '';
	const several = form === 'keys' || form === 'list' ? ' Several with commas between.' : '';
	const isAlways = !one.optional && !one.when && !one.preset;
	const must = typeof needed === 'string' ? ` Needed ${needed}.` : isAlways ? ' Needed.' : '';
	return line(`--${flag}`, `${about}${among}${several}${must}`);
}

/** The flags that answer the questions about one kind. */
export const flagsOf = (kind: string, { about, questions }: Plan): string =>
	[
		`npm run new ${kind} -- [--flag value]… [--yes]`,
		'',
		about,
		'',
		...questions.map(flagLine),
		'',
		...COMMON,
	].join('\n');
