import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import printed from 'astro/logger/node';

/**
 * Astro's logger in its own process: prints as Astro does, and hands each message to the build, which
 * judges it. Astro loads this file twice: for its own messages and, bundled, for those of pages.
 */
export default function logger(): AstroLoggerDestination {
	const print = printed();
	return {
		write(said: AstroLoggerMessage) {
			// Errors end the build, which says them last, in a line each.
			if (said.level !== 'error') print.write(said);
			process.send?.({ said });
		},
	};
}
