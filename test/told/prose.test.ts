import { expect, test } from 'vitest';
import { drawnBy } from '#charts/drawn.ts';
import { readBody } from '#check/body.ts';
import { notesOf } from '#facts/references.ts';
import { references } from '#prose/citations.ts';
import { exceptions, notesInPlace } from '#prose/in-place.ts';
import { ruleOf } from '#prose/index.ts';
import type { Mention } from '#prose/rule.ts';
import { claimUses, waysInWords } from '#prose/uses.ts';
import { library } from './content.ts';
import { line } from './lines.ts';

/** An account of the ferry that names a record of each kind, and each component that shows one. */
const ACCOUNT = `
The ferry stopped on <Date of="began" />, as <Claim id="found">a fault</Claim> tells. It was back <Date of="ferry.half" form="short" /><Cite source="letter" />.
It took <Days to="first" /> and cost <Claim id="cost-all" />, of which <Claim id="cost-spring" form="size" /> came later. The crew, it was said, <Claim id="crew">did it</Claim>, or <Claim id="pump">the pump</Claim>. Nobody <Claim id="hurt">was hurt</Claim><Cite source="radio" at="minute 8" />.

<Statement id="first" />

Then the <Site id="ferry">ferry</Site> said <Statement id="second" form="inline" />, and <Claim id="aboard" figure="older" /> work there.

<KeyFigures />

<KeyFigures of="counted cost-booked" />

<Said of="third first" />

<Durations />

<Restarts />

<Sites />

<Chart of="costs" />

<Question claim="nobody">Who knew?</Question>
`;

/** What stands at a mention: the component, and what it names. */
const named = ({ name, attributes }: Mention) => [name, ...Object.values(attributes)].join(' ');

test('an account of the ferry has the sources, the words and the notes that were read and found right', async () => {
	const { dossiers, comparisons } = library();
	const dossier = dossiers.find(({ id }) => id === 'ferry-2023')!;
	const { mentions, faults } = readBody(ACCOUNT, 0);
	expect(faults).toEqual([]);
	const cited = references(dossier, mentions, ['again'], 2, ['copy']);
	const told = exceptions(dossier, mentions);
	const notes = notesInPlace(dossier, mentions, cited);
	const drawn = drawnBy({ dossier, comparisons });
	const lines = [
		...line(
			'sources',
			...cited.keys.map((key, i) => `${i + 1} ${key}, first at ${cited.firstMention.get(key)}`),
		),
		...mentions.flatMap((mention, i) => [
			...line(
				`${i + 1} ${named(mention)}`,
				`sentence ${mention.sentence}`,
				mention.joins && 'joins',
				told.get(i + 1),
				notesOf(cited, [], i + 1)
					.map(({ number, publisher }) => `${number} ${publisher}`)
					.join(', '),
				...[...(ruleOf(mention.name)?.shows?.claims(mention.attributes, dossier, drawn) ?? [])],
			),
		]),
		...[...notes.values()].flatMap(({ place, mention, keys, use, claims }) =>
			line(`note ${place}`, `of ${mention}`, keys.join(' '), `use ${use}`, claims.join(' ')),
		),
		...dossier.claims.flatMap((claim) =>
			line(
				`uses of ${claim.id}`,
				...claimUses(
					dossier,
					claim,
					[{ path: '/ferry-2023/', mentions }],
					drawn,
					claim.id !== 'counted',
				).map((use) => `${use.path} ${waysInWords(use)}`),
			),
		),
	];
	await expect(lines.join('\n')).toMatchFileSnapshot('said/prose.txt');
});
