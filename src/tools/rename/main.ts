import { Misuse, runCommand, type Exit, type Voice } from '../command.ts';
import type { Texts } from '#check/content.ts';
import { withUnit } from '#words/quantity.ts';
import { renamed, sound, type FileChange } from './plan.ts';
import { patchOf } from './show.ts';
import { called, listOf, thingsIn } from '#check/things.ts';
import { kindMeant, thingMeant } from './things.ts';

export const USAGE = `Gives something of the content another key, everywhere at once: its file or entry, every place that
names it in fields, sentences and prose, and links to its page. The old address keeps working.

npm run rename -- claim uk-impact uk-cost            shows what would change, then asks
npm run rename -- claim uk-impact uk-cost --yes      changes it without asking
npm run rename -- source example-2024/old new        of two incidents that have such a key, this one
npm run rename -- incident works-2024 works-fire     a whole incident
npm run rename -- --help                             this text

Kinds: incident, site, statement, claim, event, series, report, handout, comparison, term, correction,
page, source.`;

/** Everything that a run touches. */
export interface Renaming extends Voice {
	/** The content as it stands. */
	texts: () => Texts;
	/** Makes the changes, all or none. */
	apply: (files: FileChange[]) => void;
	/** Asks yes or no; undefined where there is nobody to ask. */
	confirm: ((question: string) => Promise<boolean>) | undefined;
	/** Files outside the content that hold one of these texts. */
	elsewhere: (texts: string[]) => string[];
}

/** Shows changes, and makes them where they are agreed to. False where they are not. */
export async function agreed(
	files: FileChange[],
	question: string,
	yes: boolean,
	{ say, warn, confirm, apply }: Renaming,
): Promise<boolean> {
	for (const change of files) say(patchOf(change));
	if (!yes && !confirm)
		throw new Misuse('There is no terminal to ask in, so nothing was written. Agree with --yes.');
	if (!yes && !(await confirm?.(question))) {
		warn('Nothing was written.');
		return false;
	}
	apply(files);
	return true;
}

/** One run of the command. Gives the exit code. */
export const main = (args: string[], around: Renaming): Promise<Exit> =>
	runCommand(
		{
			call: 'npm run rename',
			usage: USAGE,
			options: { yes: { type: 'boolean' } },
			takesWords: true,
			async work({ values: { yes = false }, words: [kind, old, key, more] }) {
				if (more !== undefined) throw new Misuse(`“${more}” has no place here.`);
				const one = kindMeant(kind);
				if (old === undefined || key === undefined)
					throw new Misuse('Say which key it has, and which it is to have.');
				const texts = around.texts();
				const checked = sound(texts);
				const thing = thingMeant(one, old, thingsIn(checked.records));
				const { files, mentions } = renamed(texts, thing, key, checked);
				const places = `${withUnit(mentions, 'places')} that name it`;
				if (!(await agreed(files, `Change ${places}, and its own?`, yes, around))) return false;
				around.say(
					`The ${called(thing)} is “${key}” now, in ${places} too. ${listOf(thing)} leads from its old address to the new one.`,
				);
				const others = around.elsewhere([`"${thing.key}"`, `/${thing.key}/`]);
				if (others.length > 0)
					around.say(`Outside the content, these may name it; look at them: ${others.join(', ')}.`);
				return true;
			},
		},
		args,
		around,
	);
