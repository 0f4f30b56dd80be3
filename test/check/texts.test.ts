import { describe, expect, test } from 'vitest';
import { check } from '#check/content.ts';
import { misplaced } from '#check/names.ts';
import { told, type Problem } from '#check/problem.ts';
import { readRecord } from '#check/record.ts';
import { activeParts, beginning, isPicture } from '#check/rules/pictures.ts';
import { rawClaim } from '../a.ts';
import { at, file, tree } from './tree.ts';

/** A page to be linked to. */
const ABOUT = {
	'content/pages/about.mdx': file(
		{ title: 'What is this?', summary: 'It is.' },
		'## Why\n\nSo.\n\n## Who\n\nThey.',
	),
};

const lineOf = ({ line, column, code, message }: Problem) =>
	`  ${line}:${column} ${message} [${code}]`;
/** A text with its hidden signs as their numbers. */
const legible = (text: string) =>
	JSON.stringify(text).replace(
		/\p{Cf}/gu,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
/** Texts, each with what is told of it. */
const listed = (texts: string[], problemsOf: (text: string) => Problem[]) =>
	texts.flatMap((text) => [legible(text), ...problemsOf(text).map(lineOf)]).join('\n') + '\n';

const BODIES = [
	// What the parser stumbles over.
	'One.\n\nimport a from "b"\n\nTwo.',
	'import a from "b";\nimport {',
	'export const a = 1',
	'A {b} c.\n\nA { b.',
	'A {',
	'<Claim id="made">one',
	'<Claim id="made">one</Claim> and\n<Cite source="release" /> <Other>two.',
	'One</Claim> two.',
	'<Claim id="made">one</Term> two.',
	'<Odd>one</Claim> two.',
	'One <Claim id="made> two.',
	'One <Claim id=made /> two.',
	'One < two, <5 and <Claim id="made"/ two.',
	'One <> two.',
	'One <!-- two --> three.',
	'One <https://example.org/> two.',
	'One <Claim.id /> two, <a:b /> three.',
	'<Claim id="made">one\n\ntwo</Claim>',
	'One <Claim {...a} />.',
	'One <Claim id={a} />.',
	'<5\n\n<6\n\n<7\n\n<8\n\n<9\n\n<10\n\n<11\n\n<12\n\n<13\n\n<14',
	'One </Claim>.\n\nTwo </Term>.\n\nThree <5.',
	// Structure.
	'# One\n\nWords.',
	'### One\n\nWords.',
	'## One\n\nWords.\n\n#### Two\n\nWords.\n\n###### Three\n\nWords.',
	'## One\n\n## Two\n\nWords.\n\n### Three\n\n## Four\n\n### Five\n\nWords.',
	'## One\n\n[a]: /about/\n\n## Two\n\n[One][a].',
	'##\n\nWords.\n\n## \n',
	'## Sources\n\nWords.\n\n## Sources\n\nWords.\n\n## History\n\nWords.',
	'####### Seven\n\nWords.',
	'One\n---\n\nTwo\n\n***\n\nThree\n===\n\nFour',
	'   ## One\n\nWords.',
	'| a | b |\n| - | - |\n| c |\n| d | e |\n| f | g | h |',
	'    code\n\n```\ncode\n```\n\nSome `code` and `more`.',
	'[One][a], [two][], [three], ![four][b].',
	'[a]: /about/\n[a]: /example/\n[b]: /about/\n\n[One][a].',
	'One.[^1] Two.[^2]\n\n[^1]: Words.\n\n[^3]: More.\n\n[^4]:',
	'One.[^1]\n\n[^1]: ![A yard](images/yard.png)',
	'[One]() [](/about/) [ ](/about/) [![](images/yard.png)](/about/) [<Cite source="release" />](/about/)',
	'(One)[/about/] and (two)[https://example.org/].',
	'(One)[https://example.org/two] three',
	// Nesting.
	'One <KeyFigures of="made" /> two.',
	'*<KeyFigures of="made" />*',
	'**<KeyFigures of="made" />** ~~<KeyFigures of="made" />~~',
	'[<KeyFigures of="made" />](/about/) [<KeyFigures of="made" />][a]\n\n[a]: /about/',
	'## <KeyFigures of="made" />\n\nWords.',
	'| a |\n| - |\n| <KeyFigures of="made" /> |',
	'- <KeyFigures of="made" />\n\n> <KeyFigures of="made" />',
	'<Statement id="said" />\n\nOne <Statement id="said" /> two <Statement id="said" form="inline" />.',
	'<Claim id="made"><KeyFigures of="made" /></Claim>',
	'<Term id="car">[one](/about/)</Term> [<Term id="car">two</Term>](/about/)',
	'<Term id="car"><Claim id="made">one</Claim></Term> <Claim id="made"><Term id="car">two</Term></Claim>',
	'[One <Cite source="release" />](/about/) [[two]](/about/)',
	'<Claim id="made">\n\nOne.\n\n</Claim>',
	'<Claim id="made">\n- One\n</Claim>',
	'<Term id="car">\n## One\n</Term>',
	'<Claim id="made">one</Claim> <KeyFigures of="made" />',
	// Links.
	'[One](about) [two](./about/) [three](/about) [four](/abuot/) [five](/nowhere/at/all/)',
	'[One](#more) [two](/example/#more) [three](/example/claims/made/#top) [four](//example.org/)',
	'[One](mailto:a@example.org) [two](HTTPS://example.org/) [three](/about/?a=b)',
	'[One][a]\n\n[a]: /nowhere/',
	'[One](/about/#why) [two](/about/#hwy) [three](/about/#whatever) [four](/about#why)',
	'## More\n\n[One](#more), [two](#moer), [three](#).',
	// Hints.
	'[Here](/example/), [click here.](/example/), [Read\nmore](/example/), [this](/example/), [*link*](/example/), [ here ](/example/)',
	'The NHS and the NHSX, the UK, the BBC, R&D, MPs and PLCs; a ABCDEF and a B.',
	'The National Health Service (NHS) and the ABC (Another Big Company) of the XYZ (not so).',
	'Hundreds came, and a dozen went.',
	'‘One’ and “We have stopped”, “we have stopped.” and "other" words.',
	// Mentions.
	'<Odd /> <claim id="made" /> <Claim /> <Claim id="made" idd="a" /> <Claim id="" />',
	'<Claim id="said" /> <Statement id="made" /> <Date of="made" /> <Date of="north.first" form="lnog" />',
	'<Date form="lnog" /> <Statement form="lnog" /> <Claim figure="half" /> <Days /> <Cite /> <Term />',
	'<KeyFigures of="made said" /> <Days to="first-step" /> <Days to="frist-step" />',
];

const claim = file(rawClaim({ value: 5, unit: 'cars' }));
/** The fields of a claim in another form. */
const FIELDS = [
	'',
	'\n',
	'---\n',
	'---\n---\n',
	'---\n# Nothing.\n---\n',
	'---\njust words\n---\n',
	'---\n- one\n---\n',
	'--- \nasks: a\n---\n',
	' ---\nasks: a\n---\n',
	'asks: a\n---\n',
	'---\nasks: a\n',
	'---\nasks: a\n----\n',
	...[
		'asks: @example',
		'asks: `example`',
		'asks: %example',
		'asks: What: then?',
		'asks: one\n  two: three',
		'asks: one\n two',
		'asks: one\n    value: 5\n  unit: cars',
		'asks\nvalue: 5',
		'value:5',
		'asks: "one" two',
		"asks: 'one' two",
		'asks: "one',
		"asks: 'one",
		'asks: [one, two',
		'asks: {one: two',
		'asks: [one, two]]',
		'asks: {a: [b}',
		'asks: "a\\qb"',
		'%YAML 1.2',
		'%TAG ! tag:',
		'asks: *one',
		'asks: &one two',
		'asks: !one two',
		'asks: !!str two',
		'asks: &a &b two',
		'asks: *',
		'asks: &a one\nstatement: &a two\nquestion: *a',
		'<<: {asks: one}',
		'? [a, b]\n: c',
		'[a, b]: c',
		'asks: one\n...\nvalue: 5',
		'asks: one\n\tvalue: 5',
		'\tasks: one',
		'asks: “one”',
		'asks: “one” and “two”',
		'asks: „one“',
		'asks: «one»',
		'asks: ‘one’',
		'asks: “one”: two',
		'asks: “one: two”',
		'asks:   “one: two”',
		'- “one',
		'asks: ”',
		'asks: “”',
		'value: 0x1F',
		'value: 1_000',
		'value: 1e3',
		'value: .5',
		'value: 5.',
		'value: +5',
		'value: -5',
		'value: 05',
		'value: .inf',
		'value: .nan',
		'value: 0.10',
		'value: 123456789012345',
		'value: 1234567890123456',
		'value: 1234567890.123456',
		'asks: one\nAsks: two\nASKS: three',
		'asks: one\nasks: two\nasks: three',
		'figures: {a: 1, A: 2}',
		'value: a\nvalue: 5',
		'value: "0x1F"',
		'? \n: a',
		'5: a',
		'~: a',
		`${'a'.repeat(1030)}: b`,
		`a: ${'['.repeat(2000)}`,
	].map((line) => `---\n${line}\n---\n`),
	claim.replace('asks:', '\u200basks:'),
	claim.replace('asks:', 'аsks:'),
	claim.replace('How many', 'Hοw mаny'),
	claim.replace('How many', `${'a'.repeat(30)}а${'b'.repeat(30)}`),
	claim.replace('How many', 'How\r many'),
	claim.replace('How many', 'How \u0007many'),
	claim.replace('How many', 'How \u00admany'),
	`\uFEFF${claim}`,
	claim.replace('How many', '\uFEFFHow many'),
	claim.replace('asks', '<<<<<<< ours\nasks').replace('value', '=======\n>>>>>>> theirs\nvalue'),
	`${claim}\n=======\n`,
	`${claim}\n======\n========\n <<<<<<<\n`,
	`${claim}\n||||||| base\n`,
	`---\n${'# a\n'.repeat(198)}asks: a\nvalue: 5\n---\n`,
	`---\n${'# a\n'.repeat(199)}asks: a\nvalue: 5\n---\n`,
];

const PATHS = [
	'content/a.mdx',
	'content/Words.yaml',
	'content/words.yml',
	'content/wrods.yaml',
	'content/notes.txt',
	'content/notes',
	'content/photo.png',
	'content/photo.jpeg',
	'content/pages/photo.webp',
	'content/pages/images/photo.gif',
	'content/pages/a/b.mdx',
	'content/page/about.mdx',
	'content/glossary/Car.mdx',
	'content/glossary/my car.mdx',
	'content/glossary/myCar.mdx',
	'content/glossary/CON.mdx',
	'content/glossary/Lpt1.mdx',
	'content/glossary/¡.mdx',
	'content/glossary/a--b.mdx',
	'content/glossary/car.md',
	'content/glossary/car.yml',
	'content/glossary/car.html',
	'content/glossary/car.yaml',
	'content/incidents/a.mdx',
	'content/incidents/example/b.mdx',
	'content/incidents/example/sources.mdx',
	'content/incidents/example/claim/made.mdx',
	'content/incidents/example/plants/made.mdx',
	'content/incidents/example/claims/images/a.png',
	'content/incidents/example/image/a.png',
	'content/incidents/example/claims/deep/made.mdx',
	'content/incidents/Example/claims/made.mdx',
	'content/nowhere/deep/down/made.mdx',
	'content/comparisons/source.yaml',
];

describe('what is told of small texts; npx vitest -u writes it:', () => {
	test('of prose', async () => {
		const path = at('claims/planted.mdx');
		const problemsOf = (body: string) =>
			check(tree({ ...ABOUT, [path]: file(rawClaim(), body) })).problems.filter(
				(problem) => problem.file === path,
			);
		await expect(listed(BODIES, problemsOf)).toMatchFileSnapshot('texts/prose.txt');
	});

	test('of fields', async () => {
		// What a claim lacks is told of each alike.
		const problemsOf = (text: string) =>
			told(readRecord(at('claims/planted.mdx'), text).problems, 'error').filter(
				({ code }) => code !== 'missing-field',
			);
		const lines = listed(FIELDS, problemsOf).replace(/(.{1,5}?)\1{100,}/g, '$1$1…');
		await expect(lines).toMatchFileSnapshot('texts/fields.txt');
	});

	test('of names', async () => {
		const files = ['content/incidents/example/claims/made.mdx', 'content/words.yaml'];
		const problemsOf = (path: string) => told(misplaced(path, [path, ...files]), 'error');
		await expect(listed(PATHS, problemsOf)).toMatchFileSnapshot('texts/names.txt');
	});
});

describe('a picture', () => {
	test.each([
		['png', '\u0089PNG\r\n\u001a\n'],
		['jpg', '\u00ff\u00d8\u00ff\u00e0'],
		['webp', 'RIFFabcdWEBPVP8 '],
		['avif', '\0\0\0 ftypavif'],
	])('is the .%s that its first bytes say', (ending, bytes) => {
		const slip = (text: string) => beginning(`a.${ending}`, text);
		expect(slip(bytes)).toBeUndefined();
		for (const other of ['', 'a', `x${bytes}`, bytes.slice(1), '<svg'])
			expect(slip(other), other).toEqual({ code: 'other-bytes', data: { ending } });
	});

	test('lies in a folder of pictures', () => {
		for (const path of ['pages', 'incidents/example', 'glossary'].map((one) => `content/${one}`)) {
			const may = path !== 'content/glossary';
			expect(isPicture(`${path}/images/a-1.png`), path).toBe(may);
			for (const other of [
				'images/A.png',
				'images/a.gif',
				'a.png',
				'images/b/a.png',
				'images/.png',
			])
				expect(isPicture(`${path}/${other}`), other).toBe(false);
		}
		expect(isPicture('x/content/pages/images/a.png')).toBe(false);
		expect(isPicture('content/pages/images/a.png.mdx')).toBe(false);
	});

	const svg = (inner: string, head = '') => `${head}<svg viewBox="0 0 1 1">${inner}</svg>`;
	test.each([
		svg('<path d="M0 0"/><text>A script on a link</text>'),
		svg('', '<?xml version="1.0"?>\n<!-- One. -->\n <!-- Two. -->\n'),
		svg('<g clip-path="url(#a)" /><g fill="url( \'#b\')"/>'),
		'<svg>',
		'<svg\n/>',
	])('may be drawn: %s', (text) => expect(activeParts(text)).toEqual([]));

	test.each([
		'',
		'words',
		'<svgs/>',
		'<html><svg/></html>',
		'<!-- <svg/> -->',
		'<?xml version="1.0"?>',
		'x<svg/>',
	])('is no drawing: %s', (text) =>
		expect(activeParts(text)).toEqual([{ line: 1, column: 1, code: 'no-drawing' }]),
	);

	test.each([
		['<!DOCTYPE svg>', '<!DOCTYPE'],
		['<!ENTITY a "b">', '<!ENTITY'],
		['<?php ?>', '<?'],
		['<![CDATA[ a ]]>', '<![CDATA['],
		...[
			...['script', 'foreignObject', 'iframe', 'object', 'embed', 'audio', 'video', 'image'],
			...['feImage', 'use', 'a', 'handler', 'listener', 'set', 'animate', 'animateMotion'],
			...['style', 'link', 'meta', 'SCRIPT'],
		].flatMap((name) => [
			[`<${name}>`, `<${name}`],
			[`< ${name}/>`, `< ${name}`],
			[`<svg:${name} b="c"/>`, `<svg:${name}`],
		]),
		['<g onload="a()"/>', 'onload='],
		['<g\n\tonbegin = "a()"/>', 'onbegin ='],
		['<g href="a"/>', 'href='],
		['<g xlink:href = "a"/>', 'href ='],
		['<g src="a"/>', 'src='],
		['<g xml:base="a"/>', 'base='],
		['<g fill="url(a)"/>', 'url('],
		[`<g fill="url( 'a')"/>`, 'url('],
		['<g>@import</g>', '@import'],
		['<g b="javascript:c"/>', 'javascript:'],
		['<g b="data:c"/>', 'data:'],
		['<g>&#97;</g>', '&#'],
	])('does more than be looked at: %s', (inner = '', part = '') => {
		const text = svg(`\n ${inner}`);
		const [found, ...more] = activeParts(text);
		expect(more).toEqual([]);
		expect(found).toMatchObject({ code: 'active-drawing', data: { part } });
		// The place is that of the part itself, not of a blank before it.
		const lines = text.split('\n').slice((found?.line ?? 0) - 1);
		expect(lines.join('\n').slice((found?.column ?? 0) - 1)).toMatch(
			new RegExp(`^${RegExp.escape(part)}`),
		);
	});
});
