import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Readings } from '../content.ts';
import { forPeople } from '../output/people.ts';
import type { Problem } from '../problem.ts';
import { pageOf } from './page.ts';
import { payload } from './payload.ts';
import { renewContent } from './renew.ts';

/** An editor that saves several files at once is told once, after this many milliseconds. */
const PAUSE = 100;
/** Astro tells of its own stumbles a moment after a page has connected; ours come after those. */
const LAST_WORD = 300;

const isPage = (url: string, accepted: string) =>
	accepted.includes('text/html') && !/^\/(?:@|node_modules\/|src\/)/.test(url);

/** The dev server and what it is busy with. */
interface Editing {
	server: ViteDevServer;
	/** The project's folder. */
	project: string;
	logger: AstroIntegrationLogger;
	/** Loads the content again: Astro gave up on what was broken. */
	load: () => Promise<void>;
}

/** Checks at once and at each change of the content, and keeps what was found. */
function watch({ server, project, logger, load }: Editing): () => Problem[] {
	const root = project.replaceAll('\\', '/').replace(/\/$/, '');
	let errors: Problem[] = [];
	const known: Readings = new Map();
	const send = () => {
		const [first, ...rest] = errors;
		if (first) server.environments.client.hot.send(payload([first, ...rest], root));
	};
	const look = async () => {
		// A build has checked already, and need not load what checks.
		const { checkTree } = await import('../check.ts');
		const { problems, files } = await checkTree(project, { known });
		const wasBroken = errors.length > 0;
		errors = problems.filter(({ severity }) => severity === 'error');
		const text = forPeople(problems, files, (style, part) =>
			styleText(style, part, { stream: process.stdout }),
		);
		if (errors.length > 0) logger.error(`\n${text}`);
		else logger.info(text);
		if (errors.length === 0 && wasBroken) {
			await load();
			server.environments.client.hot.send({ type: 'full-reload' });
		}
		setTimeout(send, LAST_WORD).unref();
	};
	let planned: NodeJS.Timeout | undefined;
	server.watcher.on('all', (_, path) => {
		if (!path.replaceAll('\\', '/').startsWith(`${root}/content/`)) return;
		clearTimeout(planned);
		planned = setTimeout(() => void look(), PAUSE);
	});
	server.environments.client.hot.on('vite:client:connect', () =>
		setTimeout(send, LAST_WORD).unref(),
	);
	void look();
	return () => errors;
}

/**
 * Shows the problems of the content over the page while it is edited. While there are errors, no page
 * is made, so that broken or hostile content is not evaluated here either.
 */
export function contentCheck(): AstroIntegration {
	let project = '';
	return {
		name: 'content-check',
		hooks: {
			'astro:config:done': ({ config }) => {
				project = fileURLToPath(config.root);
			},
			'astro:server:setup': ({ server, logger, refreshContent }) => {
				// Vitest starts a server too, in which nobody edits.
				if (server.config.mode === 'test') return;
				renewContent(server);
				const load = () => refreshContent?.({}) ?? Promise.resolve();
				const errors = watch({ server, project, logger, load });
				server.middlewares.use((request, response, next) => {
					const found = errors();
					if (found.length === 0 || !isPage(request.url ?? '/', request.headers.accept ?? ''))
						return next();
					response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
					response.end(pageOf(found, server.config.base));
				});
			},
		},
	};
}
