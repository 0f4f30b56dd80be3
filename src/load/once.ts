/** Reads but once for all pages of a build; while one edits, every page reads anew. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
	let current: Promise<T> | undefined;
	return () => (import.meta.env.DEV ? read() : (current ??= read()));
}
