import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/content.ts';
import { wordList } from '#records/words.ts';
import { readFileSync } from 'node:fs';
import { finder } from '#check/rules/words.ts';
import { at, file, tree } from './tree.ts';
import { rawClaim, rawSource } from '../a.ts';

/** What all content is held to, and what one example incident is. */
const listOf = (path: string) => readFileSync(path, 'utf8');
const SHARED = listOf('content/words.yaml');
const OWN = listOf('test/fixtures/examples/content/incidents/works-2024/words.yaml');

const lists = tree({ 'content/words.yaml': SHARED, [at('words.yaml')]: OWN });
const refused = (files: Record<string, string>) =>
	checkContent(new Map([...lists, ...Object.entries(files)])).filter(
		({ code }) => code === 'refused-word',
	);
const claim = (fields: object = {}, body?: string) =>
	file(rawClaim({ value: 5, unit: 'cars', ...fields }), body);
const inProse = (text: string) => refused({ [at('claims/other.mdx')]: claim({}, text) });
const inField = (statement: string, fields: object = {}) =>
	refused({ [at('claims/other.mdx')]: claim({ statement, ...fields }) });

/** Those of some texts in whose files, all in one tree, something is refused. */
function refusedOf(texts: string[], filesOf: (text: string, key: string) => [string, string][]) {
	const files = texts.map((text, i) => filesOf(text, `one-${i}`));
	const told = new Set(refused(Object.fromEntries(files.flat())).map(({ file: path }) => path));
	return texts.filter((_, i) => files[i]?.some(([path]) => told.has(path)));
}
const refusedInProse = (texts: string[]) =>
	refusedOf(texts, (text, key) => [[at(`claims/${key}.mdx`), claim({}, text)]]);
const refusedInFields = (texts: string[]) =>
	refusedOf(texts, (text, key) => [[at(`claims/${key}.mdx`), claim({ statement: text })]]);

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
	'The Russians took the plants down.',
	'It was a Russian job.',
	'The Kremlin wanted the works shut, and got its way.',
	'Moscow’s fingerprints are all over the incident.',
	'The trail leads to Moscow.',
	'All signs point to Russia.',
	'Tehran pulled the strings.',
	'Pyongyang’s coders emptied the servers.',
	'The GRU broke in.',
	'The work of the GRU.',
	'Military intelligence officers from Russia got in through a supplier.',
	'The FSB directed the group.',
	'A unit of the Chinese army was inside the network.',
	'The People’s Liberation Army did this.',
	'A government abroad paid for it.',
	'A hostile nation did it.',
	'A hostile government was to blame.',
	'An unfriendly power stopped the lines.',
	'Foreign agents stopped the lines.',
	'The ｒussian state did it.',
	'Rus\u200bsian hackers did it.',
	'Ru**ss**ian agents stopped it.',
	'Russian\u2011speaking hackers did it.',
	'Russian\\-speaking hackers did it.',
	'R&#117;ssian hackers did it.',
	'ꓣussian hackers did it.',
	'Russiаn hасkers did it.',
	'The works were held hostage.',
	'The gang wanted money for the keys.',
	'A ransom was demanded.',
	'A ransom was paid.',
	'They paid up, and the systems came back.',
	'Its data was held for ransom.',
	'The servers had been scrambled by criminals.',
	'The criminals left a note that asked for bitcoin.',
	'Malicious code shut the plants.',
	'Intruders walked off with the records of its customers.',
	'Customers’ records ended up with criminals.',
	'The records were taken by thieves.',
	'Somebody helped themselves to the personal data of staff.',
	'Private data was looted.',
	'Personal files were pinched.',
	'Sensitive documents were lifted from the servers.',
	'The data of its staff is for sale on the dark web.',
	'The stop threw people out of work.',
	'The incident put people on the dole.',
	'Jobs vanished in the town.',
	'The incident destroyed jobs.',
	'Its suppliers shed staff.',
	'Lapsus$ hackers shut the works.',
	'The code was written in Cyrillic, which gives the culprits away.',
	'An arm of the Russian security services pulled the plug on the plants.',
	'The SVR was inside the network for months.',
	'Sandworm took the lines down.',
	'Fancy Bear was in its systems.',
	'Lazarus Group hit the company.',
	'The perpetrators sit in Saint Petersburg.',
	'Coders in Minsk built the malware that stopped it.',
	'A British teenager hacked the company.',
	'Teenagers from Birmingham got into its systems.',
	'A former employee sabotaged the servers.',
	'An insider let the hackers in.',
	'Its own staff opened the door to the criminals.',
	'A supplier let the intruders in.',
	'The stop was an act of terrorism.',
	'Cyber terrorists shut the works.',
	'Every file on its servers was scrambled, and a key was offered for cash.',
	'LockBit ran on its machines.',
	'It was locked out of its own servers by crooks.',
	'Crooks made its data unreadable.',
	'Cybercrooks hit the company.',
	'A countdown on its screens asked for payment.',
	'Insurers wired the hackers their money.',
	'It bought the data back.',
	'Its customers’ addresses are now in the hands of criminals.',
	'The passwords of its staff leaked.',
	'Thousands are now jobless because of the stop.',
	'The stop left hundreds without a job.',
	'Families in the town lost their livelihoods.',
	'A gang wrote the malware.',
	'Hackers wrote the ransomware that stopped the lines.',
	'DragonForce wrote the malware.',
	'A teenager in Leeds wrote the malware.',
	'The malware was written by a student.',
	'A firm in Tel Aviv built the malware.',
	'The malware was made by a former employee.',
	'A broker sold the malware.',
	'An insider supplied the tools for the intrusion.',
	'The ransomware was supplied by a gang.',
	'A gang rented out the ransomware.',
	'The ransomware kit was sold by DragonForce.',
	'The kit came from a gang of teenagers.',
	'The author of the malware is a student.',
	'The code of the malware was written by a student.',
	'A broker sold on the malware.',
	'A student worked on the malware, which was built in a week.',
	'The report on the malware written by a student is long.',
	'After the report on it, the malware was written by a student.',
	'The hacking tool was built by a contractor.',
	'A developer created the hacking tools.',
	'The virus was coded by criminals.',
	'Criminals made the kit.',
	'A gang named Dragon stopped the lines.',
	'Hackers told the servers to stop, and the lines stopped.',
	'Hackers spoke to the help desk and got in.',
	'Criminals tricked the help desk out of a password.',
	'A caller posing as staff got the password reset for the gang.',
	'The decryption key was bought.',
	'A decryptor was paid for.',
	'Negotiators haggled with the gang over the price.',
	'The sum was settled in monero.',
	'The gang got its money.',
	'The hours at which they worked are those of Moscow.',
	'Spies did it.',
	'A rival carmaker ordered the hack.',
	'Activists hacked the company.',
	'Hacktivists took its systems down.',
	'The stolen customer list was auctioned.',
	'The personal data is being traded by crooks.',
	'The staff database was dumped online.',
	'Hackers hoovered up the data.',
	'Workers got their marching orders because of the stop.',
	'The incident cost people their jobs.',
	'A third of the workforce went because of it.',
	'The chief security officer was to blame for the hack.',
	'Its outsourcing partner let them in.',
	'Russian hackers did it: the lines stopped.',
	'By Russian hackers, the lines were stopped.',
	'In an attack by Russian hackers, the lines stopped.',
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
	'The works in Moscow was sold years before.',
	'Russia is one of its markets.',
	'The sanctions on Russia ended its sales there.',
	'The Chinese market shrank, and prices fell.',
	'A ban on exports from China hit the supply of chips.',
	'The company opened a works in Iran.',
	'Its engineers came from Russia, China and India.',
	'The government of the neighbour state asked for news.',
	'The army base nearby was not touched.',
	'It is a matter for the state, not for the company.',
	'The state guarantees the loan.',
	'State aid rules do not apply.',
	'A foreign owner took over the company.',
	'A foreign buyer is named in the report.',
	'The key of the works was kept by the guard.',
	'The note on the accounts explains it.',
	'The lender asked for its money back.',
	'The bank locked in the rate.',
	'The doors were locked at night.',
	'The gates were shut for the holiday.',
	'The police took a note of it.',
	'The court took the files.',
	'The copy of the file is in the archive.',
	'The letter was copied to the union.',
	'The union copied the document to its members.',
	'The records were moved to a new building.',
	'Details were taken down by hand.',
	'The details of the plan were shared with suppliers.',
	'The data was published by the office for statistics.',
	'The archive has a copy of the page, taken on the day.',
	'Information was taken from the annual report.',
	'The staff took part in the talks.',
	'Staff were sent home on full pay.',
	'The staff were trained for the new line.',
	'People who work there were asked to stay at home.',
	'The people of the town lost trust in the plan.',
	'The job of the guard is to check the gate.',
	'Jobs were advertised again in the summer.',
	'The company cut its forecast.',
	'The forecast was cut because sales were lost.',
	'The cut in output was planned.',
	'The company lost customers to others.',
	'The chief executive left at the end of her term.',
	'The minister did it by letter.',
	'The agency attacked the problem from another side.',
	'The union hit out at the plan.',
	'The works was struck by lightning years before.',
	'The strike at the works ended in the spring.',
	'A group of suppliers wrote to the minister.',
	'A group of workers carried out the repairs.',
	'One group was responsible for the launch.',
	'The group stopped its production worldwide.',
	'The group’s systems were switched off by its own staff.',
	'The network was shut down by the company itself.',
	'The servers were stopped and started one by one.',
	'The files were locked away by the archive.',
	'The virus that stopped the works was the flu.',
	'The hospital treated patients with a virus.',
	'The system of the bank was used in its place.',
	'Whether a ransom was demanded is not known.',
	'Who had a hand in it is not known.',
	'No one has been named as responsible.',
	'A state visit from China was put off.',
	'Its Chinese partner stopped its line for want of parts.',
	'The model is said to be made in China.',
	'Production in China was ordered to stop for the holiday.',
	'China ordered fewer cars.',
	'Russia was behind the other markets in sales.',
	'The company’s boss in China was responsible for sales.',
	'Iran and Syria ordered buses from the works.',
	'A breach of contract with a dealer in China was settled.',
	'The intelligence of the dealers in China helped.',
	'The bear market ended in the spring.',
	'A teenager won a place as an apprentice at the works.',
	'A former employee told the newspaper about the early shift.',
	'The insider view of the plant is a museum tour.',
	'Its own staff opened the doors of the canteen on the first day.',
	'A supplier broke into a new market.',
	'The bank wired the supplier its money.',
	'The company bought back its own shares.',
	'A leak in the roof closed the paint shop.',
	'Whether passwords leaked is not known.',
	'The key for the car was in the office.',
	'Families in the town lived on sick pay for a time.',
	'No one was without work because of the stop, said the union.',
	'Terror laws do not apply to this case.',
	'Whoever did it is not known.',
	'The company wrote the software for its till itself.',
	'The agency wrote the guidance on ransomware.',
	'The supplier built the tools for the line.',
	'The toolmaker supplied the tools for the body shop.',
	'A firm sold the kit for the repair.',
	'The team built a tool that finds malware.',
	'Who wrote the malware is not known.',
	'The report on the malware was written by the agency.',
	'The analysis of the malware was later made public.',
	'Two reports on the ransomware have been written.',
	'The agency wrote about the malware.',
	'The agency wrote notes on the malware.',
	'The supplier built defences against the malware.',
	'Whether malware was used is not disclosed.',
	'The police deployed officers in the town.',
	'The centre deployed a team to help the company.',
	'A teacher wrote the code for the school club.',
	'The union made the case for help.',
	'The students made the kit cars in a workshop.',
	'The author of the report is a professor.',
	'The virus was named by the health agency.',
	'The law on ransomware was written by the ministry.',
	'No one has said who made the malware.',
	'The developer created the app for orders.',
	'The help desk was open at night.',
	'The help desk reset the passwords of all staff as a precaution.',
	'Staff were asked to reset their passwords.',
	'Activists met the minister.',
	'A rival carmaker gained sales.',
	'The negotiators of the union met the board.',
	'The price was settled by contract.',
	'The customer list is kept by the dealer.',
	'The auction of old machines was put off.',
	'The workforce went on holiday early.',
	'The outsourcing partner runs the tills.',
	'Servers in Russia were closed years before.',
	'The hours of work are those of the early shift.',
	'A gang of workmen took down the scaffold.',
	'The database of parts went online again.',
	'The chief security officer spoke to the committee.',
	'A hacking contest was held in the town.',
	'The tool shop sold tools to the works.',
	'Schools teach how malware works.',
	'The minister spoke of the data and of the tools that firms need.',
	'The committee asked who sold the software.',
	'The firm supplied malware scanners to the company.',
	'The anti-malware tools were built by a supplier.',
	'The ministry wrote a law against malware.',
	'Marching orders are read at the parade.',
];

test('what is not established is refused in prose', () =>
	expect(refusedInProse(HOSTILE)).toEqual(HOSTILE));

test('what is not established is refused as the sentence of a claim', () => {
	// Marks of emphasis are no part of a field.
	const plain = HOSTILE.map((text) => text.replaceAll('*', ''));
	expect(refusedInFields(plain)).toEqual(plain);
});

test('what is not established may stand where a claim says who alleges it', () => {
	const plain = HOSTILE.filter((text) => !/[[*]/.test(text));
	const alleged = { status: 'alleged', interest: 'It serves them.' };
	expect(
		refusedOf(plain, (text, key) => [
			[at(`claims/${key}.mdx`), claim({ ...alleged, statement: text })],
			[at(`claims/on-${key}.mdx`), claim({}, `<Claim id="${key}">${text.slice(0, -1)}</Claim>.`)],
		]),
	).toEqual([]);
});

test('what is established, or left open, may stand in prose and in a claim', () => {
	expect(refusedInProse(INNOCENT)).toEqual([]);
	expect(refusedInFields(INNOCENT)).toEqual([]);
});

test('a claim may tell what somebody says, in a sentence that says who', () => {
	expect(inField('A newspaper reported that Russian hackers were behind it.')).toEqual([]);
	expect(inField('By the newspaper, Russian hackers were behind it.')).toEqual([]);
	expect(inField('The newspaper wrote that a gang made the malware.')).toEqual([]);
	expect(inField('The police named a student as author of the malware.')).toEqual([]);
	expect(inField('The newspaper spoke of Russian hackers.')).toEqual([]);
});

test('the text below an alleged claim may say who alleges it, and that below another may not', () => {
	const below = (status: string, text: string) =>
		refused({ [at('claims/other.mdx')]: claim({ status, interest: 'It serves them.' }, text) });
	const said = 'The newspaper said that Russian hackers did it.';
	expect(below('alleged', said)).toEqual([]);
	expect(below('alleged', 'Russian hackers did it.')).not.toEqual([]);
	expect(below('reported', said)).not.toEqual([]);
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

	test('also what is noted of a source, where it does not say that the source says so', () => {
		const noting = (note: string) =>
			refused({ [at('sources.yaml')]: stringify({ release: rawSource({ note }) }) });
		expect(noting('Russian hackers did it.')).not.toEqual([]);
		expect(noting('It says that Russian hackers did it.')).toEqual([]);
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
		const codes = (path: string) =>
			checkContent(new Map([...files, [path, claim({ statement: text })]])).filter(
				({ code, file: where }) => code === 'refused-word' && where === path,
			);
		expect(codes(at('claims/made.mdx'))).toHaveLength(1);
		expect(codes('content/incidents/other/claims/made.mdx')).toEqual([]);
	});

	test('holds beside it for sentences that name the incident', () => {
		expect(about('What is this?', text)).toEqual([]);
		expect(about('What is this?', `Of Example Ltd, ${text.toLowerCase()}`)).toHaveLength(1);
		expect(about('What is this?', `It is about Example Ltd. ${text}`)).toEqual([]);
		expect(about('What is this?', `${text} It is about Example Ltd.`)).toEqual([]);
		expect(about('What is this?', 'Personal records of Example Ltd were stolen.')).toHaveLength(1);
		expect(about('What is this?', 'Personal records were stolen from Example Ltd')).toHaveLength(1);
		expect(
			about('What is this?', 'Personal records were stolen in the Example incident.'),
		).toHaveLength(1);
		expect(
			about('What is this?', 'It is. Of Example Ltd 2.5 personal records were stolen! It is.'),
		).toHaveLength(1);
		expect(about('What is this?', 'Of Example Ltds personal records were stolen.')).toEqual([]);
		expect(about('What is this?', 'Of MyExample Ltd personal records were stolen.')).toEqual([]);
	});
});

test('a list says where its words are, in the text as it was written', () => {
	const list = wordList.parse(parse('- {words: [bail out], reason: It was none.}'));
	expect(
		finder(list)('They spoke of a bail-\u00ADout.').map(({ index, text }) => [index, text]),
	).toEqual([[16, 'bail-\u00ADout']]);
});
