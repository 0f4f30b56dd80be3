import { parse } from 'yaml';
import { Unanswered, type Answer, type Question } from '../../archive/ask.ts';
import type { Shelf } from '../../archive/shelf.ts';
import type { Findings, Named } from './findings.ts';

/** How we behave towards those whose pages we cite: one page a second, and one more try. */
export const MANNERS = { pause: 1000, backOff: [10_000], longest: 60_000 };
/** Milliseconds after which a page is given up. */
const PATIENCE = 30_000;

/** The links of all sources, each once. */
export function linksOf(shelf: Shelf): (Named & { url: string })[] {
	const links = shelf.files.flatMap((file) => {
		const sources = (parse(shelf.read(file)) ?? {}) as Record<string, { url?: string } | null>;
		return Object.entries(sources).flatMap(([key, source]) =>
			source?.url ? [{ file, key, url: source.url }] : [],
		);
	});
	return [...new Map(links.map((link) => [link.url, link])).values()];
}

/** Why a link leads nowhere; undefined where it leads somewhere, or only turns programs away. */
const fault = (status: number): string | undefined =>
	status === 404 || status === 410 || status >= 500 ? `answered with ${status}` : undefined;

/** After so many links without any answer, a host is left alone until another week. */
const ENOUGH = 2;

/** After so many links one hears how far it is. */
const EACH = 25;

/** What asking needs beside the links. */
export interface Asking {
	ask: (question: Question) => Promise<Answer>;
	/** Whether there is time for one more. */
	hasTime: () => boolean;
	say: (line: string) => void;
}

/** What came of asking. */
export interface Asked {
	broken: Findings['broken'];
	/** How many were not asked: of a host that did not answer, by its name, or for lack of time. */
	unasked: { host: string | undefined; links: number }[];
}

/** What a link was answered with: why it leads nowhere, and whether nobody was there. */
async function answerOf(
	url: string,
	ask: Asking['ask'],
): Promise<{ why?: string | undefined; isDown: boolean }> {
	try {
		const { status } = await ask({ address: url, timeout: PATIENCE });
		return { why: fault(status), isDown: false };
	} catch (error) {
		if (!(error instanceof Unanswered)) throw error;
		const { status, message } = error;
		return status === undefined
			? { why: message, isDown: true }
			: { why: fault(status), isDown: false };
	}
}

/**
 * The links that lead nowhere, asked one after the other while there is time. A host that does not answer
 * is asked no further, so that its links take no time from those of others.
 */
export async function brokenLinks(
	links: (Named & { url: string })[],
	{ ask, hasTime, say }: Asking,
): Promise<Asked> {
	const broken: Findings['broken'] = [];
	const silent = new Map<string, number>();
	const unasked = new Map<string | undefined, number>();
	let asked = 0;
	for (const link of links) {
		const { host } = new URL(link.url);
		const isSilent = (silent.get(host) ?? 0) >= ENOUGH;
		if (isSilent || !hasTime()) {
			const whose = isSilent ? host : undefined;
			unasked.set(whose, (unasked.get(whose) ?? 0) + 1);
			continue;
		}
		const { why, isDown } = await answerOf(link.url, ask);
		silent.set(host, isDown ? (silent.get(host) ?? 0) + 1 : 0);
		if (why) broken.push({ ...link, why });
		if (++asked % EACH === 0)
			say(`Links: ${asked} of ${links.length} asked, ${broken.length} lead nowhere.`);
	}
	return { broken, unasked: [...unasked].map(([host, count]) => ({ host, links: count })) };
}
