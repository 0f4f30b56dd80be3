import { readFileSync } from 'node:fs';
import type { Root } from 'hast';
import type { CollectionEntry, CollectionKey } from 'astro:content';
import { bodyReader, type Body } from '#markdown/body.ts';
import { fenced } from '#markdown/frontmatter.ts';
import { drawn, type Content } from '#prose/drawn.ts';
import { publication } from '../publication.ts';

/** What a file of the content holds below its fields, with what places it on a page. */
export interface Prose extends Omit<Body, 'tree'> {
	Content: Content;
	/** The file has nothing below its fields. */
	empty: boolean;
}

const read = bodyReader(publication);

/** What was thrown of a body, with its place in the file: Astro keeps the body without what stands before it. */
function placed(thrown: unknown, file: string, body: string): unknown {
	const {
		reason,
		line = 1,
		column,
	} = thrown as { reason?: string; line?: number; column?: number };
	if (reason === undefined) return thrown;
	const text = readFileSync(file, 'utf8');
	const above = text.slice(0, text.lastIndexOf(body)).split('\n').length - 1;
	return Object.assign(new Error(reason), { loc: { file, line: above + line, column } });
}

function prose(file: string, body: string): Prose {
	try {
		const { tree, ...rest } = read(body, file);
		// As a text, and without the place of each letter: the bodies of many incidents fill a memory.
		const kept = JSON.stringify(tree, (name, value: unknown) =>
			name === 'position' ? undefined : value,
		);
		return { ...rest, Content: drawn(() => JSON.parse(kept) as Root), empty: !body.trim() };
	} catch (error) {
		throw placed(error, file, body);
	}
}

/**
 * The body as it lies on the disk now. Astro saves what was edited half a second later, and who edits shall
 * not wait for that.
 */
function bodyNow(file: string): string | undefined {
	try {
		const text = readFileSync(file, 'utf8');
		const fences = fenced(text);
		return typeof fences === 'string' ? undefined : text.slice(fences.bodyAt).trim();
	} catch {
		// It is being moved or has gone: what was saved of it stands until that is known.
		return undefined;
	}
}

const known = new Map<string, { body: string; prose: Prose }>();

/** The prose of a file, read once for all pages that show it or ask what it mentions. */
export function bodyOf(entry: CollectionEntry<CollectionKey>): Prose {
	const { filePath = '', body: saved = '' } = entry;
	const body = (import.meta.env.DEV ? bodyNow(filePath) : undefined) ?? saved;
	const found = known.get(filePath);
	if (found?.body === body) return found.prose;
	const made = prose(filePath, body);
	known.set(filePath, { body, prose: made });
	return made;
}
