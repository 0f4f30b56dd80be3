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

/** The links that lead nowhere, asked one after the other. */
export async function brokenLinks(
	links: (Named & { url: string })[],
	ask: (question: Question) => Promise<Answer>,
): Promise<Findings['broken']> {
	const broken: Findings['broken'] = [];
	for (const link of links) {
		const why = await ask({ address: link.url, timeout: PATIENCE }).then(
			({ status }) => fault(status),
			(error: unknown) => {
				if (!(error instanceof Unanswered)) throw error;
				return error.status === undefined ? error.message : fault(error.status);
			},
		);
		if (why) broken.push({ ...link, why });
	}
	return broken;
}
