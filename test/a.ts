import type { Dossier, Filed } from '#facts/dossier.ts';
import { claim, type Claim } from '#records/claim.ts';
import { comparison, type Comparison } from '#records/comparison.ts';
import { correction, type Correction } from '#records/correction.ts';
import { event, type Event } from '#records/event.ts';
import { handout, type Handout } from '#records/handout.ts';
import { incident, type Incident } from '#records/incident.ts';
import { report, type Report } from '#records/report.ts';
import { series, type Series } from '#records/series.ts';
import { site, type Site } from '#records/site.ts';
import { source, type Source } from '#records/source.ts';
import { statement, type Statement } from '#records/statement.ts';

export type Raw = Record<string, unknown>;

const filed = <T>(data: T, id: string): Filed<T> => ({
	...data,
	id,
	entry: `incidents/example/${id}`,
	file: `content/incidents/example/${id}.mdx`,
});

/** A small valid site, stopped for the first week of July 2024; a test states only what it is about. */
export const rawSite = (fields: Raw = {}): Raw => ({
	name: 'North works',
	label: 'North',
	places: [aPlace()],
	role: 'assembly',
	answer: 'North stopped.',
	...(fields['state'] ? {} : { phases: [aStop(), aPhase()] }),
	...(fields['state'] === 'disputed' && { against: ['release'] }),
	sources: ['release'],
	...fields,
});

export const aPlace = (fields: Raw = {}): Raw => ({
	name: 'Northtown',
	country: 'Example',
	latitude: 1,
	longitude: 2,
	...fields,
});

/** The step that brings a site back, wholly or in part. */
export const aPhase = (fields: Raw = {}): Raw => ({
	id: 'first',
	from: '2024-07-08',
	condition: 'partial',
	what: 'Work begins.',
	status: 'confirmed',
	sources: ['release'],
	...fields,
});

/** The phase with which a site stops. */
export const aStop = (fields: Raw = {}): Raw =>
	aPhase({ id: 'stop', from: '2024-07-01', condition: 'out', what: 'Work stops.', ...fields });

/** A day announced for a step of a site. */
export const aPlan = (fields: Raw = {}): Raw => ({
	id: 'plan',
	date: '2024-07-15',
	phase: 'first',
	what: 'Work is to begin.',
	status: 'confirmed',
	sources: ['release'],
	...fields,
});

export const aSite = (fields: Raw = {}, id = 'north'): Filed<Site> =>
	filed(site.parse(rawSite(fields)), id);

/** A small valid claim; one whose number is derived has no status of its own. */
export const rawClaim = (fields: Raw = {}): Raw => ({
	asks: 'How many were made?',
	statement: 'Some were made.',
	question: 'what',
	...(fields['derived'] ? {} : { status: 'confirmed' }),
	saidBy: 'Example Ltd',
	asOf: '2024-08-01',
	sources: ['release'],
	...fields,
});

export const aClaim = (fields: Raw = {}, id = 'made'): Filed<Claim> => {
	const parsed = claim.parse(rawClaim(fields));
	return filed({ ...parsed, status: parsed.status ?? 'confirmed' }, id);
};

export const rawStatement = (fields: Raw = {}): Raw => ({
	organisation: 'Example Ltd',
	role: 'company statement',
	voice: 'company',
	made: '2024-07-02',
	about: 'its plants',
	summary: 'Example says that it stopped.',
	quote: 'We have stopped',
	status: 'confirmed',
	sources: ['release'],
	...fields,
});

export const aStatement = (fields: Raw = {}, id = 'said'): Filed<Statement> =>
	filed(statement.parse(rawStatement(fields)), id);

export const anEvent = (fields: Raw = {}, id = 'happened'): Filed<Event> =>
	filed(
		event.parse({
			date: '2024-07-03',
			what: 'Something happened.',
			status: 'reported',
			sources: ['release'],
			...fields,
		}),
		id,
	);

export const aCorrection = (fields: Raw = {}, id = 'change'): Filed<Correction> =>
	filed(
		correction.parse({
			date: '2024-08-20',
			kind: 'update',
			summary: 'Something was added.',
			why: 'It was new.',
			pages: ['/example/'],
			incident: 'example',
			...fields,
		}),
		id,
	);

export const rawHandout = (fields: Raw = {}): Raw => ({
	title: 'What stopped?',
	summary: 'North stopped.',
	label: 'Brief',
	audience: 'anyone',
	format: 'brief',
	order: 1,
	sides: 2,
	...fields,
});

export const aHandout = (fields: Raw = {}, id = 'brief'): Filed<Handout> =>
	filed(handout.parse(rawHandout(fields)), id);

export const rawReport = (fields: Raw = {}): Raw => ({
	title: 'Does it hold?',
	summary: 'It does.',
	publisher: 'Example News',
	published: '2024-07-03',
	source: 'release',
	assertions: [{ id: 'first', says: 'North stopped.', verdict: 'holds', why: 'It did.' }],
	...fields,
});

export const aReport = (fields: Raw = {}, id = 'paper'): Filed<Report> =>
	filed(report.parse(rawReport(fields)), id);

/** Cars built in July of two years, a quarter fewer in the second. */
export const rawSeries = (fields: Raw = {}): Raw => ({
	of: 'Cars built in Example',
	by: 'the works',
	did: 'built',
	unit: 'cars',
	question: 'what',
	saidBy: 'Example Ltd',
	points: [aPoint({ period: '2023-07', value: 80 }), aPoint({ period: '2024-07', value: 60 })],
	...fields,
});

export const aPoint = (fields: Raw = {}): Raw => ({
	...('claim' in fields ? {} : { status: 'reported', sources: ['release'] }),
	...fields,
});

export const aSeries = (fields: Raw = {}, id = 'cars'): Filed<Series> =>
	filed(series.parse(rawSeries(fields)), id);

export const rawSource = (fields: Raw = {}): Raw => ({
	publisher: 'Example Ltd',
	title: 'Release',
	url: 'https://example.org/release',
	accessed: '2024-08',
	kind: 'company',
	read: 'original',
	...fields,
});

export const aSource = (fields: Raw = {}): Source => source.parse(rawSource(fields));

export const rawIncident = (fields: Raw = {}): Raw => ({
	title: 'What stopped?',
	name: 'Example incident',
	kind: 'burst pipe',
	sector: 'bicycles',
	countries: ['Example'],
	organisations: ['Example Ltd'],
	summary: 'It stopped.',
	lead: ['north'],
	published: '2024-09-01',
	asOf: '2024-09-01',
	endPoints: [{ id: 'first-step', name: 'first step', site: 'north', phase: 'first' }],
	questions: { what: 'What happened?' },
	...fields,
});

export const anIncident = (fields: Raw = {}): Incident => incident.parse(rawIncident(fields));

export const aDossier = (parts: Partial<Dossier> = {}): Dossier => ({
	id: 'example',
	file: 'content/incidents/example/incident.mdx',
	incident: anIncident(),
	sites: [aSite()],
	statements: [],
	claims: [],
	events: [],
	reports: [],
	series: [],
	handouts: [],
	sources: { release: aSource() },
	units: {},
	moves: {},
	...parts,
});

export const aComparison = (fields: Raw = {}, id = 'other'): Filed<Comparison> => ({
	...comparison.parse({
		organisation: 'Other Ltd',
		label: 'Other',
		year: 2020,
		sector: 'retail',
		country: 'Example',
		answer: 'It stopped.',
		affected: 'All.',
		status: 'reported',
		sources: ['report'],
		...fields,
	}),
	id,
	entry: `comparisons/${id}`,
	file: `content/comparisons/${id}.mdx`,
});

/** Days or a cost of a comparison, from low to high. */
export const aRange = (low: number, high: number, fields: Raw = {}): Raw => ({
	low,
	high,
	basis: 'What it measured.',
	status: 'reported',
	...fields,
});
