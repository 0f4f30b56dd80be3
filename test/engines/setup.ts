import { findChromium } from '../browser/chromium.ts';
import { missing } from './found.ts';

/**
 * Says in one line which engines are left out. Where changes are judged, that is where CI is set,
 * none may be.
 */
export function setup(): void {
	findChromium();
	const names = missing().join(' and ');
	if (names && process.env['CI'])
		throw new Error(`Every engine is tested here, but there is no ${names}: run .ci/engines.`);
	if (names) console.log(`Left out, since it is not installed: ${names}.`);
}
