import { z } from 'astro/zod';
import { parseEdtf } from '#records/edtf.ts';
import { Refusal } from '../command.ts';

/** An archived copy: its https address, and the day it was taken, `YYYY-MM-DD`. */
export interface Snapshot {
	url: string;
	date: string;
}

const COPY =
	/^(?:https?:\/\/web\.archive\.org(?::\d+)?)?\/web\/(\d{14})(?:[a-z]{2}_)?\/(https?:\/\/.+)$/;

/** An address as the archive tells pages apart: without scheme, www, port and last stroke. */
function plain(address: string): string | undefined {
	const url = URL.parse(address);
	if (!url) return undefined;
	url.searchParams.sort();
	const host = url.hostname.replace(/^www\d*\./, '');
	return `${host}${url.pathname.replace(/\/+$/, '')}?${url.searchParams}`.toLowerCase();
}

/** The copy at this address of the Wayback Machine; undefined where it is none of `original`. */
export function snapshotAt(address: string, original: string): Snapshot | undefined {
	const [, stamp = '', copied = ''] = COPY.exec(address) ?? [];
	const date = stamp.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3');
	if (!parseEdtf(date) || plain(copied) !== plain(original)) return undefined;
	const url = new URL(`https://web.archive.org/web/${stamp}/${copied}`).href;
	return { url, date };
}

/** The availability interface's answer, https://archive.org/help/wayback_api.php. */
const answer = z.object({
	archived_snapshots: z.object({
		closest: z
			.object({ available: z.boolean(), url: z.string(), status: z.coerce.string().default('200') })
			.optional(),
	}),
});

function json(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		const what = /^\s*</.test(body) ? 'a web page' : body.trim() ? 'rubbish' : 'nothing';
		throw new Refusal(`the archive answered with ${what} instead of JSON`);
	}
}

/**
 * The copy that the availability interface names; undefined where it has none that was read well.
 * Throws a Refusal where the answer is not what the interface promises.
 */
export function closestIn(body: string, original: string): Snapshot | undefined {
	const { data } = answer.safeParse(json(body));
	if (!data) throw new Refusal('the archive answered with JSON of another shape');
	const { closest } = data.archived_snapshots;
	if (!closest?.available || !closest.status.startsWith('2')) return undefined;
	const snapshot = snapshotAt(closest.url, original);
	if (!snapshot) throw new Refusal(`the archive named a copy of something else, ${closest.url}`);
	return snapshot;
}

/** The copy that the save interface names: in a redirect, or in a header of the page it made. */
export function savedIn(headers: Headers, original: string): Snapshot | undefined {
	const links = [...(headers.get('link') ?? '').matchAll(/<([^>]+)>;\s*rel="([^"]+)"/g)];
	const newest = links.filter(([, , rel]) => /^(.*last )?memento$/.test(rel ?? ''));
	const named = [headers.get('location'), headers.get('content-location')];
	return [...named, ...newest.map(([, address]) => address)]
		.map((address) => snapshotAt(address ?? '', original))
		.find((snapshot) => snapshot !== undefined);
}

const DAY = 86_400_000;

/** Whether a copy was taken before the text came out; a day's grace, as the archive counts in UTC. */
export function isOlder({ date }: Snapshot, published: string | undefined): boolean {
	const out = published ? parseEdtf(published) : undefined;
	if (!out?.earliest || out.approximate) return false;
	return Date.parse(date) < Date.parse(out.earliest) - DAY;
}
