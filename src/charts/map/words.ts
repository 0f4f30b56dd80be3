import type { Placed } from '#tables/map.ts';
import { inWords } from '#words/date.ts';
import { inList } from '#words/list.ts';
import { withUnit } from '#words/quantity.ts';

/** An area that is drawn, and the closer one within it. */
interface Drawn {
	sites: Placed[];
	inner: Drawn | undefined;
}

/** The question that the chart answers. */
export const mapTitle = (organisation: string): string =>
	`Where are the sites of ${organisation}, and which of them stopped?`;

/** What each kind of mark on the map means. */
export const STATE_WORDS = {
	stopped: 'stopped',
	disputed: 'disputed: reports differ',
	unaffected: 'unaffected: nothing to stop',
	unknown: 'unknown: no report found',
};

/** How many sites stopped and in which countries, and of which it is disputed. */
export function mapHeadline(sites: Placed[]): string {
	const stopped = sites.filter(({ state }) => state === 'stopped');
	const countries = [...Map.groupBy(stopped, ({ country }) => country)]
		.toSorted(([, a], [, b]) => b.length - a.length)
		.map(([country, own]) => `${country} ${own.length}`);
	const where = countries.length > 0 ? `: ${inList(countries)}` : '';
	const disputed = sites.filter(({ state }) => state === 'disputed').map(({ site }) => site);
	const doubt = disputed.length > 0 ? `; whether ${inList(disputed)} did is disputed` : '';
	return `${stopped.length} of ${withUnit(sites.length, 'sites')} stopped${where}${doubt}`;
}

/** What is drawn, as of when, and how exact it is. */
export const mapSubtitle = (organisation: string, asOf: string): string =>
	`Sites of ${organisation} and whether each of them stopped, as known on ${inWords(asOf)}. Positions approximate.`;

const countriesOf = (sites: Placed[]) => [...new Set(sites.map(({ country }) => country))];

/** What a drawing shows: "Example: 8 of 13 sites", "With Elsewhere: 9 of 13 sites", "All 13 sites". */
export function areaTitle({ sites, inner }: Drawn, all: number): string {
	if (sites.length === all) return `All ${withUnit(all, 'sites')}`;
	const before = new Set(countriesOf(inner?.sites ?? []));
	const names = countriesOf(sites).filter((country) => !before.has(country));
	return `${inner ? 'With ' : ''}${inList(names)}: ${sites.length} of ${withUnit(all, 'sites')}`;
}

/** What a closer area is called where it stands as a frame on a wider one: "Example: 8 sites", "9 sites". */
export function frameName({ sites }: Drawn): string {
	const [country, other] = countriesOf(sites);
	const count = withUnit(sites.length, 'sites');
	return other === undefined ? `${country}: ${count}` : count;
}

/** What stands under a site's name: its country where there are several, and unless it stopped, its state. */
export const siteNote = ({ country, state }: Placed, { sites }: Drawn): string =>
	[countriesOf(sites).length > 1 && country, state !== 'stopped' && state]
		.filter(Boolean)
		.join(', ');

/** The map for those who do not see it: each drawing with its sites, and what became of them. */
export function mapDescription(drawn: Drawn[], sites: Placed[]): string {
	const own = ({ sites: all, inner }: Drawn) => all.filter((site) => !inner?.sites.includes(site));
	return [
		`${withUnit(drawn.length, 'drawings')}, from close to wide.`,
		...drawn.map((area) => {
			const frame = area.inner && frameName(area.inner);
			const names = own(area).map((site) => {
				const note = siteNote(site, area);
				const state = site.state === 'stopped' ? [site.state] : [];
				return `${site.site} (${[note, ...state].filter(Boolean).join(', ')})`;
			});
			return `${areaTitle(area, sites.length)}. ${frame ? `A frame marks the drawing before (${frame}). ` : ''}${inList(names)}.`;
		}),
	].join(' ');
}
