import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AtRule, type Container } from 'postcss';
import selectors from 'postcss-selector-parser';
import type { Step } from './steps.ts';

/** The classes that an element must have somewhere, whatever a selector says in brackets beside them. */
const classesOf = (selector: string): string[] =>
	selectors()
		.astSync(selector)
		.nodes.flatMap(({ nodes }) =>
			nodes.flatMap((node) => (node.type === 'class' ? node.value : [])),
		);

/** Groups of rules, of which each may be left out. */
const GROUPS = ['layer', 'media', 'supports', 'container'];

/** Whether a group has nothing left in it. A layer has its place all the same. */
const isEmpty = ({ name, nodes }: AtRule) => nodes?.length === 0 && name !== 'layer';

function leaveUsed(rules: Container, used: ReadonlySet<string>): void {
	rules.each((rule) => {
		if (rule.type === 'atrule' && rule.nodes && GROUPS.includes(rule.name)) {
			leaveUsed(rule, used);
			if (isEmpty(rule)) rule.remove();
		} else if (rule.type === 'rule') {
			const kept = rule.selectors.filter((one) => classesOf(one).every((name) => used.has(name)));
			if (kept.length === 0) rule.remove();
			else if (kept.length < rule.selectors.length) rule.selector = kept.join();
		}
	});
}

/** What of a sheet can ever apply where only these classes are used, in its order and in signs of ASCII. */
export function usedOf(css: string, used: ReadonlySet<string>): string {
	const sheet = parse(css);
	leaveUsed(sheet, used);
	return sheet
		.toString()
		.replaceAll(/[^\0-\x7F]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
}

const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;
const SCRIPT = /<script(?![^>]*ld\+json)([^>]*)>(.*?)<\/script>/gs;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const POLICY = /(?<=http-equiv="content-security-policy" content=")[^"]*/;
const INLINE = /<(script|style)\b[^>]*>(.*?)<\/\1>/gs;

/** A page whose policy allows of all that the site's pages hold what this one holds: what else is named only weighs. */
function allowingOwn(html: string): string {
	const own = new Set(
		[...html.matchAll(INLINE)].flatMap(([, , text = '']) => (text ? hashOf(text) : [])),
	);
	return html.replace(POLICY, (policy) =>
		policy.replaceAll(/ ('sha256-[^']+')/g, (part, hash: string) => (own.has(hash) ? part : '')),
	);
}

/**
 * A page that waits for no sheet: what it uses of its sheets stands in it, and its policy allows just
 * that, by its hash. `read` gives the text of a file of the site by its address.
 */
export function inlined(html: string, read: (address: string) => string): string {
	const sheets = [...html.matchAll(SHEET)];
	if (sheets.length === 0 || !html.includes('; style-src ')) return html;
	const scripts = [...html.matchAll(SCRIPT)].map(([, attributes = '', text = '']) => {
		const [, address] = / src="([^"]+)"/.exec(attributes) ?? [];
		return address ? read(address) : text;
	});
	const used = new Set([
		...[...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
		// A script can give an element any class that it names.
		...scripts.flatMap((text) => text.match(/[\w-]+/g) ?? []),
	]);
	const css = usedOf(sheets.map(([, address = '']) => read(address)).join(''), used);
	let isFirst = true;
	const whole = html.replace('; style-src ', `; style-src ${hashOf(css)} `).replace(SHEET, () => {
		const here = isFirst ? `<style>${css}</style>` : '';
		isFirst = false;
		return here;
	});
	return allowingOwn(whole);
}

const RAW_OR_SIGN = /<(script|style)\b.*?<\/\1>|[^\0-\x7F]/gsu;

/**
 * A page in signs of ASCII alone: any other is named by its number, but in scripts and sheets, which know no
 * such names. One “£” makes a browser keep all that came with it in two bytes a letter, and that took more
 * of the time to the first paint than reading the page and laying it out.
 */
export const inAscii = (html: string): string =>
	html.replace(RAW_OR_SIGN, (part, raw?: string) => (raw ? part : `&#${part.codePointAt(0)};`));

/**
 * In the site of this folder, pages at which readers arrive, the front page and what stands right below it,
 * are painted as soon as they are there. Others share a sheet, which a browser keeps.
 */
export function inlineIn(folder: string): void {
	// The address may begin with a path that the site is below.
	const read = (address: string) =>
		readFileSync(join(folder, address.slice(address.indexOf('/_astro/'))), 'utf8');
	for (const file of globSync(['index.html', '*/index.html'], { cwd: folder })) {
		const path = join(folder, file);
		writeFileSync(path, inAscii(inlined(readFileSync(path, 'utf8'), read)));
	}
}

export const inline: Step = ({ site }) => {
	inlineIn(site);
};
