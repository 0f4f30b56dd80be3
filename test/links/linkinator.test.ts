import { existsSync } from 'node:fs';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { pagesOf } from '../site/dist.ts';

test('linkinator finds no broken link or fragment in the built site', async () => {
	if (!existsSync('dist')) throw new Error('There is no built site: run npm run build first.');
	const checker = new LinkChecker();
	const { links, passed } = await checker.check({
		path: 'dist',
		recurse: true,
		checkFragments: true,
		concurrency: 10,
		// A busy machine's connections are sometimes reset; what is truly missing stays missing.
		retryErrors: true,
		retryErrorsCount: 5,
		retryErrorsJitter: 200,
		linksToSkip: async (url) => !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(url),
	});
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
