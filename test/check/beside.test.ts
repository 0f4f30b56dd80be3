import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { check } from '#check/content.ts';
import {
	aPhase,
	aPlan,
	aPoint,
	aStop,
	rawClaim,
	rawHandout,
	rawIncident,
	rawReport,
	rawSeries,
	rawSite,
	rawSource,
	rawStatement,
	type Raw,
} from '../a.ts';
import { at, file, tree } from './tree.ts';

const claim = (fields: Raw = {}, body = '') =>
	file(rawClaim({ value: 5, unit: 'cars', ...fields }), body);
const claims = (all: Record<string, Raw>) =>
	Object.fromEntries(
		Object.entries(all).map(([key, fields]) => [at(`claims/${key}.mdx`), file(rawClaim(fields))]),
	);
const sources = (all: Record<string, Raw>) => ({
	[at('sources.yaml')]: stringify(
		Object.fromEntries(
			Object.entries({ release: {}, ...all }).map(([key, fields]) => [
				key,
				rawSource({ url: `https://example.org/${key}`, ...fields }),
			]),
		),
	),
});
const site = (fields: Raw, body = '') => ({ [at('sites/north.mdx')]: file(rawSite(fields), body) });
const phases = (...all: Raw[]) =>
	site({ phases: all.map((fields, i) => aPhase({ id: `p${i}`, ...fields })) });
const incident = (fields: Raw, body = '') => ({
	[at('incident.mdx')]: file(rawIncident(fields), body),
});
const event = (fields: Raw) => ({
	[at('events/visit.mdx')]: file({
		date: '2024-07-03',
		what: 'They came.',
		status: 'reported',
		sources: ['release'],
		...fields,
	}),
});
const statement = (fields: Raw) => ({ [at('statements/said.mdx')]: file(rawStatement(fields)) });
const series = (fields: Raw) => ({ [at('series/cars.mdx')]: file(rawSeries(fields)) });
const handout = (fields: Raw, body = '', key = 'brief') => ({
	[at(`handouts/${key}.mdx`)]: file(rawHandout(fields), body),
});
const report = (fields: Raw = {}) => ({ [at('checked/paper.mdx')]: file(rawReport(fields)) });
const about = (body: string, name = 'about') => ({
	[`content/pages/${name}.mdx`]: file({ title: 'What is this?', summary: 'It is.' }, body),
});
const comparison = (fields: Raw = {}, key = 'other') => ({
	[`content/comparisons/${key}.mdx`]: file({
		organisation: 'Other Ltd',
		label: 'Other',
		year: 2020,
		sector: 'retail',
		country: 'Example',
		answer: 'It stopped.',
		affected: 'All.',
		noDays: 'None is known.',
		noCost: 'None is known.',
		status: 'reported',
		sources: ['report'],
		...fields,
	}),
	'content/comparisons/sources.yaml': stringify({ report: rawSource() }),
});
const correction = (fields: Raw) => ({
	'content/corrections/grew.mdx': file({
		date: '2024-08-20',
		kind: 'update',
		summary: 'It grew.',
		why: 'It was new.',
		pages: ['/example/'],
		...fields,
	}),
});
/** A claim with so many waivers. */
const waiving = (count: number) => {
	const names = Array.from({ length: count }, (_, i) => `AB ${i + 20}`);
	const waive = names.map((name) => ({ words: name, reason: 'It is its name.' }));
	return { [at('claims/made.mdx')]: claim({ statement: `It was ${names.join(', ')}.`, waive }) };
};
/** An account of two sections below so many sentences. */
const account = (sentences: number) =>
	`${'It is. '.repeat(sentences)}\n\n## Why\n\n**So it is _here_.** **It is.**\n\nMore.\n\n### Still\n\nSo.\n\n## Who\n\n**It is they.**`;
const words = (count: number) => `It${' is'.repeat(count - 1)}.`;
const GROUP = { low: 3, high: 3, basis: 'By days.', status: 'reported' };
const SAID = { ask: 'Why?', answer: 'So.' };
const task = (fields: Raw): Raw => ({ evidence: ['made'], answer: 'It did.', ...fields });

/** Files laid over the sound tree, of which none has a fault by itself. */
const TREES: Record<string, Record<string, string>> = {
	// Numbers.
	'a number counted between days that are there, or not': claims({
		began: { date: '2024-07-02' },
		ended: { date: '2024-07-09' },
		undated: {},
		made: {
			figures: {
				days: { label: 'Days', between: ['began', 'ended'] },
				back: { label: 'Days', between: ['ended', 'began'] },
				one: { label: 'Days', between: ['began', 'undated'] },
				none: { label: 'Days', between: ['undated', 'nothing'] },
			},
		},
	}),
	'a sum of what can be added, and of what cannot': claims({
		made: { value: 5, unit: 'cars' },
		some: { low: 3, high: 4, unit: 'cars' },
		plain: {},
		money: { value: 5, unit: 'GBP' },
		nothing: { value: 0, unit: 'cars' },
		sum: { derived: { sum: ['made', 'some'] } },
		again: { derived: { sum: ['sum', 'made'] } },
		none: { derived: { sum: ['made', 'plain', 'plain'] } },
		odd: { derived: { sum: ['made', 'money'] } },
		gone: { derived: { sum: ['made', 'gnoe'] } },
		less: { derived: { difference: ['made', 'money'] } },
		share: { derived: { ratio: ['made', 'nothing'] } },
		days: { derived: { days: { to: 'first-step' } } },
		nowhere: { derived: { days: { to: 'last-step' } } },
	}),
	'ends of a range, and what is said of no number': claims({
		made: { low: 5, unit: 'cars' },
		high: { high: 5, unit: 'cars' },
		unit: { unit: 'cars' },
		about: { about: true },
		whole: { low: 5, high: 6, unit: 'cars', about: true },
		figures: { unit: 'cars', figures: { half: { label: 'A', value: 5 } } },
		some: {
			unit: 'cars',
			figures: {
				half: { label: 'A', value: 5 },
				vans: { label: 'B', value: 5, unit: 'vans' },
			},
		},
		both: { unit: 'cars', figures: { half: { label: 'A', value: 5, unit: 'vans' } } },
	}),
	'numbers that cannot be': {
		...claims({
			made: { value: -5, unit: 'cars' },
			share: { value: 1001, unit: 'percent', low: -101, high: 1002 },
			fits: { value: -100, unit: 'percent', low: -100, high: 1000 },
			money: { value: -5, unit: 'GBP' },
			points: { value: -5, unit: 'points' },
			times: { value: -5, unit: 'times' },
			figure: { value: 5, unit: 'cars', figures: { half: { label: 'A', value: -5 } } },
			scaled: { value: -5, unit: 'million cars' },
		}),
		...comparison({ noDays: undefined, days: { ...GROUP, low: -3 } }),
	},
	'units that are declared nowhere': {
		...claims({
			made: { value: 5, unit: 'cras' },
			boats: { value: 5, unit: 'boats' },
			money: { value: 5, unit: 'XYZ' },
			own: { value: 5, unit: 'bikes', figures: { half: { label: 'A', value: 1, unit: 'toys' } } },
			known: { value: 5, unit: 'days' },
		}),
		[at('units.yaml')]: stringify({ bikes: 'bike' }),
	},
	// Time.
	'phases in the order of time': phases(
		{ from: '2024-07-02', condition: 'out' },
		{ from: '2024-07-01', condition: 'partial' },
		{ from: '2024-07', condition: 'restored' },
		{ from: '2024-07-05', condition: 'restored' },
		{ from: '2024-07-06', condition: 'partial' },
		{ from: '2024-07-03', condition: 'degraded' },
	),
	'phases that began on one day, or on no sure one': phases(
		{ from: '2024-07-02', condition: 'out' },
		{ from: '2024-07-02', condition: 'partial' },
		{ from: '2024-07', condition: 'out' },
		{ from: '2024-07-01~', condition: 'restored' },
		{ from: '2024-07-09', condition: 'out' },
		{ from: '2024-07-10', condition: 'restored' },
	),
	'plans of phases that are there, or not': site({
		phases: [aStop(), aPhase()],
		plans: [
			aPlan(),
			aPlan({ id: 'b', phase: 'restored' }),
			aPlan({ id: 'c', phase: 'frist' }),
			aPlan({ id: 'stop' }),
		],
	}),
	'days named for something, before they were said': {
		...statement({ commitment: { kind: 'return', date: '2024-07-01', for: 'north' } }),
		...claims({
			made: {
				date: '2024-07-31',
				commitment: { kind: 'return', by: 'press', for: 'north.first' },
			},
			later: {
				date: '2024-08-01',
				commitment: { kind: 'return', by: 'press', for: 'north.restored' },
			},
			dated: { date: '2024-07-31' },
			point: {
				date: '2024-08-03',
				commitment: { kind: 'return', by: 'press', for: 'first-step' },
			},
			nowhere: {
				date: '2024-08-03',
				commitment: { kind: 'return', by: 'press', for: 'north.frist' },
			},
		}),
	},
	'end points before the stop began': {
		...claims({ made: { date: '2024-06-30' }, same: { date: '2024-07-01' } }),
		...incident({
			endPoints: [
				{ id: 'a', name: 'a', claim: 'made' },
				{ id: 'b', name: 'b', claim: 'same' },
				{ id: 'c', name: 'c', site: 'north', phase: 'first' },
				{ id: 'a', name: 'd', site: 'north', phase: 'first' },
			],
		}),
	},
	'an account that stood there before anything happened': incident({ published: '2024-06-30' }),
	'another start at a claim without a day': incident({ otherStart: { claim: 'made', name: 'it' } }),
	'a lead without phases': {
		...incident({ lead: ['north', 'south'] }),
		[at('sites/south.mdx')]: file(
			rawSite({ name: 'South works', label: 'South', state: 'unaffected' }),
		),
	},
	'days after the day of the edition': {
		...event({ date: '2024-09-02' }),
		...statement({ made: '2024-09-02' }),
		...phases({ from: '2024-09-02', condition: 'out' }),
		...report({ published: '2024-09-02' }),
		...series({
			points: [aPoint({ period: '2024-09', value: 80 }), aPoint({ period: '2024-10', value: 80 })],
		}),
		...claims({ made: { asOf: '2024-09-02' }, about: { asOf: '2024-09' } }),
		...incident({
			endPoints: [],
			unknowns: [{ what: 'Why it stopped.', looked: '2024-09-02', where: 'the papers' }],
		}),
		...sources({ release: { accessed: '2024-09-02', published: '2024-09-02' } }),
	},
	'days on the day of the edition': {
		...event({ date: '2024-09-01' }),
		...claims({ made: { asOf: '2024-09-01' } }),
		...sources({ release: { accessed: '2024-09-01', published: '2024-09-01' } }),
	},
	'what no source can tell of': {
		...sources({
			release: { published: '2024-07-01' },
			older: { published: '2024-06-01' },
			undated: {},
			copied: {
				published: '2024-07-02',
				archived: {
					url: 'https://web.archive.org/web/20240701000000/https://example.org/copied',
					date: '2024-07-01',
				},
			},
			unread: { published: '2024-08-02', accessed: '2024-08-01' },
		}),
		...event({ sources: ['older', 'release'] }),
		...statement({ made: '2024-07-01', sources: ['release', 'unread'] }),
		[at('events/other.mdx')]: file({
			date: '2024-07-03',
			what: 'They went.',
			status: 'reported',
			sources: ['release', 'undated', 'copied'],
		}),
	},
	// Evidence.
	'what is confirmed by nobody who knows': {
		...sources({
			agency: { kind: 'press' },
			paper: { kind: 'press', restsOn: ['agency'] },
			other: { kind: 'press' },
		}),
		...claims({
			made: {
				sources: ['agency', 'paper'],
				value: 5,
				unit: 'cars',
				figures: {
					own: { label: 'A', value: 1, sources: ['paper'] },
					said: { label: 'A', value: 1, status: 'reported', sources: ['paper'] },
					same: { label: 'A', value: 1 },
				},
			},
			two: { sources: ['paper', 'other'] },
		}),
		...site({
			phases: [aStop({ sources: ['agency'] }), aPhase({ sources: ['release'] })],
			plans: [aPlan({ sources: ['agency'] })],
		}),
		...event({ status: 'confirmed', sources: ['paper'] }),
		...statement({ sources: ['paper'] }),
		...series({
			points: [
				aPoint({ period: '2023-07', value: 80, status: 'confirmed', sources: ['paper'] }),
				aPoint({ period: '2024-07', value: 60 }),
			],
		}),
	},
	'what a status needs': claims({
		made: { status: 'disputed' },
		estimated: { status: 'estimated', value: 5, unit: 'cars' },
		half: { status: 'estimated', method: 'By hand.', low: 1, high: 2, unit: 'cars' },
		whole: { status: 'estimated', method: 'By hand.', noRange: 'None.', value: 5, unit: 'cars' },
		alleged: { status: 'alleged' },
		sum: { derived: { sum: ['half', 'whole'] } },
	}),
	'sources and keys that stand twice': {
		...sources({
			www: { url: 'https://www.example.org/release/#top' },
			other: { url: 'https://example.org/releases' },
		}),
		...claims({
			made: { sources: ['release', 'www', 'release'], against: ['other', 'www'] },
			sum: { derived: { sum: ['made', 'made'] } },
		}),
		...incident({ lead: ['north', 'north'], keyClaims: ['made', 'made'] }),
	},
	// Series.
	'a series and the claims that state its numbers': {
		...claims({
			made: { value: 60, unit: 'cars', period: '2024-07' },
			vans: { value: 60, unit: 'vans' },
			plain: {},
			june: { value: 70, unit: 'cars', period: '2024-06' },
			timeless: { value: 50, unit: 'cars' },
		}),
		...series({
			points: [
				aPoint({ period: '2024-05', claim: 'vans' }),
				aPoint({ period: '2024-06', claim: 'plain' }),
				aPoint({ period: '2024-07', claim: 'made' }),
				aPoint({ period: '2024-08', claim: 'june' }),
				aPoint({ period: '2024-09', claim: 'timeless' }),
			],
		}),
	},
	'a change that the numbers do not bear out': series({
		points: [
			aPoint({ period: '2023-07', value: 80 }),
			aPoint({ period: '2024-07', value: 60, change: -24 }),
			aPoint({ period: '2024-08', value: 60, change: -24 }),
		],
	}),
	'a change that they bear out': series({
		points: [
			aPoint({ period: '2023-07', value: 80 }),
			aPoint({ period: '2024-07', value: 60, change: -25 }),
		],
	}),
	'a change of a series with a claim of nothing': series({
		points: [
			aPoint({ period: '2023-07', claim: 'nothing' }),
			aPoint({ period: '2024-07', value: 60, change: -24 }),
		],
	}),
	// Handouts.
	'tasks on assertions that are there, or not': {
		...report({
			assertions: [
				{ id: 'first', says: 'It.', verdict: 'holds', why: 'It did.', claims: ['made'] },
				{ says: 'They.', verdict: 'holds', why: 'They did.' },
			],
		}),
		...claims({ other: {} }),
		...handout({
			report: 'paper',
			tasks: [
				task({ assertion: 'first' }),
				task({ assertion: 'second' }),
				task({ assertion: 'first', evidence: ['made', 'other'] }),
				task({ ask: 'Why?' }),
			],
		}),
	},
	'tasks on a report that is not there': handout({
		report: 'nothing',
		tasks: [task({ assertion: 'first' })],
	}),
	'answers to nothing, and parts that a handout does not have': {
		...handout({}, '<Tasks /> <Exit /> <Talk /> <Criteria /> <Timing />'),
		...handout({ format: 'answers', answersTo: 'brief' }, '<Answers to="exit" />', 'keys'),
		...handout(
			{ format: 'answers', answersTo: 'work', talk: [SAID] },
			'<Answers to="tasks" />\n\n<Answers to="talk" />\n\n<Answers to="exit" />',
			'more',
		),
		...handout({ tasks: [task({ ask: 'Why?' })], exit: SAID }, '<Tasks />\n\n<Exit />', 'work'),
		...incident({}, '<Tasks />'),
		...about('<Timing />'),
	},
	// Names and addresses.
	'ids of several kinds': {
		[at('events/made.mdx')]: event({})[at('events/visit.mdx')]!,
		[at('statements/made.mdx')]: file(rawStatement()),
		[at('sites/made.mdx')]: file(rawSite({ name: 'Made works', label: 'Made' })),
	},
	'addresses that are taken': {
		...about('', 'compare'),
		...about('', 'glossary'),
		...about('', 'embed'),
		...about('', 'handouts'),
		...about('', '404'),
		...about('', 'example'),
		...about('', 'con'),
		...handout({ large: { sides: 4 } }),
		...handout({}, '', 'brief-large'),
		...handout({}, '', 'brief-larger'),
		...handout({}, '', 'site-north'),
		...comparison({}, 'example'),
		[at('statements/compare.mdx')]: file(rawStatement()),
		[at('claims/aux.mdx')]: claim(),
	},
	'links to all that there is, and to what there is not': {
		...report(),
		...handout({ large: { sides: 4 } }),
		...event({}),
		...comparison(),
		...about(
			[
				...['/', '/about/', '/glossary/', '/glossary/car/', '/compare/', '/compare/other/'],
				...['/data/', '/corrections/', '/feed.xml', '/sitemap.xml', '/CITATION.cff', '/find/'],
				...['', 'claims/', 'claims/made/', 'sites/', 'sites/north/', 'statements/'].map(
					(path) => `/example/${path}`,
				),
				...['statements/said/', 'statements/compare/', 'timeline/', 'timeline/#visit'].map(
					(path) => `/example/${path}`,
				),
				...['checked/', 'checked/paper/', 'sources/', 'sources/#release', 'sources/#relaese'].map(
					(path) => `/example/${path}`,
				),
				...['brief/', 'brief-large/', 'site-north/', 'site-south/'].map(
					(path) => `/handouts/example/${path}`,
				),
				...['/example/charts/downtime/', '/example/charts/map/', '/example/charts/nothing/'],
				...['/embed/example/downtime/', '/embed/example/nothing/', '/embed/other/downtime/'],
				...['/example/charts/downtime.svg', '/example/charts/downtime.png', '/example/downtime/'],
				...['/example/charts/downtime.gif', '/other/', '/handouts/', '/embed/', '/nowhere/'],
			]
				.map((path) => `- [Words](${path})`)
				.join('\n'),
		),
	},
	'links to what has moved or gone': {
		...correction({
			pages: ['/example/claims/older/', '/example/claims/gone/', '/example/claims/never/'],
		}),
		...about(
			['older', 'gone', 'never'].map((key) => `- [Words](/example/claims/${key}/)`).join('\n'),
		),
		[at('moved.yaml')]: stringify({
			claim: { older: 'made', gone: { stood: 'How many?', why: 'It was wrong.' } },
		}),
	},
	'lists of what moved': {
		[at('moved.yaml')]: stringify({
			claim: { made: 'other', older: 'nothing' },
			term: { cars: 'car' },
			source: { release: 'release' },
		}),
		'content/moved.yaml': stringify({
			claim: { older: 'made' },
			term: { cars: 'car', car: 'car' },
			source: { older: 'release' },
		}),
	},
	'what an incident says of other things': {
		...incident({
			lead: ['south'],
			answeredBy: { why: 'made', what: 'maed' },
			keyClaims: ['maed'],
			questions: { what: 'What happened?', other: 'What else?' },
			endPoints: [{ id: 'end', name: 'end', site: 'south', phase: 'first' }],
		}),
		...claims({ made: { question: 'whta', sources: ['relaese'] } }),
		...correction({ incident: 'exmaple' }),
	},
	// Hints.
	'an account with a minute and its answers': incident({}, account(5)),
	'an account with too much above its sections': incident({}, account(6)),
	'an account with nothing above its sections': incident({}, account(0)),
	'an account without answers': incident(
		{},
		account(5).replaceAll(/\*\*(So it is|It is) .*\*\*/g, '**It** is _so_.'),
	),
	'an account of one section': incident({}, '## Why\n\nSo.'),
	'a page of two sections': about('## Why\n\nSo.\n\n## Who\n\nThey.'),
	'searches half a year ago, and a day more': incident({
		unknowns: ['2024-03-02', '2024-03-01'].map((looked) => ({
			what: 'Why it stopped.',
			looked,
			where: 'the papers',
		})),
	}),
	'sentences as long as they may be, and a word longer': {
		...statement({ summary: words(36), quote: words(36) }),
		[at('claims/made.mdx')]: claim(
			{ statement: `${words(35)} ${words(36)}`, asks: 'How many?' },
			`${words(35)} ${words(36)}`,
		),
	},
	'abbreviations that are explained, that are names, and others': {
		'content/glossary/rng.mdx': file({
			name: 'RNG of it',
			longForm: 'Real name given',
			meaning: 'It is one.',
		}),
		'content/glossary/xyz.mdx': file({ name: 'XYZ', meaning: 'It is one.' }, 'An XYZ.'),
		...statement({ organisation: 'ABC & DEF works' }),
		...sources({ release: { publisher: 'GHI', via: 'JKL' } }),
		...site({ label: 'MNO', name: 'PQR works' }, 'At PQR.'),
		[at('claims/made.mdx')]: claim(
			{},
			'An RNG, an XYZ, the ABC, the DEF, the GHI, a JKL, an MNO and a PQR; an <Term id="rng">RNG</Term>, <Term id="xyz">XYZ</Term>.',
		),
		[at('claims/more.mdx')]: claim(
			{},
			'An <Term id="rng">RNG</Term> and RNG. Then STU and STU. A (VWX) and VWX (Very wide) or VWY (very).',
		),
	},
	'words that are advised against': {
		'content/words.yaml': stringify([
			{ words: ['brutal'], reason: 'It judges.', hint: true },
			{ words: ['huge'], reason: 'It judges.', instead: 'large', hint: true },
		]),
		[at('claims/made.mdx')]: claim(
			{ statement: 'It was brutal.' },
			'It was brutal, and *huge*. It was HUGE.',
		),
	},
	// Sentences.
	'names in braces': {
		...claims({
			made: {
				value: 5,
				unit: 'cars',
				date: '2024-07-02',
				statement: 'It made {value} on {date:short}, {vlaue}, {date:wide} and {made.value}.',
				figures: { half: { label: 'Half', value: 2, unit: 'cars' } },
				method: 'Of {figures.half}, {half}, {north.first} and {said}: } or {.',
			},
			typed: {
				value: 5,
				unit: 'cars',
				date: '2024-07-02',
				statement: 'It made 5 cars on 2 July 2024, 1 more than “four”.',
				waive: [
					{ words: '1 more', reason: 'It is a name.' },
					{ words: 'nowhere', reason: 'It is none.' },
					{ words: 'It made', reason: 'It is none.' },
				],
			},
		}),
		...statement({ summary: 'It made {value}.', quote: 'We made {value} of 5' }),
		...report({
			assertions: [
				{ says: 'On 3 July 2024, {published}, 7 were made.', verdict: 'holds', why: 'It is 5.' },
			],
		}),
	},
	'refused words in a claim that no incident has': {
		'content/words.yaml': stringify([
			{ words: ['ransom'], unless: ['alleged'], reason: 'It is not disclosed.' },
		]),
		...about('<Claim id="made">ransom</Claim>'),
	},
	'numbers and days that a record has, or none': {
		...claims({
			made: { value: 1000, unit: 'cars' },
			money: { value: 1.5e6, low: -2e9, high: 3e6, unit: 'GBP' },
			figures: {
				value: 7,
				unit: 'cars',
				figures: { half: { label: 'A', value: -13, unit: 'GBP' } },
			},
		}),
		[at('events/later.mdx')]: event({ date: '2024-07-03' })[at('events/visit.mdx')]!,
		...event({ date: '2023-07-03' }),
		...site(
			{},
			'A thousand came, thousands, a million; £1.5m, £2bn, 2,000 and 3m. On 3 July it was 13, or 1,000 of 14.',
		),
	},
	'as many waivers as may be': waiving(10),
	'a waiver more': waiving(11),
	'texts where none is shown': {
		...correction({}),
		[at('series/cars.mdx')]: file(rawSeries(), '\nIt grew.'),
		'content/glossary/van.mdx': file({ name: 'Van', meaning: 'A {value} of 5.' }, 'It is 5.'),
	},
	'texts that no chart can draw': site({ label: '水', phases: [aStop(), aPhase()] }),
	'prose with too much in it': {
		...site({}, 'A word. '.repeat(700)),
		...about(`${' '.repeat(25)}- One`),
		...incident({}, 'Words.\n\n'.repeat(13_000)),
		[at('claims/made.mdx')]: claim({}, `${'> '.repeat(13)}One`),
	},
};

test('what is told of records beside one another; npx vitest -u writes it', async () => {
	const lines = Object.entries(TREES).flatMap(([name, changes]) => [
		`# ${name}`,
		...check(tree(changes)).problems.map(
			({ file: path, line, column, code, message }) =>
				`${path.replace('content/', '').replace('incidents/', '')}:${line}:${column} ${message} [${code}]`,
		),
		'',
	]);
	await expect(lines.join('\n')).toMatchFileSnapshot('texts/records.txt');
});
