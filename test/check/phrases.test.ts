import { expect, test } from 'vitest';
import { seeker } from '#check/rules/phrases.ts';

/** What of these phrases is found in a text, as it is written there. */
const found = (phrases: string[], text: string) =>
	seeker(phrases)(text).map(({ from, to, phrase }) => [text.slice(from, to), phrases[phrase]]);

test.each<[phrases: string[], text: string, found: [text: string, phrase: string][]]>([
	[
		['ransom*'],
		'Ransomware, no ransom; a ransomer’s.',
		[
			['Ransomware', 'ransom*'],
			['ransom', 'ransom*'],
			['ransomer', 'ransom*'],
		],
	],
	[['gang*'], "The gang's plan", [["gang's", 'gang*']]],
	[
		['cyber attack'],
		'a Cyber-attack, cyber  attack, cyberattack',
		[
			['Cyber-attack', 'cyber attack'],
			['cyber  attack', 'cyber attack'],
		],
	],
	[['hack', 'hack into the'], 'hack into the plant, hacked', [['hack into the', 'hack into the']]],
	[['to stop work*'], 'to stop working', [['to stop working', 'to stop work*']]],
	[['attack*', 'attackers'], 'attackers', [['attackers', 'attack*']]],
	[
		['rus'],
		'Rus-like, non-rus, rus',
		[
			['Rus', 'rus'],
			['rus', 'rus'],
		],
	],
	[['3rd party'], 'a 3rd party', [['3rd party', '3rd party']]],
	[['élan*'], 'ELANS', [['ELANS', 'élan*']]],
	[
		['on on'],
		'on on on on',
		[
			['on on', 'on on'],
			['on on', 'on on'],
		],
	],
	[['one'], 'bone ones none', []],
	[[], 'nothing', []],
])('%j stand in “%s”', (phrases, text, expected) => expect(found(phrases, text)).toEqual(expected));
