import { escaped } from '#words/markup.ts';
import type { ChangedPage, PageNote, Picture, Report, View } from './report.ts';
import {
	checkInWords,
	heavier,
	inWords,
	kB,
	pagesInWords,
	picturesInWords,
	toBeDone,
	weightInWords,
} from './words.ts';

const STYLE = `
	:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
	body { max-width: 84rem; margin: 0 auto; padding: 1rem }
	th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0 }
	h2 { margin-top: 3rem } code { overflow-wrap: anywhere }
	.sides { display: flex; gap: 1rem; align-items: start }
	figure { flex: 1 1 0; min-width: 0; margin: 0 0 1rem } figcaption { padding: .25rem 0 }
	img { max-width: 100%; height: auto; outline: 1px solid #8888 }
`;

const VIEW: Record<View, string> = {
	360: 'At 360 px',
	1280: 'At 1280 px',
	paper: 'On paper, A4',
};

function side(picture: Picture, name: 'before' | 'after', title: string): string {
	const file = picture[name];
	const caption = name === 'before' ? 'Before' : 'After';
	if (!file) return '';
	const alt = `${title}, ${VIEW[picture.view].toLowerCase()}, ${name}`;
	const img = `<img src="${escaped(file)}" alt="${escaped(alt)}" loading="lazy">`;
	return `<figure><figcaption>${caption}</figcaption><a href="${escaped(file)}">${img}</a></figure>`;
}

const view = (picture: Picture, title: string) =>
	`<h3>${VIEW[picture.view]}</h3>` +
	(picture.note ? `<p>${escaped(picture.note)}</p>` : '') +
	`<div class="sides">${side(picture, 'before', title)}${side(picture, 'after', title)}</div>`;

function page({ path, title, pictures }: PageNote | ChangedPage, what: string): string {
	const views = pictures.map((picture) => view(picture, title)).join('');
	return `<h2>${escaped(title)}</h2><p><code>${escaped(path)}</code>: ${escaped(what)}</p>${views}`;
}

const table = (caption: string, head: string[], rows: string[][]) => {
	if (rows.length === 0) return '';
	const cells = (row: string[], tag: string) =>
		`<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
	const body = rows.map((row) => cells(row, 'td')).join('');
	return `<h2>${caption}</h2><table><thead>${cells(head, 'th')}</thead><tbody>${body}</tbody></table>`;
};

/** What the two sites differ in. */
function siteOf({ site, missing }: Report): string {
	if (!site) return `<p>${escaped(missing ?? '')}</p>`;
	const { pages, weight, claims, pictures } = site;
	const changed = pages.changed.map((one) => ({
		one,
		what: `${inWords(one.reasons)} changed; ${kB(one.weight.after)}, ${heavier(one.weight)}`,
	}));
	const others = [
		...pages.added.map((one) => ({ one, what: `added; ${kB(one.weight)}` })),
		...pages.removed.map((one) => ({ one, what: `removed; it weighed ${kB(one.weight)}` })),
	];
	const all = [...others, ...changed];
	const isPictured = ({ one }: { one: PageNote | ChangedPage }) => one.pictures.length > 0;
	const bare = all.filter((entry) => !isPictured(entry));
	return `<p>${escaped(pagesInWords(pages))} ${escaped(weightInWords(weight))} ${escaped(picturesInWords(pictures))}</p>
${table(
	'Claims with another status or value',
	['Claim', 'What it answers', 'Status before', 'Status after', 'Value before', 'Value after'],
	claims.changed.map(({ id, asks, status, value }) => [
		id,
		asks,
		status.before,
		status.after,
		value.before,
		value.after,
	]),
)}
${table(
	'Claims that came or went',
	['', 'Claim', 'What it answers', 'Status', 'Value'],
	[
		...claims.added.map(({ id, asks, status, value }) => ['added', id, asks, status, value]),
		...claims.removed.map(({ id, asks, status, value }) => ['removed', id, asks, status, value]),
	],
)}
${all
	.filter(isPictured)
	.map(({ one, what }) => page(one, what))
	.join('\n')}
${table(
	'Pages without pictures',
	['Page', 'What', 'Title'],
	bare.map(({ one, what }) => [one.path, what, one.title]),
)}`;
}

const FOUND = ['File', 'Line', 'What and what to do', 'Rule'];
const found = ({ listed }: Report['content']['errors']) =>
	listed.map(({ file, line, column, message, code }) => [file, `${line}:${column}`, message, code]);

/** The whole report as a page that needs nothing but the pictures beside it. */
export function htmlOf(report: Report): string {
	const { content, base } = report;
	const { facts, sources, errors, hints } = content;
	const todo = toBeDone(report).map((line) => `<li>${escaped(line)}</li>`);
	return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'">
<title>What changes on the site</title>
<style>${STYLE}</style>
<h1>What changes on the site</h1>
<p>${escaped(checkInWords(content))} Compared with <code>${escaped(base)}</code>.</p>
${todo.length > 0 ? `<h2>What needs a person</h2><ul>${todo.join('')}</ul>` : ''}
${table('Problems', FOUND, found(errors))}
${table(
	'What was published and changes',
	['File', 'Field', 'What', 'Before', 'After'],
	facts.listed.map(({ file, field, fact, before, after }) => [file, field, fact, before, after]),
)}
${table(
	'Sources that came or went',
	['', 'Source', 'Publisher', 'Title'],
	[
		...sources.added.map(({ id, publisher, title }) => ['added', id, publisher, title]),
		...sources.removed.map(({ id, publisher, title }) => ['removed', id, publisher, title]),
	],
)}
${siteOf(report)}
${table('Hints', FOUND, found(hints))}
</html>
`;
}
