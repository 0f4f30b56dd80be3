import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { options } from '../../src/paper/chromium.ts';
import { findChromium } from './chromium.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the built site is served; ends with the base path. */
		origin: string;
		/** Where a Chromium that has been started can be reached. */
		endpoint: string;
	}
}

/** Serves the built site and starts the browser once for all test files, and ends both after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	const server = await chromium.launchServer(options(findChromium()));
	const served = await serve();
	project.provide('origin', served.origin);
	project.provide('endpoint', server.wsEndpoint());
	return async () => {
		await server.close();
		await served.stop();
	};
}
