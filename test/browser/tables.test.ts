import { describe, expect, test } from 'vitest';
import { covering } from '../site/cover.ts';
import { documentsOf, elementsOf, textOf, type Built } from '../site/dist.ts';
import { open, resize } from './shared.ts';

/** What its columns are, which is what tells one kind of table from another. */
const headsOf = ({ document }: Built) =>
	elementsOf(document)
		.filter(({ tagName }) => tagName === 'thead')
		.map((head) => textOf(head).replaceAll(/\s+/g, ' ').trim());

const withTables = documentsOf('dist').filter(
	({ html, path }) => html.includes('<table') && !path.startsWith('/handouts/'),
);
/** Pages with every kind of table that any page has, the fuller of two. */
const pages = (() => {
	const seen = new Set<string>();
	const chosen = covering(withTables, (page) => headsOf(page).join()).filter((page) => {
		const isNew = headsOf(page).some((head) => !seen.has(head));
		for (const head of headsOf(page)) seen.add(head);
		return isNew;
	});
	return chosen.map(({ path }) => path);
})();

/** What hides a part of a table at the width that the page has now; `whole` where nothing may lie aside. */
const FAULTS = (whole: boolean) => `(() => {
	for (const details of document.querySelectorAll('details')) {
		details.removeAttribute('name');
		details.open = true;
	}
	const { scrollWidth, clientWidth } = document.documentElement;
	const faults = scrollWidth > clientWidth ? ['the page is ' + scrollWidth + ' wide'] : [];
	for (const table of document.querySelectorAll('table')) {
		if (!table.checkVisibility()) continue;
		const name = table.caption?.textContent.trim() ?? table.textContent.trim().slice(0, 40);
		const parts = [table, ...table.querySelectorAll('tr, td, th')].map((part) => getComputedStyle(part).display);
		if (parts.some((display) => !display.startsWith('table'))) faults.push('is no table to those who hear it: ' + name);
		const box = table.closest('.scroll') ?? table.parentElement;
		if (table.scrollWidth <= box.clientWidth + 1) continue;
		if (${whole}) faults.push('is ' + table.scrollWidth + ' wide in ' + box.clientWidth + ': ' + name);
		box.scrollLeft = 9999;
		const place = box.getBoundingClientRect();
		if (!(box.scrollLeft > 0)) faults.push('is cut off: ' + name);
		for (const row of table.rows) {
			const { left, right } = row.cells[0].getBoundingClientRect();
			if (left < place.left - 1 || right > place.left + 0.6 * place.width) {
				faults.push('loses what its rows are about: ' + name);
				break;
			}
		}
		if (!box.hasAttribute('tabindex') || !box.matches('[role], section[aria-label]')) faults.push('cannot be moved by keys: ' + name);
	}
	return faults;
})()`;

test('there are tables of several kinds to look at', () => expect(pages.length).toBeGreaterThan(5));

describe.each([true, false])('with scripts: %s', (script) => {
	test.each(pages)('%s shows what each row is about, on any screen', async (path) => {
		const { page } = await open(path, { width: 360, script });
		for (const width of [320, 360, 768]) {
			await resize(page, width);
			expect(await page.evaluate(FAULTS(false)), `${width}`).toEqual([]);
		}
		await resize(page, 1280);
		expect(await page.evaluate(FAULTS(true))).toEqual([]);
	});
});

test('a table that is cut off, moved away or no table any more is seen', async () => {
	const { page } = await open('/about/', { width: 360 });
	const planted = (looks: string) =>
		page.evaluate(
			`(() => {
				const [box, table, row, head, cell] = ['div', 'table', 'tr', 'th', 'td'].map((name) => document.createElement(name));
				box.className = 'scroll';
				box.role = 'group';
				box.tabIndex = 0;
				head.textContent = 'What';
				cell.textContent = 'Much';
				row.append(head, cell);
				table.append(row);
				box.append(table);
				table.style.cssText = '${looks}';
				document.querySelector('main').replaceChildren(box);
			})()`,
		);
	await planted('min-width: 900px');
	expect((await page.evaluate<string[]>(FAULTS(false))).join()).toContain('loses what');
	await planted('display: block');
	expect((await page.evaluate<string[]>(FAULTS(false))).join()).toContain('is no table');
});
