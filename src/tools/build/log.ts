import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import printed from 'astro/logger/node';

/**
 * Astro's logger in its own process: prints as Astro does, and hands each message to the build, which
 * judges it: the first, by which the build knows that it is heard, and those that may be faults. Astro loads
 * this file twice: for its own messages and, bundled, for those of pages, of which there are some for each.
 */
export default function logger(): AstroLoggerDestination {
	const print = printed();
	let heard = false;
	return {
		write(said: AstroLoggerMessage) {
			// Errors end the build, which says them last, in a line each.
			if (said.level !== 'error') print.write(said);
			if (heard && said.level !== 'error' && said.level !== 'warn') return;
			heard = true;
			process.send?.({ said });
		},
	};
}
