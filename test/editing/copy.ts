import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '#check/content.ts';
import { asLine } from '#check/problem.ts';
import { readTexts } from '#check/read.ts';

/** What stands beside the incidents and names none of them. */
const SHARED = ['comparisons', 'glossary', 'words.yaml'];

/** A folder with content: the small incident, and what belongs to none; for as long as a test runs. */
export function copyOfContent(): string {
	const folder = mkdtempSync(join(tmpdir(), 'new-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const part of SHARED)
		cpSync(join('content', part), join(folder, 'content', part), { recursive: true });
	cpSync('test/fixtures/incident', join(folder, 'content/incidents/example-2024'), {
		recursive: true,
	});
	return folder;
}

export const problemsIn = (folder: string): string[] => checkContent(readTexts(folder)).map(asLine);

export interface Ran {
	code: number;
	out: string;
	err: string;
}

/** Runs the command in this folder as a script would. */
export const runNew = (cwd: string, ...args: string[]): Promise<Ran> =>
	new Promise((done) => {
		const command = resolve('src/editing/new/run.ts');
		execFile(process.execPath, [command, ...args], { cwd }, (error, out, err) =>
			done({ code: error ? Number(error.code) : 0, out, err }),
		);
	});

/** Flags as a script would write them. */
export const flags = (answers: Record<string, string>): string[] =>
	Object.entries(answers).flatMap(([flag, value]) => [`--${flag}`, value]);

/** The answers that make each kind, in the small incident. */
export const ANSWERS: Record<string, Record<string, string>> = {
	site: {
		incident: 'example-2024',
		name: 'South works',
		place: 'Southtown',
		country: 'Example',
		latitude: '-33.9',
		longitude: '18.4',
		role: 'paint shop',
		state: 'stopped',
		answer: 'South stopped with the rest.',
		stopped: '2024-07-01',
		status: 'confirmed',
		sources: 'release',
		'stage-date': '[2024-07-08..2024-07-10]',
		'stage-kind': 'part',
		'stage-what': 'The paint shop begins.',
	},
	statement: {
		incident: 'example-2024',
		organisation: 'Example Ltd',
		role: 'company statement',
		voice: 'company',
		made: '2024-07-02',
		about: 'its works',
		summary: 'Example says that it stopped.',
		quote: 'We have stopped',
		status: 'confirmed',
		sources: 'release',
	},
	claim: {
		incident: 'example-2024',
		asks: 'How many people were sent home?',
		statement: 'Some 120 people were sent home.',
		question: 'what',
		status: 'estimated',
		value: '120',
		low: '100',
		high: '140',
		unit: 'people',
		'said-by': 'A union',
		method: 'The union asked its members.',
		sources: 'release',
	},
	source: {
		'cited-by': 'incidents/example-2024/claims/made',
		publisher: 'Northtown Post',
		title: 'Works: a week’s stop',
		url: 'https://example.org/post',
		published: '2024-07-10',
		kind: 'press',
	},
	event: {
		incident: 'example-2024',
		date: '2024-07-03',
		what: 'A minister visits the works.',
		status: 'confirmed',
		sources: 'release',
	},
	comparison: {
		organisation: 'Other Ltd',
		year: '2020',
		sector: 'retail',
		country: 'Example',
		answer: 'Its tills stopped for 3 days.',
		affected: 'All its shops.',
		status: 'confirmed',
		'days-value': '3',
		'days-basis': 'From the first day to the last.',
		'days-status': 'confirmed',
		'no-cost': 'None was published.',
		'source-publisher': 'Other Ltd',
		'source-title': 'Our tills',
		'source-unlinked': 'Read on paper.',
		'source-kind': 'company',
	},
	term: { name: 'Tally clerk', meaning: 'One who counts what is loaded.' },
	correction: {
		date: '2024-08-20',
		kind: 'correction',
		summary: 'The number of cars was wrong.',
		said: '400 cars',
		says: '500 cars',
		why: 'We misread the release.',
		pages: '/example-2024/,/example-2024/claims/made/',
	},
	incident: {
		organisation: 'Sample Mills',
		summary: 'The mills of Sample Mills stopped after a cyber incident.',
		'as-of': '2023-05-01',
		began: '2023-02-06',
		'began-status': 'confirmed',
		'site-name': 'Mill 3, Sample Bay',
		'site-place': 'Sample Bay',
		'site-country': 'Example',
		'site-latitude': '50.5',
		'site-longitude': '-3.5',
		'site-role': 'spinning',
		'site-answer': 'The mill stopped in February and began again within weeks.',
		'stage-date': '2023-02-20',
		'stage-kind': 'part',
		'stage-what': 'Spinning begins again.',
		'source-publisher': 'Sample Mills',
		'source-title': 'Spinning begins again',
		'source-url': 'https://example.org/mills',
		'source-published': '2023-02-21',
		'source-kind': 'company',
	},
};
