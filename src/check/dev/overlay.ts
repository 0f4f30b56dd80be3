import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { forPeople } from '../output/people.ts';
import type { Problem } from '../problem.ts';
import type { Verdict } from './checking.ts';
import { pageOf } from './page.ts';
import { payload } from './payload.ts';
import { renewContent } from './renew.ts';

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

/** What was found in the content, and until when a page has to wait for it. */
interface Watched {
	errors: () => Problem[];
	settled: () => Promise<unknown>;
}

/**
 * Checks at once and at each change of the content, and keeps what was found: in the changed file by
 * itself before any page is made again, in the whole content in a thread of its own, so that an edit is
 * shown while that is still looked at.
 */
function watch({ server, project, logger, load }: Editing): Watched {
	const root = project.replaceAll('\\', '/').replace(/\/$/, '');
	let errors: Problem[] = [];
	const send = () => {
		const [first, ...rest] = errors;
		if (first) server.environments.client.hot.send(payload([first, ...rest], root));
	};
	let wasBroken = false;
	const checking = new Worker(new URL('checking.ts', import.meta.url), { workerData: project });
	checking.unref();
	const whole = Promise.withResolvers<undefined>();
	checking.on('message', ({ problems, files }: Verdict) => {
		wasBroken ||= errors.length > 0;
		errors = problems.filter(({ severity }) => severity === 'error');
		whole.resolve(undefined);
		const text = forPeople(problems, files, (style, part) =>
			styleText(style, part, { stream: process.stdout }),
		);
		if (errors.length > 0) logger.error(`\n${text}`);
		else logger.info(text);
		setTimeout(send, LAST_WORD).unref();
		if (errors.length > 0 || !wasBroken) return;
		wasBroken = false;
		void load().then(() => server.environments.client.hot.send({ type: 'full-reload' }));
	});
	let reading: Promise<unknown> = Promise.resolve();
	server.watcher.on('all', (_, changed) => {
		const path = changed.replaceAll('\\', '/');
		if (!path.startsWith(`${root}/content/`)) return;
		// A build has checked already, and need not load what reads.
		reading = Promise.all([reading, import('./file.ts')]).then(([, { problemsOf }]) => {
			const found = problemsOf(project, path.slice(root.length + 1));
			// A file without a fault of its own says nothing of the others.
			if (found.length > 0) errors = found;
			// Its text is shown at once; what else hangs on it follows when Astro has saved it.
			server.environments.client.hot.send({ type: 'full-reload' });
		});
		checking.postMessage('');
	});
	server.environments.client.hot.on('vite:client:connect', () =>
		setTimeout(send, LAST_WORD).unref(),
	);
	return { errors: () => errors, settled: () => Promise.all([whole.promise, reading]) };
}

/**
 * Shows the problems of the content over the page while it is edited. While there are errors, no page
 * is made, so that nobody reads what is broken or hostile as if it were published.
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
				const { errors, settled } = watch({ server, project, logger, load });
				server.middlewares.use((request, response, next) => {
					if (!isPage(request.url ?? '/', request.headers.accept ?? '')) return next();
					void settled().then(() => {
						const found = errors();
						if (found.length === 0) return next();
						response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
						response.end(pageOf(found, server.config.base));
					});
				});
			},
		},
	};
}
