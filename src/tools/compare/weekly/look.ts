import { archive, type Done } from '../../archive/archive.ts';
import { asker, MANNERS as ARCHIVE_MANNERS, type World } from '../../archive/ask.ts';
import type { Shelf } from '../../archive/shelf.ts';
import { wantedIn } from '../../archive/wanted.ts';
import { ADDRESSES, PATIENCE, wayback } from '../../archive/wayback.ts';
import type { Texts } from '#check/content.ts';
import { dossiersIn } from '#check/content.ts';
import { overdue } from '#facts/review.ts';
import { inWords } from '#words/date.ts';
import { withUnit } from '#words/quantity.ts';
import type { Findings } from './findings.ts';
import { brokenLinks, linksOf, MANNERS, type Asked } from './links.ts';

/** Everything that a look touches. */
interface Looking extends World {
	shelf: Shelf;
	texts: Texts;
	/** Who asks, as others see it. */
	agent: string;
	say: (line: string) => void;
}

/** Minutes within which each part of a look ends; together they are less than its workflow has. */
export const LIMITS = { links: 25, archive: 20 };

/** Whether there is time, from now on, for so many minutes. */
function limit(minutes: number, { now }: Pick<World, 'now'>): () => boolean {
	const end = now().getTime() + minutes * 60_000;
	return () => now().getTime() < end;
}

/** After so many sources one hears how far it is. */
const EACH = 10;

/** Copies that the archive has of sources that name none. Nothing is saved or written. */
async function copies({ shelf, agent, say, ...world }: Looking): Promise<Findings['copies']> {
	const wanted = shelf.files.flatMap((file) => wantedIn(file, shelf.read(file)));
	const machine = wayback(asker(world, ARCHIVE_MANNERS, agent), ADDRESSES, PATIENCE);
	const hasTime = limit(LIMITS.archive, world);
	let asked = 0;
	const keep = ({ outcome }: Done) => {
		if (++asked % EACH === 0) say(`Archive: ${asked} of ${wanted.length} sources asked for.`);
		return outcome;
	};
	const done = await archive(wanted, machine, false, keep, hasTime);
	const failed = done.filter(({ outcome }) => outcome.kind === 'failed').length;
	say(
		`Archive: asked for ${done.length} of ${wanted.length} sources, ${failed} without an answer${hasTime() ? '' : '; there was no time for more'}.`,
	);
	return done.flatMap(({ source: { file, key }, outcome }) =>
		outcome.kind === 'found' ? [{ file, key, url: outcome.snapshot.url }] : [],
	);
}

/** Why links were not asked, as a sentence. */
const unaskedInWords = ({ host, links }: Asked['unasked'][number]): string =>
	host === undefined
		? `${withUnit(links, 'links')} were left for another week, as there was no time.`
		: `${host} did not answer, so ${withUnit(links, 'further links')} there were not asked.`;

/** Looks at links, archive and days of review. That something outside is down is no fault. */
export async function look(around: Looking): Promise<Findings> {
	const { shelf, texts, agent, now, say } = around;
	const today = now().toISOString().slice(0, 10);
	const late = dossiersIn(texts).flatMap((dossier) =>
		overdue(dossier, today).map(({ file, asks, reviewBy }) => {
			return { file, asks, by: inWords(reviewBy) };
		}),
	);
	say(`Reviews: ${late.length} claims are overdue on ${inWords(today)}.`);
	const links = linksOf(shelf);
	say(`Links: ${links.length} to ask, one a second, for at most ${LIMITS.links} minutes.`);
	const { broken, unasked } = await brokenLinks(links, {
		ask: asker(around, MANNERS, agent),
		hasTime: limit(LIMITS.links, around),
		say,
	});
	say(`Links: ${broken.length} of ${links.length} lead nowhere.`);
	const notes = unasked.map(unaskedInWords);
	for (const note of notes) say(note);
	return { broken, copies: await copies(around), overdue: late, notes };
}
