import { inWords } from './date.ts';
import { inList } from './list.ts';
import { withUnit } from './quantity.ts';

/** A site as far as the words of a map need it. */
interface Located {
	site: string;
	country: string;
	state: 'stopped' | 'disputed' | 'unaffected' | 'unknown';
}

/** What each kind of mark means. */
export const STATE_WORDS: Record<Located['state'], string> = {
	stopped: 'stopped',
	disputed: 'disputed: sources differ',
	unaffected: 'not affected',
	unknown: 'not known',
};

/** The question that the map answers. */
export const mapTitle = (organisation: string): string => `Where are the sites of ${organisation}?`;

/** A name on the map: with its state, unless the site stopped. */
export const mapLabel = ({ site, state }: Located): string =>
	state === 'stopped' ? site : `${site} (${state})`;

/** The name of the map of the world beside that of one country. */
export const ELSEWHERE = 'Elsewhere; the frame is the part enlarged';

const countriesOf = (rows: Located[]) => [...new Set(rows.map(({ country }) => country))];
const of = (rows: Located[], state: Located['state']) => rows.filter((row) => row.state === state);

/** What the map should be seen to say: how many sites stopped, in how many countries. */
export function mapHeadline(rows: Located[]): string {
	const stopped = of(rows, 'stopped');
	const countries = countriesOf(stopped);
	const where =
		countries.length > 1 ? withUnit(countries.length, 'countries') : (countries[0] ?? '');
	const disputed = of(rows, 'disputed');
	const more = disputed.length
		? `; whether ${inList(disputed.map(({ site }) => site))} did is disputed`
		: '';
	return stopped.length === 0
		? 'No site is recorded as stopped'
		: `${withUnit(stopped.length, 'sites')} stopped in ${where}${more}`;
}

/** What the map shows and how exactly. */
export const mapSubtitle = (organisation: string, asOf: string): string =>
	`Sites of ${organisation} and whether they stopped, as known on ${inWords(asOf)}. ` +
	'Positions are approximate.';

/** The map for those who do not see it: country by country, then state by state. */
export function mapDescription(rows: Located[]): string {
	const places = countriesOf(rows).map((country) => {
		const names = rows.filter((row) => row.country === country).map((row) => mapLabel(row));
		return `${country}: ${inList(names)}.`;
	});
	const states = (['stopped', 'disputed', 'unaffected', 'unknown'] as const).flatMap((state) => {
		const own = of(rows, state);
		return own.length ? `${withUnit(own.length, 'sites')} ${state}` : [];
	});
	return [`${withUnit(rows.length, 'sites')} on two maps: ${inList(states)}.`, ...places].join(' ');
}
