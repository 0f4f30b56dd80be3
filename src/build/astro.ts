import { build } from 'astro';
import { lineOf } from './thrown.ts';

/** What the process of `astro.ts` tells the one that started it, where Astro throws. */
export interface Told {
	line: string;
	stack: string;
}

// A process of its own: whatever Astro does to itself, the build can still say so and clean up. It
// ends with the one that started it, even where that was killed.
const end = () => process.exit(1);
process.on('disconnect', end);

const [outDir = ''] = process.argv.slice(2);
try {
	// What Astro remembers from another build it does not log again: a fault would pass the second time.
	await build({ root: process.cwd(), outDir, force: true });
} catch (error) {
	const told: Told = {
		line: lineOf(error, process.cwd()),
		stack: error instanceof Error ? (error.stack ?? '') : '',
	};
	process.exitCode = 1;
	await new Promise((resolve) => process.send?.(told, resolve));
}
process.off('disconnect', end);
process.disconnect();
