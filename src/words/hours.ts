const FIGURES = new Intl.NumberFormat('en-GB');
const HOUR = 60;
const DAY = 24 * HOUR;

const counted = (count: number, one: string): string[] =>
	count === 0 ? [] : [`${FIGURES.format(count)} ${one}${count === 1 ? '' : 's'}`];

/** From so many minutes on, time is told in days. */
const IN_DAYS = 2 * DAY;

/** Minutes as a larger unit and the rest of it: below two days hours and minutes, else days and hours. */
function split(minutes: number, inDays: boolean): string {
	const [large, small] = inDays ? [DAY, HOUR] : [HOUR, 1];
	const whole = Math.round(minutes / small) * small;
	const parts = [
		...counted(Math.floor(whole / large), inDays ? 'day' : 'hour'),
		...counted((whole % large) / small, inDays ? 'hour' : 'minute'),
	];
	return parts.join(' ') || (minutes > 0 ? 'less than an hour' : '0 minutes');
}

/**
 * Minutes in words: "45 minutes", "4 hours 33 minutes", and from 48 hours on to the nearest hour:
 * "3 days 2 hours".
 */
export function minutesInWords(minutes: number): string {
	const size = split(Math.abs(minutes), Math.abs(minutes) >= IN_DAYS);
	return minutes < 0 ? `−${size}` : size;
}

/** From so many minutes to so many: "16 to 17 hours", "20 to 45 minutes", "55 minutes to 4 hours". */
export function minuteRange(low: number, high: number): string {
	const inDays = high >= IN_DAYS;
	const [least, most] = [split(low, inDays), split(high, inDays)];
	const [, number, unit] = /^(\S+) ([a-z]+?)s?$/.exec(least) ?? [];
	// What both ends are counted in is said once.
	return number && new RegExp(`^\\S+ ${unit}s?$`).test(most)
		? `${number} to ${most}`
		: `${least} to ${most}`;
}
