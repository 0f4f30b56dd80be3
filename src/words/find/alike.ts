/** Words that ask for the same, each by the beginning that its forms share where they have one: the browser knows them too. */
const ALIKE = [
	'lost lose losses ended cut',
	'restart reopen resume return restored back',
	'stop halt closed close shut paused',
	'paid pay',
	'stolen steal taken copied',
	'help support aid',
	'bailout guarantee',
	'start begin began',
	'buy order',
	'shop store',
	'factory factories plant',
	'worker employee staff',
	'arrest caught charged',
	'cost bill damage',
].map((words) => words.split(' '));

/** The words that ask for the same as one, in small letters and without its ending. */
export const alikeTo = (word: string): string[] =>
	ALIKE.filter((words) => words.includes(word)).flatMap((words) =>
		words.filter((other) => other !== word),
	);
