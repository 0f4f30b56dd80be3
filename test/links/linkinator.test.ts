import { existsSync } from 'node:fs';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { serve } from '../browser/serve.ts';
import { pagesOf } from '../site/dist.ts';

test('linkinator finds no broken link or fragment in the built site', async () => {
	if (!existsSync('dist')) throw new Error('There is no built site: run npm run build first.');
	const checker = new LinkChecker();
	// From a folder it would make a path of each link anew for every other link, which takes longest.
	const { origin, stop } = await serve();
	const { links, passed } = await checker.check({
		path: `${origin}/`,
		recurse: true,
		checkFragments: true,
		concurrency: 10,
		// A busy machine's connections are sometimes reset; what is truly missing stays missing.
		retryErrors: true,
		retryErrorsCount: 5,
		retryErrorsJitter: 200,
		linksToSkip: async (url) => !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(url),
	});
	await stop();
	const followed = links.filter(({ state }) => state !== LinkState.SKIPPED);
	expect(
		links
			.filter(({ state }) => state === LinkState.BROKEN)
			.map(({ url, parent }) => `${parent} → ${url}`),
	).toEqual([]);
	expect(passed).toBe(true);
	// Fewer than there are pages would mean that the checker did not follow the site.
	expect(followed.length).toBeGreaterThanOrEqual(pagesOf('dist').length);
});
