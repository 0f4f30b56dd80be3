import { existsSync } from 'node:fs';
import { printHandouts } from './handouts.ts';

/** `npm run handouts`: prints the sheets of the site in `dist/`. */
const FOLDER = 'dist';

try {
	if (!existsSync(FOLDER)) throw new Error('There is no built site: run npm run build first.');
	await printHandouts({ folder: FOLDER, say: (sentence) => console.log(sentence) });
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
