/**
 * Reads but once for all pages. While one edits, a change of the content makes every module forget what it
 * took from it (`check/dev/renew.ts`), and so this with it: the next page reads anew, and those after it do
 * not. What failed is tried again.
 */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
	let current: Promise<T> | undefined;
	return () =>
		(current ??= read().catch((error: unknown) => {
			current = undefined;
			throw error;
		}));
}
