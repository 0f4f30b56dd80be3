import { expect, test } from 'vitest';
import { pagesOfIncident } from '#words/pageNames.ts';
import { sitesCaption } from '#words/pages/sites.ts';
import {
	incidentGroups,
	mainSections,
	neighboursOf,
	sectionAround,
	sectionsOf,
} from '#words/sections.ts';
import { aClaim, aDossier, anIncident, aSite, aStatement } from '../a.ts';

const whole = aDossier({
	incident: anIncident({
		siteNoun: { one: 'ward', many: 'wards' },
		questions: { what: 'What happened?', why: 'Why?' },
		knownWhen: { what: 'What?' },
	}),
	sites: [aSite(), aSite({ state: 'unknown', phases: [] }, 'south')],
	claims: [aClaim({ question: 'why' }, 'late'), aClaim({ question: 'what' }, 'early')],
	statements: [aStatement({ made: '2024-07-05' }, 'b'), aStatement({ made: '2024-07-02' }, 'a')],
});
const bare = aDossier({ sites: [], incident: anIncident({ lead: ['none'], endPoints: [] }) });

test('a header names at most five sections, the explainer first, and no page that is not there', () => {
	for (const dossier of [whole, bare]) {
		const main = mainSections(dossier);
		expect(main.length).toBeLessThanOrEqual(5);
		expect(main[0]?.path).toBe('/example/');
		for (const section of main) expect(sectionsOf(dossier)).toContainEqual(section);
	}
});

test('sites are called by the incident’s own noun, never by another', () =>
	expect(mainSections(whole).map(({ name }) => name)).toContain('Wards'));

test('a record lies in its section, and the explainer holds itself alone', () => {
	const around = (path: string) => sectionAround(sectionsOf(whole), 'example', path)?.path;
	expect(around('/example/sites/north/')).toBe('/example/sites/');
	expect(around('/example/sites/')).toBe('/example/sites/');
	expect(around('/example/')).toBe('/example/');
	expect(around('/example/glossary/')).toBeUndefined();
});

test('who goes on from section to section has seen each once, and comes back the same way', () => {
	const seen: string[] = [];
	for (let at: string | undefined = '/example/'; at; at = neighboursOf(whole, at).next?.path) {
		const { next } = neighboursOf(whole, at);
		if (next) expect(neighboursOf(whole, next.path).previous?.path).toBe(at);
		seen.push(at);
	}
	expect(seen).toEqual(sectionsOf(whole).map(({ path }) => path));
});

test('records follow each other as in their register, between their section and the next', () => {
	const around = (path: string) => {
		const { previous, next } = neighboursOf(whole, path);
		return [previous?.path, next?.path];
	};
	expect(around('/example/claims/early/')).toEqual(['/example/claims/', '/example/claims/late/']);
	expect(around('/example/claims/late/')).toEqual(['/example/claims/early/', '/example/sources/']);
	expect(around('/example/statements/b/')[0]).toBe('/example/statements/a/');
	expect(around('/example/sites/south/')).toEqual([
		'/example/sites/north/',
		'/example/statements/',
	]);
});

test('a page of no register has a place where it gives its order, and else its section behind it', () => {
	const charts = ['one', 'two'].map((name) => ({ path: `/example/charts/${name}/`, name }));
	expect(neighboursOf(whole, '/example/charts/two/', charts).previous).toEqual(charts[0]);
	expect(neighboursOf(whole, '/example/statements/compare/').previous?.path).toBe(
		'/example/statements/',
	);
});

test('a name that begins with a small letter has a capital where it stands alone', () => {
	const fire = aDossier({ incident: anIncident({ name: 'fire at the mill' }) });
	for (const { name } of pagesOfIncident(fire, { charts: [], terms: [] }))
		expect(name).not.toMatch(/^\p{Ll}/u);
	for (const { name, pages } of incidentGroups([fire, whole]))
		for (const shown of [name, ...pages.map((page) => page.name)])
			expect(shown).not.toMatch(/^\p{Ll}/u);
});

test('a table of sites speaks of an order and of disputed ones only where it has them', () => {
	const incident = anIncident();
	const caption = (back: number, notBack: number, disputed: number) =>
		sitesCaption(incident, { back, notBack, disputed });
	expect(caption(2, 0, 0)).toMatch(/slowed, in the order in which they came back$/);
	expect(caption(1, 1, 0)).toMatch(/slowed, those that are back first$/);
	expect(caption(0, 2, 0)).toMatch(/slowed$/);
	expect(caption(0, 2, 1)).toMatch(/slowed, and those where that is disputed$/);
});
