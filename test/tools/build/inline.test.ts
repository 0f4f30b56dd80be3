import { createHash } from 'node:crypto';
import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { inAscii, inlined, usedOf } from '#tools/build/inline.ts';

describe('what of a sheet a page uses', () => {
	const used = (css: string, ...names: string[]) => usedOf(css, new Set(names));

	test('leaves out what only an absent class could meet, one selector of a list too', () => {
		expect(used('.a{color:red}.b{color:red}', 'a')).toBe('.a{color:red}');
		expect(used('.a,p.b,p{margin:0}', 'a')).toBe('.a,p{margin:0}');
		expect(used('.a .b{margin:0}', 'a')).toBe('');
		expect(used('.a-b{margin:0}', 'a')).toBe('');
	});

	test('keeps what needs no class, or may do without it', () => {
		for (const css of [
			'p{margin:0}',
			'p:not(.b){margin:0}',
			':is(.b,p) a{margin:0}',
			'[data-is=".b{"]{margin:0}',
			'p:before{content:".b{}";margin:0}',
			'@font-face{font-family:b}',
			'@keyframes b{0%{opacity:.5}to{opacity:1}}',
			'.a{color:red;& .b{margin:0}}',
		])
			expect(used(css, 'a')).toBe(css);
	});

	test('keeps the order of layers, and no condition around nothing', () => {
		expect(used('@layer a,b;@layer b{.c{margin:0}}@layer a{p{margin:0}}')).toBe(
			'@layer a,b;@layer b{}@layer a{p{margin:0}}',
		);
		expect(used('@media print{.c{margin:0}}@media screen{.c,p{margin:0}}')).toBe(
			'@media screen{p{margin:0}}',
		);
	});
});

describe('a page that waits for no sheet', () => {
	const files: Record<string, string> = {
		'/_astro/own.css': '.own{margin:0}.gone{margin:0}',
		'/_astro/all.css': '.made{margin:0}.seen{margin:0}',
		'/_astro/works.js': 'part.className="made"',
	};
	const page =
		`<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'">` +
		'<link rel="stylesheet" href="/_astro/own.css"><link rel="stylesheet" href="/_astro/all.css">' +
		'<p class="seen own">gone</p><script type="module" src="/_astro/works.js"></script>' +
		'<link rel="stylesheet" media="print" href="/_astro/paper.css">';
	const made = inlined(page, (address) => files[address] ?? '');

	test('holds what it uses, in the order of its sheets, and waits for none but that for paper', () => {
		expect(made.match(/<style>.*<\/style>/g)).toEqual([
			'<style>.own{margin:0}.made{margin:0}.seen{margin:0}</style>',
		]);
		expect(made.match(/<link rel="stylesheet"[^>]*>/g)).toEqual([
			'<link rel="stylesheet" media="print" href="/_astro/paper.css">',
		]);
	});

	test('has a policy that allows just that, before it stands there', () => {
		const [, css = ''] = /<style>(.*)<\/style>/.exec(made) ?? [];
		const hash = createHash('sha256').update(css).digest('base64');
		expect(made).toContain(`style-src 'sha256-${hash}' 'self'`);
		expect(made.indexOf(hash)).toBeLessThan(made.indexOf('<style>'));
	});

	test('has a policy that names no script or style of another page', () => {
		const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
		const policy = `content="script-src 'self' ${hash('own')} ${hash('other')}; style-src 'self' ${hash('')}"`;
		const html = `${page.replace(/content="[^"]*"/, policy)}<script>own</script>`;
		const [, said = ''] = /content="([^"]*)"/.exec(inlined(html, () => 'p{margin:0}')) ?? [];
		expect(said).toContain(`script-src 'self' ${hash('own')}; style-src '`);
		expect(said).not.toContain(hash('other'));
		expect(said).not.toContain(hash(''));
	});

	test('stays as it is where it has no policy or no sheet', () => {
		for (const html of [page.replace(/<meta[^>]*>/, ''), '<p>A</p>'])
			expect(inlined(html, () => '')).toBe(html);
	});
});

describe('a page in signs of ASCII', () => {
	const page =
		'<!DOCTYPE html><html><head><title>£1 – “a”</title><style>q{quotes:"«" "»"}</style></head>' +
		'<body><p title="5 €">Škoda 😀, A &amp; B</p><script>"é"</script></body></html>';

	test('says the same', () => {
		expect(serialize(parse(inAscii(page)))).toBe(serialize(parse(page)));
	});

	test('holds no other sign, but where a sign has no name', () => {
		expect(inAscii(page).replaceAll(/<(style|script)>.*?<\/\1>/g, '')).toMatch(/^[\0-\x7F]*$/);
	});

	test('has a sheet that says the same in them', () => {
		expect(usedOf('q{quotes:"“" "”"}p:after{content:"–a😀"}', new Set())).toBe(
			String.raw`q{quotes:"\201c " "\201d "}p:after{content:"\2013 a\1f600 "}`,
		);
	});
});
