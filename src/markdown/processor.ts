import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { kept, stateOfCode } from '../kept.ts';
import { prose } from './prose.ts';

type Processor = ReturnType<typeof unified>;
type Compile = Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>['process'];

/** Compiles a body once, and then reads what it was compiled to. */
const keptCompile =
	(compile: Compile): Compile =>
	async (...body) =>
		JSON.parse(
			(
				await kept('prose', [stateOfCode(), JSON.stringify(body)], async () =>
					Buffer.from(JSON.stringify(await compile(...body))),
				)
			).toString(),
		) as Awaited<ReturnType<Compile>>;

/** What makes pages of bodies: Astro 7's default runs no remark plugins, so we choose the one that does. */
export function processor(publication: { base: string }): Processor {
	const made = unified({
		gfm: false,
		smartypants: false,
		remarkPlugins: [remarkGfm, [prose, publication]],
	});
	return {
		...made,
		createMdxRenderer: async (...settings) => {
			const renderer = await made.createMdxRenderer?.(...settings);
			if (!renderer) throw new Error('Astro’s processor compiles no MDX any more.');
			return { process: keptCompile((...body) => renderer.process(...body)) };
		},
	};
}
