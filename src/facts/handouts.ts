import type { Handout } from '#records/handout.ts';
import type { Site } from '#records/site.ts';
import type { Dossier, Filed } from './dossier.ts';

/** A sheet designed for paper, as its page and its files are named. */
export interface Sheet {
	/** Unique within the incident. */
	id: string;
	/** How many sides it has at most. */
	sides: number;
	/** Set in large print. */
	large: boolean;
	handout?: Filed<Handout>;
	site?: Filed<Site>;
}

/** The handouts that were written for an incident, each in every size of type that it asks for. */
export const writtenSheets = ({ handouts }: Dossier): Sheet[] =>
	handouts
		.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
		.flatMap((handout): Sheet[] => {
			const { id, sides, large } = handout;
			const normal = { id, sides, large: false, handout };
			return large
				? [normal, { id: `${id}-large`, sides: large.sides, large: true, handout }]
				: [normal];
		});

/** The sheet of one site, made of its record alone: one side, or two where it has many phases. */
export const siteSheet = (site: Filed<Site>): Sheet => ({
	id: `site-${site.id}`,
	sides: 2,
	large: false,
	site,
});

/** Every sheet of an incident: first what was written, then one for each site. */
export const sheetsOf = (dossier: Dossier): Sheet[] => [
	...writtenSheets(dossier),
	...dossier.sites.map(siteSheet),
];

/** The sheets on a checked report: those that judge its assertions, and their answers. */
export const sheetsOn = (dossier: Dossier, report: string): Sheet[] =>
	writtenSheets(dossier).filter(({ handout }) => {
		const asked = handout?.answersTo ?? handout?.id;
		return dossier.handouts.some((other) => other.id === asked && other.report === report);
	});
