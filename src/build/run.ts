import { parseArgs } from 'node:util';
import { build, type Step } from './build.ts';
import { content } from './content.ts';
import { Failure, sayable } from './failure.ts';
import { pages } from './pages.ts';
import { stopSignal } from './signals.ts';
import { site } from './site.ts';

/** In order; what works on the built site comes after `site`. */
const STEPS: Step[] = [content, site, pages];

const USAGE = `npm run build -- [--verbose]

Checks the content, builds the site beside dist/, checks it, and only then puts it in its place.

  --verbose  prints where in the code an error arose
  --help     prints this`;

function optionsFrom(args: string[]) {
	try {
		const options = { verbose: { type: 'boolean' }, help: { type: 'boolean' } } as const;
		return parseArgs({ args, options }).values;
	} catch (error) {
		// Node adds advice on arguments that this command does not take.
		const [first = ''] = (error as Error).message.split(/\.(?: |$)|\n/);
		throw new Failure(`${first}.\n\n${USAGE}`, 2);
	}
}

let verbose = false;
try {
	const options = optionsFrom(process.argv.slice(2));
	verbose = options.verbose ?? false;
	if (options.help) console.log(USAGE);
	else {
		const around = { project: process.cwd(), verbose, signal: stopSignal(), say: console.log };
		await build(STEPS, around);
		console.log('The new site stands in dist/.');
	}
} catch (error) {
	const [message, code] = sayable(error, verbose);
	if (message) console.error(message);
	process.exitCode = code;
}
