import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/content.ts';
import { wordList } from '#records/words.ts';
import { readFileSync } from 'node:fs';
import { finder } from '#check/rules/words.ts';
import { at, file, tree } from './tree.ts';
import { rawClaim } from '../a.ts';

/** What all content is held to, and what one example incident is. */
const listOf = (path: string) => readFileSync(path, 'utf8');
const SHARED = listOf('content/words.yaml');
const OWN = listOf('test/fixtures/examples/content/incidents/works-2024/words.yaml');

const lists = tree({ 'content/words.yaml': SHARED, [at('words.yaml')]: OWN });
const refused = (files: Record<string, string>) =>
	checkContent(new Map([...lists, ...Object.entries(files)])).filter(
		({ code }) => code === 'refused-word',
	);
const inProse = (text: string) =>
	refused({ [at('claims/other.mdx')]: file(rawClaim({ value: 5, unit: 'cars' }), text) });
const inField = (statement: string, fields: object = {}) =>
	refused({
		[at('claims/other.mdx')]: file(rawClaim({ statement, value: 5, unit: 'cars', ...fields })),
	});

const HOSTILE = [
	'Hackers from Russia shut the plants.',
	'China was behind it.',
	'It was China that was responsible.',
	'Ransomware encrypted the files.',
	'The files were encrypted by ransomware.',
	'*Russian* hackers shut the plants.',
	'Rus*sian* hackers did it.',
	'Russian **state** hackers did it.',
	'Rus\u00ADsian hackers did it.',
	'Ruѕѕian hackers did it.',
	'Russіan hackers did it.',
	'Ｒｕｓｓｉａｎ hackers did it.',
	'Rússian hackers did it.',
	'RUSSIAN HACKERS did it.',
	'The attack came from Moscow.',
	'Moscow ordered the attack.',
	'Moscow’s spies carried out the attack.',
	'The Kremlin ordered it.',
	'Putin’s hackers did it.',
	'Hackers working for Beijing carried it out.',
	'Iranian hackers were responsible.',
	'North Korean hackers broke in.',
	'A hostile state carried out the attack.',
	'A foreign power was behind it.',
	'The intrusion was the work of Russian intelligence agents.',
	'Russia’s involvement is plain.',
	'Russia had a hand in it.',
	'A gang from Russia was to blame.',
	'Russian-speaking criminals were behind it.',
	'Saboteurs from Belarus struck.',
	'A state-sponsored group did it.',
	'It was an act of a state.',
	'No one doubts that Russian hackers did it.',
	'Whether or not it is true, Russian hackers did it.',
	'How many is not known, but Russian hackers did it.',
	'Russian hackers did it; who paid them is not known.',
	'Why Russian hackers chose it is not known.',
	'Hackers encrypted the servers.',
	'The intruders locked its systems.',
	'Criminals broke into the network and stopped the works.',
	'A gang demanded money.',
	'Attackers stole the plans.',
	'Malware disabled the servers.',
	'Malware spread through the plants.',
	'A wiper destroyed the files and hit the systems.',
	'Its files were encrypted.',
	'The ransomware was deployed at night.',
	'It paid the ransom after the demand.',
	'It was being extorted.',
	'The company was blackmailed.',
	'Personal records were stolen.',
	'Thieves made off with the data.',
	'Customers’ details were exfiltrated.',
	'They stole the database.',
	'Workers lost their jobs.',
	'Many staff were sacked.',
	'Staff were made redundant.',
	'People were laid off because of it.',
	'Jobs were lost in the town.',
	'Employees were dismissed after the stop.',
	'[Russian](/a/) hackers did it.',
];

const INNOCENT = [
	'The works in China and Slovakia stopped.',
	'Chinese competition is named as a cause of the fall in sales.',
	'It sells cars in Russia and in Iran.',
	'Nobody has said who was behind it.',
	'Who was behind it is not officially established.',
	'No authority has said that Russia was behind it.',
	'It is not known whether Russian hackers had a part in it.',
	'Whether a hostile state was behind it is not known.',
	'That Russia was behind it is not established.',
	'An official would neither confirm nor deny that a hostile state was behind it.',
	'Was Russia behind it?',
	'Were the files encrypted by ransomware?',
	'Whether ransomware was used has not been disclosed.',
	'Nothing found confirms that ransomware was used.',
	'No evidence was found that data was stolen.',
	'The company has not said that data was stolen.',
	'Was data stolen?',
	'The model leaves out losses from stolen data.',
	'No source shows that people lost their jobs.',
	'Whether staff were made redundant is not known.',
	'Data was affected, and the regulator was told.',
	'The company told its staff to stay at home.',
	'The company switched off its own systems.',
	'Its systems were shut down to contain the incident.',
	'The works stopped, and work came back in steps.',
	'A group claims the incident.',
	'The government gave a guarantee for a loan.',
	'The union spoke for workers of the suppliers.',
	'People were told to stay at home and were paid.',
	'Jobs linked to the company were counted in the town.',
	'The plan sets out how staff return to the works.',
	'The police took over the inquiry.',
	'The files of the court are public.',
	'The staff took their holidays early.',
	'The minister ordered a review.',
	'The plants were behind schedule.',
	'The company was hit by lower sales in China.',
	'The report on the works in Russia is old.',
	'The bank took on the risk of the loan.',
	'Sales in China were lost to others.',
	'It is the state of the works that matters.',
	'Police in North Yorkshire asked for help.',
	'The chairman ordered new servers.',
	'The network of dealers stayed open.',
	'The company used its reserves.',
	'The works used less steel.',
	'The servers were restarted one by one.',
	'The company lost sales.',
	'The stop was long, and suppliers were hit.',
	'Nor did it say who did it.',
	'An attack on its record by a rival firm followed.',
	'The people of the town helped.',
	'The staff worked by hand.',
	'The cause is unknown.',
	'A court named no culprit.',
	'It informs its staff each week.',
	'The company said nothing of a ransom.',
	'Records of the parts were lost in the fire.',
	'The chief executive lost her post years before.',
	'Information was hard to get.',
];

describe('what is not established', () => {
	test.each(HOSTILE)('is refused in prose: %s', (text) => expect(inProse(text)).not.toEqual([]));

	// Marks of emphasis are no part of a field.
	test.each(HOSTILE.map((text) => text.replaceAll('*', '')))(
		'is refused as the sentence of a claim: %s',
		(text) => expect(inField(text)).not.toEqual([]),
	);

	test.each(HOSTILE.filter((text) => !/[[*]/.test(text)))(
		'may stand where a claim says who alleges it: %s',
		(text) => {
			const claim = rawClaim({
				status: 'alleged',
				interest: 'It serves them.',
				value: 5,
				unit: 'cars',
			});
			const files = {
				[at('claims/alleged.mdx')]: file({ ...claim, statement: text }),
				[at('claims/other.mdx')]: file(
					rawClaim({ value: 5, unit: 'cars' }),
					`<Claim id="alleged">${text.slice(0, -1)}</Claim>.`,
				),
			};
			expect(refused(files)).toEqual([]);
		},
	);
});

describe('what is established, or left open', () => {
	test.each(INNOCENT)('may stand in prose: %s', (text) => expect(inProse(text)).toEqual([]));
	test.each(INNOCENT)('may stand in a claim: %s', (text) => expect(inField(text)).toEqual([]));
});

test('a claim may tell what somebody says, in a sentence that says who', () => {
	expect(inField('A newspaper reported that Russian hackers were behind it.')).toEqual([]);
	expect(inField('By the newspaper, Russian hackers were behind it.')).toEqual([]);
});

describe('every text that a reader sees is held to it', () => {
	test.each([
		['asks', 'Why did Russian hackers attack it?'],
		['label', 'Attack by Russian hackers'],
		['saidBy', 'Example, on the Russian hackers behind it'],
		['method', 'Russian hackers did it.'],
		['noRange', 'Russian hackers did it.'],
	])('%s', (field, text) => {
		const [found] = inField('Some were made.', { [field]: text });
		expect(found?.field).toEqual([field]);
	});

	test('also the description of a picture', () =>
		expect(inProse('![A yard that Russian hackers shut for us](images/yard.png)')).not.toEqual([]));
});

describe('a list of one incident', () => {
	const text = 'Personal records were stolen.';
	const about = (title: string, body: string) =>
		refused({ 'content/pages/about.mdx': file({ title, summary: 'It is.' }, body) });

	test('is none of another', () => {
		const other = new Map(
			[...lists].map(([path, content]) => [path.replace('/example/', '/other/'), content] as const),
		);
		const files = new Map([...lists, ...other]);
		files.delete('content/incidents/other/words.yaml');
		const claim = file(rawClaim({ statement: text, value: 5, unit: 'cars' }));
		const codes = (path: string) =>
			checkContent(new Map([...files, [path, claim]])).filter(
				({ code, file: where }) => code === 'refused-word' && where === path,
			);
		expect(codes(at('claims/made.mdx'))).toHaveLength(1);
		expect(codes('content/incidents/other/claims/made.mdx')).toEqual([]);
	});

	test('holds beside it for sentences that name the incident', () => {
		expect(about('What is this?', text)).toEqual([]);
		expect(about('What is this?', `Of Example Ltd, ${text.toLowerCase()}`)).toHaveLength(1);
		expect(about('What is this?', `It is about Example Ltd. ${text}`)).toEqual([]);
	});
});

test('a list says where its words are, in the text as it was written', () => {
	const list = wordList.parse(parse('- {words: [bail out], reason: It was none.}'));
	expect(
		finder(list)('They spoke of a bail-\u00ADout.').map(({ index, text }) => [index, text]),
	).toEqual([[16, 'bail-\u00ADout']]);
});
