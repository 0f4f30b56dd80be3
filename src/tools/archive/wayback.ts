import type { Answer, Question } from './ask.ts';
import { Refusal } from '../command.ts';
import { closestIn, isOlder, savedIn, type Snapshot } from './snapshot.ts';
import type { Wanted } from './wanted.ts';

/** The interfaces of the Wayback Machine, https://archive.org/help/wayback_api.php. */
export const ADDRESSES = {
	available: 'https://archive.org/wayback/available',
	save: 'https://web.archive.org/save/',
};

/** Milliseconds; the archive reads a whole page with its pictures before it answers a save. */
export const PATIENCE = { available: 30_000, save: 180_000 };

export interface Wayback {
	/** The copy that is there already; undefined where there is none. */
	lookUp: (source: Wanted) => Promise<Snapshot | undefined>;
	/** Makes a copy. */
	save: (source: Wanted) => Promise<Snapshot>;
}

const withoutFragment = (url: string) => url.replace(/#.*$/, '');

/** Both interfaces, over a way to ask. Each throws a Refusal that says why it has no answer. */
export function wayback(
	ask: (question: Question) => Promise<Answer>,
	addresses: typeof ADDRESSES,
	patience: typeof PATIENCE,
): Wayback {
	return {
		async lookUp({ url, published }) {
			const query = new URLSearchParams({ url: withoutFragment(url) });
			const address = `${addresses.available}?${query}`;
			const { status, body } = await ask({ address, timeout: patience.available });
			if (status !== 200) throw new Refusal(`the archive answered with ${status}`);
			const snapshot = closestIn(body, url);
			return snapshot && isOlder(snapshot, published) ? undefined : snapshot;
		},
		async save({ url }) {
			const address = `${addresses.save.replace(/\/*$/, '/')}${withoutFragment(url)}`;
			const { status, headers } = await ask({
				address,
				timeout: patience.save,
				redirect: 'manual',
			});
			const fault = headers.get('x-archive-wayback-runtime-error');
			if (status >= 400 || fault)
				throw new Refusal(
					`it could not be saved: ${fault ?? `the archive answered with ${status}`}`,
				);
			const snapshot = savedIn(headers, url);
			if (snapshot) return snapshot;
			throw new Refusal('the archive took it to save but named no copy; ask again later');
		},
	};
}
