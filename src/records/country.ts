import { name } from './text.ts';

/** What is called like a country and holds several, or none. */
const GROUPS =
	/^(?:the )?(?:world|worldwide|global|international|several|various|(?:(?:north|south|east|west|central|northern|southern|eastern|western|latin) )?(?:europe|asia|africa|america)|(?:the )?americas|eu|european union|eurozone|oceania|middle east|scandinavia|benelux|nordic countries|baltic states|balkans|gulf states)$/i;

/** What joins the names of several. */
const JOINED = /,|\/|\s(?:and|&)\s/;

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** The names of countries that look like two, such as Trinidad and Tobago; worked out where one is met. */
let lookLikeTwo: ReadonlySet<string> | undefined;
function isOne(text: string): boolean {
	const names = new Intl.DisplayNames('en', { type: 'region' });
	lookLikeTwo ??= new Set(
		LETTERS.flatMap((first) => LETTERS.flatMap((second) => names.of(first + second) ?? []))
			.map((one) => one.replace('&', 'and'))
			.filter((one) => JOINED.test(one)),
	);
	return lookLikeTwo.has(text.replace('&', 'and'));
}

/** Whether a text names one country, and no group of them. */
const isCountry = (text: string): boolean =>
	!GROUPS.test(text) && (!JOINED.test(text) || isOne(text));

export const country = name.refine(isCountry, {
	error: ({ input }) =>
		`“${String(input)}” is no one country. Name the country, or each of several by itself.`,
});
