import { posix } from 'node:path';
import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import type { Root } from 'hast';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Heading } from '#prose/context.ts';
import { parser } from './parser.ts';
import { prose, type Written } from './prose.ts';

/** What MDX has besides Markdown; what could be run has been refused before. */
const COMPONENTS = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

declare module 'vfile' {
	interface DataMap {
		written?: Written;
	}
}

/** The prose of a content file as elements and components, with what pages ask of it. */
export interface Body extends Written {
	tree: Root;
	headings: Heading[];
	/** The files of the pictures that it shows, by their paths in the project; each has its own as its `src`. */
	pictures: string[];
}

/** Gives each picture the path of its file in the project: a body names it from where it lies itself. */
function placedPictures(tree: Root, path: string): string[] {
	const pictures: string[] = [];
	visit(tree, 'element', ({ tagName, properties }) => {
		if (tagName !== 'img') return;
		const file = posix.join(posix.dirname(path), decodeURI(String(properties.src)));
		properties.src = file;
		pictures.push(file);
	});
	return pictures;
}

/** Reads bodies for a site below this path. Throws a VFileMessage, with its place, where one cannot be published. */
export function bodyReader(publication: { base: string }): (text: string, path: string) => Body {
	const processor = parser()
		.use(prose, publication)
		.use(remarkRehype, { passThrough: [...COMPONENTS] })
		.use(rehypeHeadingIds)
		.freeze();
	return (value, path) => {
		const file = new VFile({ value, path });
		const tree = processor.runSync(processor.parse(file), file);
		const { written, astro } = file.data;
		if (!written) throw new Error('The plugin for content has not run.');
		return {
			...written,
			tree,
			headings: astro?.headings ?? [],
			pictures: placedPictures(tree, path),
		};
	};
}
