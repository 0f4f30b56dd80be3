import type { Dossier } from '#facts/dossier.ts';
import { withCounts } from '#facts/counted.ts';
import { withStatus } from '#facts/status.ts';
import {
	aClaim,
	aComparison,
	aCorrection,
	aDossier,
	anEvent,
	anIncident,
	aHandout,
	aPhase,
	aPlace,
	aPlan,
	aPoint,
	aRange,
	aReport,
	aSeries,
	aSite,
	aSource,
	aStatement,
	aStop,
} from '../a.ts';

/**
 * An incident that has what the others have not: each kind of sum, a second day to count from, days that
 * were named and what became of each, sentences that answer one question twice, and sources of every
 * reading.
 */
const sites = [
	aSite(
		{
			name: 'harbour ferry',
			label: 'Ferry',
			places: [
				aPlace({ name: 'Portham', country: 'Islandia' }),
				aPlace({ name: 'Quayside, Westshire', country: 'Mainland', latitude: 3, longitude: 5 }),
			],
			people: { value: 1200, note: 'Crews and clerks.', sources: ['letter'] },
			makes: 'timetables',
			phases: [
				aPhase({ id: 'slow', from: '2023-03-01', condition: 'degraded', status: 'reported' }),
				aStop({ id: 'stop', from: '2023-03-02', sources: ['letter', 'paper'] }),
				aPhase({ id: 'boats', from: '2023-03-10', condition: 'workaround' }),
				aPhase({ id: 'half', from: '[2023-03-20..2023-03-22]', share: { value: 50, of: 'runs' } }),
				aPhase({ id: 'again', from: '2023-03-25', condition: 'out' }),
				aPhase({ id: 'late', from: '2023-04-01' }),
				aPhase({ id: 'all', from: '2023-05-02~', condition: 'restored' }),
			],
			plans: [aPlan({ id: 'early', date: '2023-03-15', phase: 'half', status: 'reported' })],
			basis: 'Its own log.',
		},
		'ferry',
	),
	aSite(
		{
			name: 'ticket office',
			label: 'Tickets',
			places: [aPlace({ name: 'Portham', country: 'Islandia' })],
			phases: [
				aStop({ from: '2023-03-02', condition: 'degraded', id: 'slow' }),
				aPhase({
					id: 'back',
					from: '2023-03-03',
					condition: 'restored',
					sources: ['again', 'copy'],
				}),
			],
		},
		'tickets',
	),
	aSite(
		{
			name: 'Westshire Pier',
			the: false,
			label: 'Pier',
			state: 'disputed',
			against: ['paper'],
			sources: ['copy', 'again'],
		},
		'pier',
	),
	aSite({ name: 'lighthouse', label: 'Lighthouse', state: 'unaffected', places: [] }, 'light'),
	aSite({ name: 'dry dock', label: 'Dock', state: 'unknown', places: [] }, 'dock'),
	aSite({ name: 'night bus', label: 'Bus', state: 'kept on', places: [] }, 'bus'),
	aSite(
		{
			name: 'whole service',
			label: 'Service',
			whole: true,
			places: [],
			phases: [
				aStop({ from: '2023-03-02' }),
				aPhase({ id: 'end', from: '[..2023-05-20]', condition: 'restored' }),
			],
		},
		'service',
	),
];

const cost = (kind: string, value: number | undefined, fields: object = {}) =>
	aClaim(
		{
			label: `Sum ${kind}`,
			asks: `How much was the sum ${kind}?`,
			statement: 'A sum is given.',
			question: 'price',
			cost: { kind, scope: 'organisation' },
			asOf: '2023-09-30',
			...(value === undefined ? {} : { value, unit: 'NOK' }),
			...(kind === 'booked' ? { period: '2023-01/2023-03' } : {}),
			...fields,
		},
		`cost-${kind}`,
	);

const claims = [
	cost('booked', 40e6),
	{
		...cost('booked', 24e6, { period: '2023-04/2023-06', status: 'reported', sources: ['paper'] }),
		id: 'cost-spring',
		asks: 'What was booked in spring?',
		label: 'Spring sum',
	},
	aClaim(
		{
			asks: 'What was booked in all?',
			statement: 'The sum of both.',
			question: 'price',
			label: 'Both',
			derived: { sum: ['cost-booked', 'cost-spring'] },
		},
		'cost-all',
	),
	aClaim(
		{
			asks: 'How much more at first?',
			statement: 'The first less the second.',
			question: 'price',
			derived: { difference: ['cost-booked', 'cost-spring'] },
		},
		'cost-less',
	),
	aClaim(
		{
			asks: 'How many times as much?',
			statement: 'The first by the second.',
			question: 'price',
			derived: { ratio: ['cost-booked', 'cost-spring'] },
		},
		'cost-times',
	),
	{
		...cost('booked', 3e6, { unit: 'EUR', period: '2023-01/2023-12', sources: ['letter'] }),
		id: 'cost-year',
		asks: 'What was booked abroad in the year?',
		label: 'Abroad',
	},
	{
		...cost('booked', 1e6, { unit: 'EUR', period: '2023-01/2023-03' }),
		id: 'cost-abroad',
		asks: 'What was booked abroad at first?',
		label: 'Abroad at first',
	},
	{
		...cost('booked', 60, { unit: 'GBP', period: '2023-01' }),
		id: 'cost-fares',
		asks: 'What was booked for fares?',
		label: 'Fares',
	},
	{
		...cost('booked', 5, { unit: 'GBP', period: '2023-02' }),
		id: 'cost-tea',
		asks: 'What was booked for tea?',
		label: 'Tea',
	},
	{
		...cost('model', 4e8, {
			unit: 'GBP',
			cost: { kind: 'model', scope: 'organisation' },
			status: 'estimated',
			saidBy: 'Modellers',
			sources: ['radio'],
		}),
		id: 'cost-alone',
		asks: 'What did it cost the ferry alone?',
		label: 'The ferry alone',
	},
	cost('expected', 5e6, { about: true }),
	cost('own-estimate', 90e6, {
		low: 80e6,
		high: 95e6,
		status: 'estimated',
		method: 'By its own books.',
	}),
	cost('model', undefined, {
		low: 1e8,
		high: 2e8,
		unit: 'GBP',
		cost: { kind: 'model', scope: 'economy', together: ['Ferries', 'Other Lines'] },
		status: 'estimated',
		saidBy: 'Modellers',
		method: 'All losses were added.',
	}),
	cost('income-lost', 7e6, {
		cost: { kind: 'income-lost', scope: 'sector' },
		atLeast: true,
		status: 'alleged',
		interest: 'They ask for help.',
	}),
	cost('guarantee', 50e6, { atMost: true }),
	cost('insurance', undefined, { label: 'No insurance was held' }),
	aClaim(
		{
			asks: 'When was the fault found?',
			statement: 'It was found late.',
			date: '2023-02-27',
			status: 'reported',
			question: 'what',
			reviewBy: '2023-05',
			at: { letter: 'page 2' },
		},
		'found',
	),
	aClaim(
		{
			asks: 'How long did it last?',
			statement: 'It was counted.',
			question: 'long',
			derived: { days: { to: 'first' } },
		},
		'counted',
	),
	aClaim(
		{
			asks: 'What was known of the cause?',
			statement: 'Nothing was known.',
			asOf: '2023-03-04',
			status: 'alleged',
			question: 'what',
			saidBy: 'A union',
			known: { question: 'cause', answer: 'Nobody knows why 3 boats stopped.' },
		},
		'nobody',
	),
	aClaim(
		{
			asks: 'What was the cause?',
			statement: 'A pump failed.',
			asOf: '2023-04-02',
			question: 'what',
			known: { question: 'cause', answer: 'Nobody knows why 5 boats stopped.' },
			against: ['paper'],
			status: 'disputed',
		},
		'pump',
	),
	aClaim(
		{
			asks: 'Was it the pump?',
			statement: 'It was withdrawn.',
			asOf: '2023-04',
			question: 'what',
			status: 'withdrawn',
			known: { question: 'cause', answer: 'It was the crew, by 1 April.' },
		},
		'crew',
	),
	aClaim(
		{
			asks: 'How many were hurt?',
			statement: 'None was hurt.',
			asOf: '2023-03-04',
			question: 'what',
			value: 0,
			unit: 'people',
			known: { question: 'hurt', answer: 'Nobody.' },
			sources: ['letter', 'radio'],
			noRange: 'None was given.',
		},
		'hurt',
	),
	aClaim(
		{
			asks: 'How many jobs hang on it?',
			statement: 'A number in wide use.',
			question: 'jobs',
			value: 900,
			unit: 'jobs',
			measure: { of: 'Jobs on the ferry', used: true, note: 'None of these was lost.' },
			saidBy: 'A council',
		},
		'used',
	),
	aClaim(
		{
			asks: 'How many work there?',
			statement: 'A count.',
			question: 'jobs',
			value: 300,
			unit: 'jobs',
			measure: { of: 'Jobs on the ferry', part: 'aboard' },
			saidBy: 'A body',
			figures: {
				shore: { label: 'On shore', value: 200, part: 'ashore' },
				older: {
					label: 'Before',
					value: 280,
					saidBy: 'A paper',
					sources: ['paper'],
					status: 'reported',
				},
			},
		},
		'aboard',
	),
	aClaim(
		{
			asks: 'How many runs in March?',
			statement: 'Few runs.',
			question: 'runs',
			period: '2023-03',
			value: 120,
			unit: 'runs',
			measure: { of: 'Runs of the ferry', compared: { with: 'a year earlier', figure: 'change' } },
			figures: {
				change: { label: 'Change', value: -40, unit: 'percent' },
				days: { label: 'Days between', between: ['found', 'back'] },
			},
		},
		'runs',
	),
	aClaim(
		{
			asks: 'How many runs in April?',
			statement: 'More runs.',
			question: 'runs',
			period: '2023-04',
			low: 150,
			high: 160,
			unit: 'runs',
			measure: { of: 'Runs of the ferry', compared: { with: 'the year before', figure: 'then' } },
			figures: { then: { label: 'Then', value: 200 } },
			status: 'estimated',
			noRange: 'It has one.',
		},
		'more-runs',
	),
	aClaim(
		{
			asks: 'When was a run back?',
			statement: 'It was back.',
			date: '2023-03-21',
			question: 'what',
		},
		'back',
	),
	aClaim(
		{
			asks: 'Until when was the pause?',
			statement: 'Staff were told.',
			date: '2023-03-12',
			asOf: '2023-03-03',
			question: 'what',
			commitment: { kind: 'pause', by: 'staff' },
			status: 'reported',
			saidBy: 'A paper',
		},
		'told',
	),
	aClaim(
		{
			asks: 'When would it be back?',
			statement: 'The press expected it.',
			date: '2023-04-03',
			asOf: '2023-03-20',
			question: 'what',
			commitment: { kind: 'return', by: 'press' },
			status: 'reported',
			saidBy: 'A paper',
		},
		'expected',
	),
];

const statements = [
	aStatement(
		{
			made: '2023-03-02',
			organisation: 'Ferries',
			about: 'the stop',
			summary: 'The ferry says that it has stopped.',
			commitment: { kind: 'pause', date: '2023-03-08' },
			matter: 'when it sails again',
			quote: 'We do not know when we shall sail.',
			known: { question: 'cause', answer: 'Ferries: the cause is looked for.' },
		},
		'first',
	),
	aStatement(
		{
			made: '2023-03-07',
			organisation: 'Ferries',
			about: 'the longer pause',
			summary: 'The ferry will not sail before the nineteenth.',
			commitment: { kind: 'pause', date: '2023-03-19' },
			matter: 'when it sails again',
			quote: 'We now know when we shall sail.',
		},
		'second',
	),
	aStatement(
		{
			made: '2023-03-18',
			organisation: 'Ferries',
			about: 'its return',
			sources: ['paper', 'radio', 'copy'],
			summary: 'The ferry names a day.',
			commitment: { kind: 'return', date: '2023-03-20', for: 'first' },
			matter: 'when it sails again',
			quote: 'On Monday there will be boats.',
		},
		'third',
	),
	aStatement(
		{
			made: '2023-03-19',
			organisation: 'Ferries',
			about: 'May',
			sources: ['radio'],
			summary: 'The director hopes for May.',
			speaker: 'Ann Lee',
			role: 'director',
			commitment: { kind: 'return', date: '2023-05-10', for: 'last' },
			quote: 'All by May',
		},
		'director',
	),
	aStatement(
		{
			made: '2023-04',
			organisation: 'Ministry of Ports',
			the: true,
			speaker: 'Bo Day',
			role: 'minister',
			voice: 'government',
			commitment: { kind: 'return' },
			status: 'reported',
			about: 'help for crews',
			quote: 'We shall help',
		},
		'minister',
	),
	aStatement(
		{
			made: '2023-04-02',
			organisation: 'Ministry of Ports',
			the: true,
			voice: 'government',
			role: 'press notice',
			about: 'help for crews',
			quote: 'Help is here',
			commitment: { kind: 'return', date: '2023-04-20' },
		},
		'notice',
	),
];

const read = (fields: object) =>
	aSource({ kind: 'press', published: '2023-03-05', accessed: '2023-06', ...fields });
const sources = {
	letter: read({
		publisher: 'Ferries',
		title: 'Letter',
		kind: 'company',
		archived: {
			url: 'https://web.archive.org/web/20230610000000/https://example.org/letter',
			date: '2023-06-10',
		},
		url: 'https://example.org/letter?page=2&all=1',
	}),
	release: read({
		publisher: 'Ferries',
		title: 'Release',
		kind: 'company',
		lookedUp: '2023-06-01',
	}),
	paper: read({
		publisher: 'Portham News',
		title: 'Boats',
		restsOn: ['release'],
		read: 'republished',
		via: 'Agency',
	}),
	radio: read({
		publisher: 'Radio',
		title: 'At eight',
		url: undefined,
		unlinked: 'It was heard on air.',
		read: 'quoted',
		via: 'Portham News',
		kind: 'trade press',
	}),
	copy: read({
		publisher: 'Gazette',
		title: 'Copy',
		read: 'quoted',
		url: undefined,
		unlinked: 'Only a copy was seen.',
		unarchived: 'Its archive is closed.',
	}),
	again: read({
		publisher: 'Ledger',
		title: 'Anew',
		read: 'republished',
		published: undefined,
		url: undefined,
		unlinked: 'None is known.',
	}),
};

/** The incident, its numbers worked out anew. */
export function ferry(): Dossier {
	const incident = anIncident({
		name: 'ferry stop',
		kind: 'failed pump',
		sector: 'shipping',
		countries: ['Islandia', 'Mainland', 'Northland', 'Southland', 'Farland'],
		organisations: ['Ferries', 'Other Lines'],
		longForm: 'Ferries of the Isles',
		siteNoun: { one: 'service', many: 'services' },
		lead: ['ferry'],
		order: 1,
		also: ['boats'],
		published: '2023-06-01',
		asOf: '2023-10-01',
		otherStart: { claim: 'found', name: 'fault found' },
		endPoints: [
			{ id: 'first', name: 'first run', site: 'ferry', phase: 'half', note: 'Half of the runs.' },
			{ id: 'last', name: 'whole timetable', site: 'ferry', phase: 'all' },
			{ id: 'told', name: 'run that was told of', claim: 'back' },
		],
		questions: {
			long: { title: 'How long did it last?', page: 'duration' },
			what: 'What happened?',
			price: { title: 'What did it cost?', page: 'scale' },
			jobs: 'How many jobs?',
			runs: 'How many runs?',
		},
		knownWhen: { cause: 'What was the cause?', hurt: 'Who was hurt?', sail: 'Who sailed?' },
		keyClaims: ['cost-own-estimate', 'counted', 'cost-guarantee'],
		answeredBy: { what: 'pump', price: 'cost-all' },
		unknowns: [
			{ what: 'Why the pump failed.', looked: '2023-09-01', where: 'letters' },
			{ what: 'Who looked after it.', looked: '2023-09-02', where: 'the log' },
		],
	});
	return aDossier({
		id: 'ferry-2023',
		file: 'content/incidents/ferry-2023/incident.mdx',
		incident,
		sites,
		statements,
		claims: withCounts(withStatus({ incident, sites, claims })),
		events: [
			anEvent(
				{
					date: '2023-03-02',
					what: 'The pump fails.',
					known: { question: 'hurt', answer: 'Two crew.', from: '2023-03-03' },
				},
				'2023-03-02-pump',
			),
			anEvent(
				{ date: '2023-02', what: 'A check is put off.', status: 'confirmed' },
				'2023-02-check',
			),
			anEvent({ date: '2023-12-01', what: 'A report is published.' }, '2023-12-report'),
		],
		reports: [
			aReport(
				{
					title: 'Is the report right?',
					publisher: 'Portham News',
					source: 'paper',
					assertions: [
						{
							id: 'stopped',
							says: 'The ferry stopped.',
							verdict: 'holds',
							why: 'It did.',
							claims: ['found'],
						},
						{
							id: 'crew',
							says: 'The crew did it.',
							words: 'the crew',
							verdict: 'contested',
							why: 'Nobody knows.',
							claims: ['crew', 'pump'],
						},
						{
							id: 'cost',
							says: 'It cost a fortune.',
							verdict: 'needs correcting',
							why: 'Less.',
							claims: ['cost-all'],
						},
						{
							id: 'sharks',
							says: 'Sharks were seen.',
							verdict: 'found nowhere else',
							why: 'No other says so.',
						},
					],
				},
				'news',
			),
		],
		series: [
			aSeries(
				{
					of: 'Passengers of the ferry',
					by: 'the ferry',
					did: 'carried',
					unit: 'passengers',
					points: [
						aPoint({ period: '2022-03', value: 9000 }),
						aPoint({ period: '2022-04', parts: [8000, -500], derived: 'All less the crews.' }),
						aPoint({
							period: '2023-03',
							value: 4000,
							change: -55.6,
							cause: { label: 'storms', says: 'The ferry names storms.', sources: ['letter'] },
						}),
						aPoint({ period: '2023-04', value: 6000 }),
						aPoint({ period: '2023-04', edition: 'revised', value: 6100, note: 'One text alone.' }),
					],
				},
				'passengers',
			),
			aSeries(
				{
					of: 'Boats in dock',
					by: 'the dock',
					did: 'held',
					unit: 'boats',
					points: [
						aPoint({ period: '2022-01/2022-03', value: 4 }),
						aPoint({ period: '2023-01/2023-03', low: 6, high: 8 }),
					],
				},
				'boats',
			),
			aSeries(
				{
					of: 'Trade in the port',
					by: 'the port',
					did: 'handled',
					unit: 'points',
					index: true,
					points: [
						aPoint({ period: '2023-02', value: 100 }),
						aPoint({ period: '2023-03', growth: -20 }),
						aPoint({ period: '2023-04', growth: 5, status: 'estimated' }),
					],
				},
				'arrivals',
			),
		],
		handouts: [
			aHandout({ title: 'What stopped the ferry?', order: 2, large: { sides: 4 } }, 'brief'),
			aHandout(
				{
					title: 'Who is right?',
					label: 'Lesson',
					audience: 'a class',
					format: 'classroom',
					order: 1,
					report: 'news',
					tasks: [
						{ assertion: 'crew', evidence: ['crew', 'pump'], answer: 'It is open.', short: true },
						{ ask: 'What did it cost?', evidence: ['cost-all', 'pump'], answer: 'Less.' },
					],
					talk: [{ ask: 'Why?', answer: 'So.' }],
					criteria: [
						{ can: 'tell a claim from a fact', starting: 'Some.', met: 'Most.', beyond: 'All.' },
					],
					timing: [
						{ minutes: 5, what: 'Read.' },
						{ minutes: 40, what: 'Judge.' },
					],
				},
				'lesson',
			),
			aHandout(
				{
					title: 'What is right?',
					label: 'Answers',
					audience: 'teachers',
					format: 'answers',
					order: 3,
					answersTo: 'lesson',
				},
				'answers',
			),
		],
		sources,
		moves: {
			site: {
				boat: 'ferry',
				kiosk: { stood: 'Kiosk', why: 'It is part of the ferry.', on: '2023-07-01' },
			},
			claim: { price: 'cost-all', sharks: { stood: 'Were there sharks?', why: 'Nobody saw any.' } },
			handout: { sheet: 'brief' },
		},
	});
}

/** Other incidents, beside which it stands. */
export const others = (): ReturnType<typeof aComparison>[] => [
	aComparison(
		{
			organisation: 'Bridge Ltd',
			label: 'Bridge',
			year: 2023,
			days: aRange(3, 3, { status: 'confirmed' }),
			cost: aRange(40, 60, { value: 50, currency: 'GBP', kind: 'booked' }),
		},
		'bridge',
	),
	aComparison(
		{
			organisation: 'Anchor Ltd',
			label: 'Anchor',
			year: 2023,
			days: { low: 90, basis: 'From its own word.', status: 'reported' },
			cost: aRange(4e8, 4e8, {
				currency: 'GBP',
				kind: 'model',
				by: 'Modellers',
				together: ['Anchor', 'Chain'],
			}),
			also: ['harbour'],
		},
		'anchor',
	),
	aComparison(
		{
			organisation: 'Canal Ltd',
			label: 'Canal',
			year: 2019,
			days: aRange(20, 30, { highIs: 'planned' }),
			cost: aRange(2e7, 3e7, { value: 2e7, currency: 'NOK', kind: 'booked', status: 'estimated' }),
			related: ['bridge'],
		},
		'canal',
	),
	aComparison(
		{
			organisation: 'Dam Ltd',
			label: 'Dam',
			year: 2021,
			noDays: 'None was given.',
			cost: { low: 5e6, basis: 'Its own.', status: 'reported', currency: 'NOK', kind: 'ransom' },
		},
		'dam',
	),
	aComparison(
		{
			organisation: 'Edge Ltd',
			label: 'Edge',
			year: 2021,
			noDays: 'None was given.',
			noCost: 'None is known.',
		},
		'edge',
	),
	aComparison(
		{
			organisation: 'Aqua Ltd',
			label: 'Aqua',
			year: 2023,
			days: aRange(3, 3),
			sources: ['o'],
			noCost: 'None is known.',
		},
		'zebra',
	),
];

/** Changes of its account. */
export const changes = () => [
	aCorrection(
		{
			incident: 'ferry-2023',
			date: '2023-08-01',
			kind: 'correction',
			said: 'Ten boats.',
			says: 'Nine boats.',
			pages: ['/ferry-2023/', '/ferry-2023/sites/ferry/'],
			showUntil: '2023-12-31',
		},
		'2023-08-01-boats',
	),
	aCorrection(
		{ incident: 'ferry-2023', date: '2023-08-01', kind: 'typo', pages: ['/ferry-2023/'] },
		'2023-08-01-slip',
	),
	aCorrection(
		{
			incident: undefined,
			date: '2023-09-02',
			kind: 'clarification',
			pages: ['/about/'],
			showUntil: '2023-09-30',
		},
		'2023-09-02-clearer',
	),
];
