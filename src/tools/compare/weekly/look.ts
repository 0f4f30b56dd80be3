import { archive } from '../../archive/archive.ts';
import { asker, MANNERS as ARCHIVE_MANNERS, type World } from '../../archive/ask.ts';
import type { Shelf } from '../../archive/shelf.ts';
import { wantedIn } from '../../archive/wanted.ts';
import { ADDRESSES, PATIENCE, wayback } from '../../archive/wayback.ts';
import type { Texts } from '#check/content.ts';
import { dossiersIn } from '#check/content.ts';
import { overdue } from '#facts/review.ts';
import { inWords } from '#words/date.ts';
import type { Findings } from './findings.ts';
import { brokenLinks, linksOf, MANNERS } from './links.ts';

/** Everything that a look touches. */
interface Looking extends World {
	shelf: Shelf;
	texts: Texts;
	/** Who asks, as others see it. */
	agent: string;
	say: (line: string) => void;
}

/** Copies that the archive has of sources that name none. Nothing is saved or written. */
async function copies({ shelf, agent, say, ...world }: Looking): Promise<Findings['copies']> {
	const wanted = shelf.files.flatMap((file) => wantedIn(file, shelf.read(file)));
	const machine = wayback(asker(world, ARCHIVE_MANNERS, agent), ADDRESSES, PATIENCE);
	const done = await archive(wanted, machine, false, ({ outcome }) => outcome);
	const failed = done.filter(({ outcome }) => outcome.kind === 'failed').length;
	say(
		`Archive: asked for ${done.length} of ${wanted.length} sources, ${failed} without an answer.`,
	);
	return done.flatMap(({ source: { file, key }, outcome }) =>
		outcome.kind === 'found' ? [{ file, key, url: outcome.snapshot.url }] : [],
	);
}

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
	const broken = await brokenLinks(links, asker(around, MANNERS, agent));
	say(`Links: ${broken.length} of ${links.length} lead nowhere.`);
	return { broken, copies: await copies(around), overdue: late };
}
