import type { Handout } from '#records/handout.ts';
import type { Incident } from '#records/incident.ts';
import type { Site } from '#records/site.ts';
import type { Dossier, Filed } from './dossier.ts';
import { stepsOf } from './timeline.ts';

/** The sizes of large print, and what each adds to the name of a sheet. */
export const LARGE = [
	{ points: 16, suffix: '-large' },
	{ points: 20, suffix: '-larger' },
] as const;
type LargePoints = (typeof LARGE)[number]['points'];

/** A sheet designed for paper, as its page and its files are named. */
export interface Sheet {
	/** Unique within the incident. */
	id: string;
	/** How many sides it has at most. */
	sides: number;
	/** The size of its type in points, where it is set in large print. */
	points?: LargePoints;
	handout?: Filed<Handout>;
	site?: Filed<Site>;
	/** The sites that it has, two to a side, and what they are called. */
	pairs?: { sites: Filed<Site>[]; noun: Incident['siteNoun'] };
}

/** What a teacher changes for a class. */
const EDITABLE = ['classroom', 'answers'];

/** Whether there is a file of it for a word processor. */
export const isEditable = ({ handout, points }: Pick<Sheet, 'handout' | 'points'>): boolean =>
	!points && EDITABLE.includes(handout?.format ?? '');

/** The handouts that were written for an incident, each in every size of type that it asks for. */
export const writtenSheets = ({ handouts }: Dossier): Sheet[] =>
	handouts
		.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
		.flatMap((handout): Sheet[] => {
			const { id, sides, large } = handout;
			const normal = { id, sides, handout };
			const larger = LARGE.map(({ points, suffix }) => ({
				...normal,
				id: id + suffix,
				sides: large?.sides ?? sides,
				points,
			}));
			return large ? [normal, ...larger] : [normal];
		});

/** A site of which there is something to hand out: what became of it, that it is disputed or went on. */
export const hasSheet = ({ phases, state }: Pick<Site, 'phases' | 'state'>): boolean =>
	phases.length > 0 || state === 'disputed' || state === 'kept on';

/** The sheet of one site, made of its record alone: one side, or two where it has many phases. */
export const siteSheet = (site: Filed<Site>): Sheet => ({
	id: `site-${site.id}`,
	sides: 2,
	site,
});

/** As many steps of a site as half a side holds, beside its facts and above its sources. */
const BRIEF = 2;

/** The sheet of all sites of which little is to be said, to be cut in the middle; none for one alone. */
export const pairedSheets = ({ incident, sites }: Dossier): Sheet[] => {
	const brief = sites.filter((site) => hasSheet(site) && stepsOf(site).length <= BRIEF);
	// Two go on a side; of what is long for its steps, one does.
	const pairs = { sites: brief, noun: incident.siteNoun };
	return brief.length > 1 ? [{ id: 'sites', sides: brief.length, pairs }] : [];
};

/** Every sheet of an incident: what was written, those of sites in pairs, then one for each site. */
export const sheetsOf = (dossier: Dossier): Sheet[] => [
	...writtenSheets(dossier),
	...pairedSheets(dossier),
	...dossier.sites.filter(hasSheet).map(siteSheet),
];

/** The sheets on a checked report: those that judge its assertions, and their answers. */
export const sheetsOn = (dossier: Dossier, report: string): Sheet[] =>
	writtenSheets(dossier).filter(({ handout }) => {
		const asked = handout?.answersTo ?? handout?.id;
		return dossier.handouts.some((other) => other.id === asked && other.report === report);
	});
