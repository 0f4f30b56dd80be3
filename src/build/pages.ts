import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './build.ts';
import { Failure } from './failure.ts';

/** Fewer words than these within `<main>`, and something was not drawn. */
const FEWEST = 50;

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/&#?\w+;/g, ' ');

/** What a built page lacks; undefined where it lacks nothing. */
export function lackOf(html: string): string | undefined {
	const [main = ''] = /<main[\s>][\s\S]*<\/main>/.exec(html) ?? [];
	const heading = /<h1[\s>][\s\S]*?<\/h1>/.exec(main)?.[0] ?? '';
	if (!/[\p{L}\d]/u.test(textOf(heading))) return 'has no h1';
	const words = textOf(main).match(/[\p{L}\d]+/gu)?.length ?? 0;
	return words < FEWEST ? `is almost empty: ${words} words` : undefined;
}

/** Every page with its title and its text: a fault in Astro's pipeline can leave a page empty. */
export const pages: Step = {
	name: 'pages',
	run({ folder }) {
		const files = globSync('**/*.html', { cwd: folder }).toSorted();
		if (!files.includes('index.html')) throw new Failure('The built site has no front page.');
		const lacks = files.flatMap((file) => {
			const lack = lackOf(readFileSync(join(folder, file), 'utf8'));
			return lack ? [`/${file.replaceAll('\\', '/')} ${lack}.`] : [];
		});
		if (lacks.length > 0) throw new Failure(lacks.join('\n'));
	},
};
