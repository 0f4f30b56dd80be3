import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { wordOf } from '#paper/word.ts';

const page = (main: string) =>
	`<html><body><nav>Away</nav><main id="main"><header><h1>Is it so?</h1></header>${main}</main></body></html>`;
const LESSON = page(
	'<p class="pupil"><span>Name</span> <span>Date</span></p>' +
		'<p>It <strong>stopped</strong>, <q>for now</q><sup class="numbers">1</sup>.</p>' +
		'<ol class="tasks"><li><p class="says">One.</p><ul class="boxes"><li class="box">supported</li>' +
		'<li class="hint">Card A</li></ul><p class="write">Because</p></li></ol>' +
		'<table><caption>A plan</caption><thead><tr><th>Minutes</th></tr></thead><tbody><tr><td>5 minutes</td></tr></tbody></table>' +
		'<ul><li><dfn>Undrawn</dfn>: Not taken.</li></ul>' +
		'<ul class="cards"><li><p class="letter">A</p><p>North stopped.</p></li></ul>' +
		'<footer><svg><title>Code</title></svg><p>Facts as of today.</p></footer>',
);
const part = (bytes: Uint8Array, name: string) =>
	strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const textsIn = (xml: string) =>
	[...xml.matchAll(/<w:p[ >].*?<\/w:p>/g)]
		.map(([all]) => [...all.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''))
		.filter(Boolean);

test('a sheet keeps its words in their order, and no navigation or drawing', async () => {
	const document = part(await wordOf(LESSON, '2024-09-01'), 'word/document.xml');
	expect(textsIn(document).map((text) => text.trim())).toEqual([
		'Is it so?',
		'Name',
		'Date',
		'It stopped, “for now”1.',
		'One.',
		'☐ supported     Card A',
		'Because',
		'A plan',
		'Minutes',
		'5 minutes',
		'Undrawn: Not taken.',
		'A',
		'North stopped.',
		'Facts as of today.',
	]);
	expect(document).toContain('<w:tblHeader/>');
	expect(document).toContain('w:val="Heading1"');
	expect(document).toContain('w:val="dashed"');
	// Each of two lines to write on is drawn, not one around both.
	expect(document.match(/<w:between /g)).toHaveLength(4);
});

test('the same sheet gives the same bytes, whatever was made before it, with the day of its facts', async () => {
	const one = await wordOf(LESSON, '2024-09-01');
	await wordOf(page('<ul><li>Other.</li></ul><ol><li>Other.</li></ol>'), '2024-09-01');
	await new Promise((resolve) => setTimeout(resolve, 1100));
	const two = await wordOf(LESSON, '2024-09-01');
	expect(Buffer.from(two).equals(Buffer.from(one))).toBe(true);
	const core = part(one, 'docProps/core.xml');
	expect(core.match(/2024-09-01T00:00:00Z/g)).toHaveLength(2);
	expect(core).toContain('<dc:title>Is it so?</dc:title>');
});

test('a status has one pair of brackets, whether they are its text or its style', async () => {
	const claims =
		'<p>A <a class="status">reported</a> <span class="claim">B <a class="status">(disputed)</a></span></p>';
	const document = part(await wordOf(page(claims), '2024-09-01'), 'word/document.xml');
	expect(textsIn(document)).toContain('A (reported) B (disputed)');
});

test('a page without text is refused', () =>
	expect(wordOf('<p>Nothing.</p>', '2024-09-01')).rejects.toThrow('no text to be edited'));
