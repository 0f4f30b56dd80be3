import { sentence } from '#records/text.ts';
import { withUnit } from '#words/quantity.ts';
import { Misuse, Refusal, runCommand, type Exit } from '../command.ts';
import { assertDay } from '../day.ts';
import { agreed, type Renaming } from '../rename/main.ts';
import { sound } from '../rename/plan.ts';
import { called, thingsIn } from '#check/things.ts';
import { kindMeant, thingMeant } from '../rename/things.ts';
import { isUnaddressed, namingsOf, removed } from './plan.ts';

const USAGE = `Takes something out of the content, if nothing names it, and leaves at its address a page that says
what stood there and why it went. Sources that nothing else cites go with it.

npm run remove -- claim uk-impact                                    lists what names it, and removes nothing
npm run remove -- claim uk-impact --tombstone "It said the same as another claim."
npm run remove -- claim uk-impact --tombstone "…" --on 2026-11-27    with the day on which it went
npm run remove -- claim uk-impact --tombstone "…" --yes              without asking
npm run remove -- --help                                             this text

Kinds: site, statement, claim, event, series, report, handout, comparison, term, correction, page,
source. Of two incidents that have such a key: example-2024/uk-impact.`;

const OPTIONS = {
	tombstone: { type: 'string' },
	on: { type: 'string' },
	yes: { type: 'boolean' },
} as const;

/** One run of the command. Gives the exit code. */
export const main = (args: string[], around: Renaming): Promise<Exit> =>
	runCommand(
		{
			call: 'npm run remove',
			usage: USAGE,
			options: OPTIONS,
			takesWords: true,
			async work({ values: { tombstone: why, on, yes = false }, words: [kind, key, more] }) {
				if (more !== undefined) throw new Misuse(`“${more}” has no place here.`);
				const one = kindMeant(kind);
				if (key === undefined) throw new Misuse('Say which one, by its key.');
				if (one === 'incident')
					throw new Refusal(
						'An incident has hundreds of addresses that were given out: it stays. Say in its account what no longer holds.',
					);
				if (on !== undefined) assertDay(on);
				const refused = why === undefined ? undefined : sentence.safeParse(why).error;
				if (refused) throw new Misuse(`--tombstone: ${refused.issues[0]?.message ?? ''}`);
				const texts = around.texts();
				const checked = sound(texts);
				const thing = thingMeant(one, key, thingsIn(checked.records));
				const namings = namingsOf(thing, checked);
				for (const { file, line, column, text } of namings)
					around.say(`${file}:${line}:${column}  ${text}`);
				if (namings.length > 0)
					throw new Refusal(
						`The ${called(thing)} is named in ${withUnit(namings.length, 'places')}, so it stays. Name another there first; where its words stay true without it, take off only the tag around them.`,
					);
				if (why === undefined && !isUnaddressed(thing))
					throw new Refusal(
						`Nothing names the ${called(thing)}, but its address was given out. Say why it goes, for those who follow it: --tombstone "…".`,
					);
				const reason = why === undefined ? undefined : { why, ...(on !== undefined && { on }) };
				const { files, others } = removed(texts, thing, checked, reason);
				const beside = others.map((other) => ` and the ${called(other)}`).join('');
				if (!(await agreed(files, `Remove the ${called(thing)}${beside}?`, yes, around)))
					return false;
				around.say(`The ${called(thing)}${beside} ${others.length > 0 ? 'are' : 'is'} gone.`);
				return true;
			},
		},
		args,
		around,
	);
