import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Reads a body as Markdown with tables and components: the check sees what pages are made of. */
export const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();
