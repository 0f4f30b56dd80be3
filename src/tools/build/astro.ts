import { build } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Thrown } from './steps.ts';

// A process of its own: whatever Astro does to itself, the build can still say so and clean up. It
// ends with the one that started it, even where that was killed.
const end = () => process.exit(1);
process.on('disconnect', end);

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const [outDir = '', list = ''] = process.argv.slice(2);
try {
	await build({
		root: process.cwd(),
		outDir,
		// Builds beside this one, and those of copies that share its packages, have theirs.
		cacheDir: join(outDir, '..', 'astro'),
		// What Astro remembers from another build it does not log again: a fault would pass the second time.
		force: true,
		logger: { entrypoint: pathOf('log.ts') },
		integrations: [
			{
				name: 'list-of-sheets',
				hooks: {
					'astro:config:setup': ({ injectRoute }) =>
						injectRoute({ pattern: `/${list}`, entrypoint: pathOf('../../paper/list.ts') }),
				},
			},
		],
	});
} catch (error) {
	const { message, stack, loc, id } = (
		error instanceof Error ? error : { message: String(error) }
	) as {
		message: string;
		stack?: string;
		loc?: { file?: string; line?: number; column?: number };
		id?: string;
	};
	const thrown: Thrown = { message, stack, ...loc, file: loc?.file ?? id };
	process.exitCode = 1;
	await new Promise((resolve) => process.send?.({ thrown }, resolve));
}
process.off('disconnect', end);
process.disconnect();
