import { forAll, noteBeyond } from './noted.ts';

/**
 * Reads but once for all pages. While one edits, a change of the content makes every module forget what it
 * took from it (`check/dev/renew.ts`), and so this with it: the next page reads anew, and those after it do
 * not. What failed is tried again. A page that takes it was told of all incidents, and so is made anew in
 * each build, except where `noted` says that who reads it notes what of it pages are told.
 */
export function once<T>(
	read: () => Promise<T>,
	{ noted = false }: { noted?: boolean } = {},
): () => Promise<T> {
	let current: Promise<T> | undefined;
	return () => {
		if (!noted) noteBeyond();
		return (current ??= forAll(read).catch((error: unknown) => {
			current = undefined;
			throw error;
		}));
	};
}
