import type { EventEmitter } from 'node:events';
import type { DevEnvironment, HotPayload, RunnableDevEnvironment, ViteDevServer } from 'vite';

/** Astro's module of all that the content holds, and what it says when that has changed. */
const STORE = '\0astro:data-layer-content';
const CHANGED = 'astro:content-changed';

type Modules = RunnableDevEnvironment['runner']['evaluatedModules'];

const runs = (environment: DevEnvironment): environment is RunnableDevEnvironment =>
	'runner' in environment;

/** Forgets what came of a module, and of every other that took something from it. */
function forget(modules: Modules, id: string, seen = new Set<string>()): void {
	const module = modules.getModuleById(id);
	if (!module || seen.has(id)) return;
	seen.add(id);
	for (const importer of module.importers) forget(modules, importer, seen);
	modules.invalidateModule(module);
}

/**
 * Has each edit shown. Astro, when it has saved the content, forgets the saved content alone, and
 * leaves it to Vite to find that the module which keeps it is out of date. A page that is being made
 * at that moment hides this: to collect its styles, Astro brings every module up to date behind the
 * back of what runs them, which then goes on with the old content until the next edit. So all of them
 * are forgotten at once, and what is being loaded is not kept either.
 */
export function renewContent(server: ViteDevServer): void {
	for (const environment of Object.values(server.environments)) {
		const { outsideEmitter } = (environment.hot.api ?? {}) as { outsideEmitter?: EventEmitter };
		outsideEmitter?.on('send', (sent: HotPayload) => {
			if (sent.type !== 'custom' || sent.event !== CHANGED || !runs(environment)) return;
			const store = environment.moduleGraph.getModuleById(STORE);
			if (store) environment.moduleGraph.invalidateModule(store);
			forget(environment.runner.evaluatedModules, STORE);
		});
	}
}
