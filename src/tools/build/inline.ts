import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './steps.ts';

/** Where the block or string that begins at this place ends, one behind its last sign. */
function endOf(css: string, from: number, close: string): number {
	for (let at = from + 1; at < css.length; at++) {
		const sign = css.charAt(at);
		if (sign === '\\') at++;
		else if (sign === close) return at + 1;
		else if (close === '"' || close === "'") continue;
		else if (sign === '{') at = endOf(css, at, '}') - 1;
		else if (sign === '(') at = endOf(css, at, ')') - 1;
		else if (sign === '[') at = endOf(css, at, ']') - 1;
		else if (sign === '"' || sign === "'") at = endOf(css, at, sign) - 1;
	}
	return css.length;
}

/** A rule with its block, or a statement that ends in a semicolon and has none. */
interface Rule {
	head: string;
	block?: string;
}

function rulesOf(css: string): Rule[] {
	const rules: Rule[] = [];
	let from = 0;
	for (let at = 0; at < css.length; at++) {
		const sign = css.charAt(at);
		if (sign === '\\') at++;
		else if (sign === '(') at = endOf(css, at, ')') - 1;
		else if (sign === '[') at = endOf(css, at, ']') - 1;
		else if (sign === ';') {
			rules.push({ head: css.slice(from, at) });
			from = at + 1;
		} else if (sign === '{') {
			const end = endOf(css, at, '}');
			rules.push({ head: css.slice(from, at), block: css.slice(at + 1, end - 1) });
			at = end - 1;
			from = end;
		}
	}
	return rules;
}

/** The selectors of a list, parted at its own commas alone. */
function selectorsOf(list: string): string[] {
	const found: string[] = [];
	let from = 0;
	for (let at = 0; at < list.length; at++) {
		const sign = list.charAt(at);
		if (sign === '\\') at++;
		else if (sign === '(') at = endOf(list, at, ')') - 1;
		else if (sign === '[') at = endOf(list, at, ']') - 1;
		else if (sign === ',') {
			found.push(list.slice(from, at));
			from = at + 1;
		}
	}
	return [...found, list.slice(from)];
}

/** The classes that an element must have somewhere, whatever a selector says in brackets beside them. */
function classesOf(selector: string): string[] {
	let bare = '';
	for (let at = 0; at < selector.length; at++) {
		const sign = selector.charAt(at);
		if (sign === '(') at = endOf(selector, at, ')') - 1;
		else if (sign === '[') at = endOf(selector, at, ']') - 1;
		else bare += sign;
	}
	return bare.match(/(?<=\.)[\w-]+/g) ?? [];
}

/** Groups of rules, of which each may be left out. */
const GROUP = /^@(?:layer|media|supports|container)\b/;

/** What of a sheet can ever apply where only these classes are used, in its order. */
export function usedOf(css: string, used: ReadonlySet<string>): string {
	return rulesOf(css)
		.map(({ head, block }) => {
			if (block === undefined) return `${head};`;
			if (GROUP.test(head)) {
				const within = usedOf(block, used);
				// A layer has its place even where nothing is in it.
				return within || head.startsWith('@layer') ? `${head}{${within}}` : '';
			}
			if (head.startsWith('@')) return `${head}{${block}}`;
			const kept = selectorsOf(head).filter((one) =>
				classesOf(one).every((name) => used.has(name)),
			);
			return kept.length > 0 ? `${kept.join()}{${block}}` : '';
		})
		.join('');
}

const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;
const SCRIPT = /<script(?![^>]*ld\+json)([^>]*)>(.*?)<\/script>/gs;

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
	const hash = createHash('sha256').update(css).digest('base64');
	let isFirst = true;
	return html.replace('; style-src ', `; style-src 'sha256-${hash}' `).replace(SHEET, () => {
		const here = isFirst ? `<style>${css}</style>` : '';
		isFirst = false;
		return here;
	});
}

/**
 * Pages at which readers arrive, the front page and what stands right below it, are painted as soon as
 * they are there. Others share a sheet, which a browser keeps.
 */
export const inline: Step = ({ site: folder }) => {
	// The address may begin with a path that the site is below.
	const read = (address: string) =>
		readFileSync(join(folder, address.slice(address.indexOf('/_astro/'))), 'utf8');
	for (const file of globSync(['index.html', '*/index.html'], { cwd: folder })) {
		const path = join(folder, file);
		writeFileSync(path, inlined(readFileSync(path, 'utf8'), read));
	}
};
