import { expect, test } from 'vitest';
import { dossiersIn } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import { answers, cameTo, daysKnown, knownFrom } from '#facts/known.ts';
import { inBrackets, unlessConfirmed } from '#words/known.ts';
import { attribute, elementsOf, pagesOf, textOf, type Built } from './dist.ts';

const pages = new Map(pagesOf('dist').map((page) => [page.path, page]));
const dossiers = dossiersIn(readTexts(process.cwd()));
const isOf = (name: string) => (element: Parameters<typeof attribute>[0]) =>
	(attribute(element, 'class') ?? '').split(' ').includes(name);
const said = (node: Parameters<typeof textOf>[0]) => textOf(node).replaceAll(/\s+/g, ' ').trim();
/** The text of a page without what names its sources and explains its words. */
const mainOf = ({ document }: Built) =>
	elementsOf(document)
		.filter(
			(element) => isOf('stood')(element) || isOf('answer')(element) || isOf('notice')(element),
		)
		.map(said)
		.join('\n');

test('there is a page for each day on which an answer changed, and for no other', () => {
	for (const dossier of dossiers) {
		const shape = new RegExp(`^/${dossier.id}/known/.+/$`);
		const built = [...pages.keys()].filter((path) => shape.test(path)).toSorted();
		expect(built).toEqual(daysKnown(dossier).map(({ day }) => `/${dossier.id}/known/${day}/`));
	}
});

const days = dossiers.flatMap((dossier) => {
	const all = daysKnown(dossier);
	return all.map((known, i) => ({
		path: `/${dossier.id}/known/${known.day}/`,
		dossier,
		known,
		beside: [all[i - 1], all[i + 1]].flatMap((other) => other?.day ?? []),
	}));
});

test.each(days)('$path says what stood on that day, how firm it is, and nothing later', (one) => {
	const { path, dossier, known } = one;
	const page = pages.get(path);
	if (!page) throw new Error(`There is no page at ${path}.`);
	const sections = elementsOf(page.document).filter(isOf('stood'));
	const stood = known.questions.filter((question) => question.answers.length > 0);
	expect(sections).toHaveLength(stood.length);
	for (const [i, section] of sections.entries()) {
		const text = said(section);
		expect(text).toContain(dossier.incident.knownWhen[stood[i]?.question ?? ''] ?? '?');
		for (const { answer, status } of stood[i]?.answers ?? [])
			expect(text).toContain(`${answer} ${inBrackets(status)}`);
	}
	const text = mainOf(page);
	const all = answers(dossier);
	const byThen = all.filter(({ from }) => knownFrom(from) <= known.day).map(({ answer }) => answer);
	for (const { answer } of all) if (!byThen.includes(answer)) expect(text).not.toContain(answer);
	for (const { question, answers: none } of known.questions)
		if (none.length === 0)
			expect(
				elementsOf(page.document)
					.filter(({ tagName }) => tagName === 'li')
					.map(said),
			).toContain(dossier.incident.knownWhen[question]);
});

test.each(days)('$path has sources to follow, today and the days beside it', (one) => {
	const { path, dossier, beside } = one;
	const elements = elementsOf(pages.get(path)?.document ?? ({ childNodes: [] } as never));
	const hrefs = elements.flatMap((element) => attribute(element, 'href') ?? []);
	const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
	const numbers = hrefs.filter((href) => href.startsWith('#source-'));
	expect(numbers.length).toBeGreaterThan(0);
	for (const href of numbers) expect(ids).toContain(href.slice(1));
	for (const section of elements.filter(isOf('stood')))
		expect(elementsOf(section).filter(isOf('numbers')).length, said(section)).toBeGreaterThan(0);
	expect(hrefs).toContain(`/${dossier.id}/known/`);
	const led = elements
		.filter((element) => ['prev', 'next'].includes(attribute(element, 'rel') ?? ''))
		.map((element) => attribute(element, 'href'))
		// Before the first and after the last stand sections of the incident.
		.filter((href) => /\/known\/.+/.test(href ?? ''));
	expect(led).toEqual(beside.map((day) => `/${dossier.id}/known/${day}/`));
});

test('the cards have every answer of every question once, with its status, and lead to its day', () => {
	for (const dossier of dossiers) {
		const page = pages.get(`/${dossier.id}/known/`);
		if (!page) continue;
		const lines = elementsOf(page.document).filter(isOf('line'));
		const came = cameTo(dossier).flat();
		expect(lines).toHaveLength(came.length);
		for (const [i, line] of lines.entries()) {
			const [link] = elementsOf(line).flatMap((element) => attribute(element, 'href') ?? []);
			expect(link).toBe(`/${dossier.id}/known/${came[i]?.day}/`);
			const text = said(line).replaceAll(/\[new: (.*?)\]/g, '$1');
			for (const { answer, status } of came[i]?.answers ?? [])
				expect(text).toContain(`${answer} ${unlessConfirmed(status)}`.trim());
		}
	}
});
