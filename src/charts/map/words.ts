import type { SiteState } from '#facts/downtime.ts';
import type { Incident } from '#records/incident.ts';
import type { Placed } from '#tables/map.ts';
import { capital, inList } from '#words/list.ts';
import { sitesCounted } from '#words/organisation.ts';
import { withUnit } from '#words/quantity.ts';
import { STATE_WORDS } from '#words/site.ts';

/** An area that is drawn, and the closer one within it. */
interface Drawn {
	sites: Placed[];
	inner: Drawn | undefined;
}

/** The question that the chart answers. */
export const mapTitle = (incident: Incident): string =>
	`Where are the ${incident.siteNoun.many} of the ${incident.name}, and which of them stopped?`;

/** What each kind of mark on the map means. */
export const MAP_WORDS: Record<SiteState, string> = {
	...STATE_WORDS,
	disputed: `${STATE_WORDS.disputed}: reports differ`,
	unknown: `${STATE_WORDS.unknown}: no report found`,
};

/** How many sites stopped, and of how many it is disputed. */
export function mapHeadline(sites: Placed[], incident: Incident): string {
	const stopped = sites.filter(({ state }) => state === 'stopped');
	const disputed = sites.filter(({ state }) => state === 'disputed').length;
	const doubt = disputed > 0 ? `; of ${disputed} it is disputed` : '';
	const all = placesCounted(sites, incident);
	const counted =
		stopped.length === 0 ? `None of ${all} with a place` : `${stopped.length} of ${all}`;
	return `${counted} stopped${doubt}`;
}

/** What is drawn. */
export const mapUnit = ({ siteNoun: { many } }: Incident): string =>
	`${capital(many)} with a place of their own, by what became of them`;

/** How exact it is. */
export const MAP_READING = 'What has no place of its own is left out. Positions approximate.';

/** So many sites or, where one has several places, places. */
const placesCounted = (sites: Placed[], incident: Incident): string =>
	new Set(sites.map(({ of }) => of)).size === sites.length
		? sitesCounted(sites.length, incident)
		: withUnit(sites.length, 'places');

const countriesOf = (sites: Placed[]) => [...new Set(sites.map(({ country }) => country))];

/** What a drawing shows: "Example: 8 of 13 sites", "With Elsewhere: 9 of 13 sites", "All 13 sites". */
export function areaTitle({ sites, inner }: Drawn, all: Placed[], incident: Incident): string {
	if (sites.length === all.length) return `All ${placesCounted(all, incident)}`;
	const before = new Set(countriesOf(inner?.sites ?? []));
	const names = countriesOf(sites).filter((country) => !before.has(country));
	return `${inner ? 'With ' : ''}${inList(names)}: ${sites.length} of ${placesCounted(all, incident)}`;
}

/** What a closer area is called where it stands as a frame on a wider one: "Example: 8 sites", "9 sites". */
export function frameName({ sites }: Drawn, incident: Incident): string {
	const [country, other] = countriesOf(sites);
	const count = placesCounted(sites, incident);
	return other === undefined ? `${country}: ${count}` : count;
}

/** What stands under a site's name: its country where there are several, and unless it stopped, its state. */
export const siteNote = ({ country, state }: Placed, { sites }: Drawn): string =>
	[countriesOf(sites).length > 1 && country, state !== 'stopped' && state]
		.filter(Boolean)
		.join(', ');

/** The map for those who do not see it: each drawing with its sites, and what became of them. */
export function mapDescription(drawn: Drawn[], sites: Placed[], incident: Incident): string {
	const own = ({ sites: all, inner }: Drawn) => all.filter((site) => !inner?.sites.includes(site));
	return [
		`${withUnit(drawn.length, 'drawings')}, from close to wide.`,
		...drawn.map((area) => {
			const frame = area.inner && frameName(area.inner, incident);
			const names = own(area).map((site) => {
				const note = siteNote(site, area);
				const state = site.state === 'stopped' ? [site.state] : [];
				return `${site.site} (${[note, ...state].filter(Boolean).join(', ')})`;
			});
			return `${areaTitle(area, sites, incident)}. ${frame ? `A frame marks the drawing before (${frame}). ` : ''}${inList(names)}.`;
		}),
	].join(' ');
}
