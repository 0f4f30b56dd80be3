import { expect, test } from 'vitest';
import type { Dossier } from '#facts/dossier.ts';
import type { Library } from '#load/assembled.ts';
import { library } from './content.ts';
import { ofAll, ofFind } from './all.ts';
import * as told from './incident.ts';
import { FULL } from './lines.ts';

/** One of which hardly anything is known. */
const BARE = 'unfinished-2025';
const CHARTS = [{ name: 'costs', title: 'What did it cost?' }];

type Part = [part: string, of: (dossier: Dossier, all: Library) => string[], only?: string[]];

/** The parts of an account, each with what it says; in some, incidents are too much alike to be read one by one. */
const PARTS: Part[] = [
	['front-page', told.ofFront],
	['duration', told.ofDuration, [FULL, BARE, 'grid-2025', 'hospital-2024']],
	['standing', told.ofStanding, [FULL, 'works-2024']],
	['sites', told.ofSites, [FULL, BARE, 'grid-2025', 'retailer-2025']],
	['statements-and-timeline', told.ofStatements, [FULL, 'works-2024']],
	['known-when', told.ofKnown, [FULL, BARE, 'grid-2025']],
	['claims', told.ofClaims, [FULL, 'works-2024']],
	['dates', told.ofDates, [FULL, 'grid-2025']],
	['sources', told.ofSources, [FULL, 'works-2024', 'grid-2025', BARE]],
	['handouts', told.ofHandouts, [FULL, BARE, 'works-2024']],
	['pages', (dossier, all) => told.ofPages(dossier, all, CHARTS), [FULL, BARE]],
];

test.each(PARTS)(
	'%s: of each incident is said what was read and found right',
	async (part, of, only) => {
		const all = library();
		const lines = all.dossiers
			.filter(({ id }) => only?.includes(id) ?? true)
			.flatMap((dossier) => [`## ${dossier.id}`, ...of(dossier, all), '']);
		await expect(lines.join('\n')).toMatchFileSnapshot(`said/${part}.txt`);
	},
);

test('what can be found is what was read and found right', async () => {
	await expect(ofFind(library(), [FULL, BARE]).join('\n')).toMatchFileSnapshot('said/find.txt');
});

test('of all together is said what was read and found right', async () => {
	await expect(ofAll(library()).join('\n')).toMatchFileSnapshot('said/all.txt');
});
