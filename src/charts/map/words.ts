import type { SiteState } from '#facts/downtime.ts';
import { weakest } from '#facts/status.ts';
import type { Incident } from '#records/incident.ts';
import type { Placed } from '#tables/map.ts';
import { capital, inList } from '#words/list.ts';
import { sitesCounted } from '#words/organisation.ts';
import { inFigures, withUnit } from '#words/quantity.ts';
import { STATE_WORDS } from '#words/site.ts';
import { hit, type Area, type Around } from './areas.ts';
import { allOf, noneOf } from '#words/noun.ts';

/** The question that the chart answers. */
export const mapTitle = (incident: Incident): string =>
	`Where are the ${incident.siteNoun.many} of the ${incident.name}, and which of them stopped?`;

/** What each kind of mark on the map means. */
export const MAP_WORDS: Record<SiteState, string> = {
	...STATE_WORDS,
	disputed: `${STATE_WORDS.disputed}: reports differ`,
	unknown: `${STATE_WORDS.unknown}: no report found`,
};

/** How firm it is that these stopped, unless all of it is confirmed. */
function statusOf(sites: Placed[]): string {
	const statuses = sites.flatMap(({ status }) => status ?? []);
	const firm = statuses.length > 0 ? weakest(statuses) : 'confirmed';
	return firm === 'confirmed' ? '' : ` (${firm})`;
}

/** Fewer sites than this are named in a headline. */
const NAMED = 3;

/** Where those lie that stopped: close together, or in how many countries; few of them by name. */
export function mapHeadline(sites: Placed[], drawn: Area[], incident: Incident): string {
	const { state, sites: told } = hit(sites);
	const verb = state === 'stopped' ? 'stopped' : 'were slowed';
	if (told.length === 0) return withPlaceNoneStopped(sites, incident);
	const around = drawn.find((area) => area.around)?.around;
	const kind = `${state} ${nounOf(sites, incident)}`;
	if (around && told.length >= NAMED && 2 * around.held.length >= told.length) {
		const { held, site } = around;
		const count = held.length === told.length ? 'All' : `${inFigures(held.length)} of`;
		return `${count} ${inFigures(told.length)} ${kind} lie around ${site.site}${statusOf(held)}`;
	}
	const names = [...new Set(told.map(({ site }) => site))];
	if (names.length < NAMED)
		return `${inList(names)} ${names.length === 1 && state === 'slowed' ? 'was slowed' : verb}${statusOf(told)}`;
	const countries = countriesOf(told).length;
	const where = countries > 1 ? `, in ${withUnit(countries, 'countries')}` : '';
	const those =
		told.length === sites.length
			? allOf(sites.length, nounOf(sites, incident), oneOf(sites, incident))
			: `${inFigures(told.length)} of ${placesCounted(sites, incident)}`;
	return `${those} ${verb}${where}${statusOf(told)}`;
}

/** What is drawn. */
export const mapUnit = ({ siteNoun: { many } }: Incident): string =>
	`${capital(many)} with a place of their own, by what became of them`;

/** How exact it is. */
export const MAP_READING =
	'What has no place of its own is left out. Positions are approximate; no towns are drawn but those of the places themselves.';

const haveOneEach = (sites: Placed[]) => new Set(sites.map(({ of }) => of)).size === sites.length;

/** So many sites or, where one has several places, places. */
const placesCounted = (sites: Placed[], incident: Incident): string =>
	haveOneEach(sites) ? sitesCounted(sites.length, incident) : withUnit(sites.length, 'places');

const nounOf = (sites: Placed[], { siteNoun: { many } }: Incident): string =>
	haveOneEach(sites) ? many : 'places';

const oneOf = (sites: Placed[], { siteNoun: { one } }: Incident): string =>
	haveOneEach(sites) ? one : 'place';

/** That nothing with a place stopped, which says nothing of what has none. */
function withPlaceNoneStopped(sites: Placed[], incident: Incident): string {
	const one = oneOf(sites, incident);
	return sites.length === 1
		? `The one ${one} with a place did not stop`
		: `${noneOf(sites.length, nounOf(sites, incident), one)} with a place stopped`;
}

const countriesOf = (sites: Placed[]) => [...new Set(sites.map(({ country }) => country))];

/** What a drawing shows: "Around North: 5 sites", "Example: 8 sites", "All 13 sites". */
export function areaTitle({ id, sites, around }: Area, incident: Incident): string {
	const count = placesCounted(sites, incident);
	if (id === 'all') return allOf(sites.length, nounOf(sites, incident), oneOf(sites, incident));
	return `${around ? `Around ${around.site.site}` : inList(countriesOf(sites))}: ${count}`;
}

/** What a closer area is called where it stands as a frame on a wider one: "Example: 8 sites". */
export function frameName({ sites, around }: Area, incident: Incident): string {
	const count = placesCounted(sites, incident);
	return around ? `${count}, drawn larger` : `${inList(countriesOf(sites))}: ${count}`;
}

/** What stands beside a circle: "30 km". */
export const circleName = ({ km }: Around): string => `${km} km`;

/** What stands under a site's name: its country where there are several, and unless it stopped, its state. */
export const siteNote = ({ country, state }: Placed, { sites }: Area): string =>
	[countriesOf(sites).length > 1 && country, state !== 'stopped' && state]
		.filter(Boolean)
		.join(', ');

/** The map for those who do not see it: each drawing with its sites, and what became of them. */
export function mapDescription(drawn: Area[], incident: Incident): string {
	const own = ({ sites: all, inner }: Area) => all.filter((site) => !inner?.sites.includes(site));
	return [
		drawn.length > 1 && `${withUnit(drawn.length, 'drawings')}.`,
		...drawn.map((area) => {
			const { around, inner } = area;
			const names = own(area).map((site) => {
				const note = siteNote(site, area);
				const state = site.state === 'stopped' ? [site.state] : [];
				return `${site.site} (${[note, ...state].filter(Boolean).join(', ')})`;
			});
			return [
				`${areaTitle(area, incident)}.`,
				inner && `A frame marks another drawing (${frameName(inner, incident)}).`,
				around && `A circle marks ${circleName(around)} around ${around.site.site}.`,
				names.length > 0 && `${inList(names)}.`,
			]
				.filter(Boolean)
				.join(' ');
		}),
	]
		.filter(Boolean)
		.join(' ');
}
