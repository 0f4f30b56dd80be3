import type { TestProject } from 'vitest/node';
import { setup as share } from '../browser/setup.ts';
import { missing } from './found.ts';

/**
 * Serves the site and starts Chromium for all files, and says in one line which engines are left out. Where changes are judged, that is where CI is set,
 * none may be.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	const names = missing().join(' and ');
	if (names && process.env['CI'])
		throw new Error(`Every engine is tested here, but there is no ${names}: run .ci/engines.`);
	if (names) console.log(`Left out, since it is not installed: ${names}.`);
	return share(project);
}
