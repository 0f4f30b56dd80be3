import type { DayOfChanges } from '#facts/corrections.ts';
import type { Dossier, Filed } from '#facts/dossier.ts';
import type { Correction } from '#records/correction.ts';
import { paths } from '#records/paths.ts';
import { inWords } from './date.ts';
import { withUnit } from './quantity.ts';

type Kind = Correction['kind'];

/** What each kind of change means to a reader. */
export const KIND_MEANING: Record<Kind, string> = {
	typo: 'a slip of spelling or form that changed no meaning',
	update: 'something new was added; what stood there before was right for its day',
	clarification: 'what stood there was right but could be misread',
	correction: 'what stood there was wrong',
};

/** How many changes are on record, and how many of them put right what was wrong. */
export function correctionsAnswer(corrections: Correction[]): string {
	const wrong = corrections.filter(({ kind }) => kind === 'correction').length;
	if (corrections.length === 0) return 'No change of what these pages say is on record.';
	const [verb, ones] =
		corrections.length === 1
			? ['is', wrong ? 'it put right something' : 'it put right nothing']
			: ['are', `${wrong || 'none'} of them put right something`];
	return `${withUnit(corrections.length, 'changes')} of what these pages say ${verb} on record; ${ones} that was wrong.`;
}

/** When the content last changed, and of which edition the page is. */
export function changesAnswer(days: DayOfChanges[], edition: string): string {
	const [last, ...earlier] = days.filter(({ corrections }) => corrections.length > 0);
	if (!last) return `No change is on record. This is edition ${edition}.`;
	// The first of them tells of the account itself.
	const isNew = earlier.length === 0 && last.corrections.length === 1;
	const changed = isNew
		? `It was published on ${inWords(last.day)}; no later change is on record.`
		: `It last changed on ${inWords(last.day)}.`;
	return `${changed} This is edition ${edition}.`;
}

/** That an account stands on the site for the first time: a change that its own day tells, and nobody has to write. */
export const firstAccount = ({ id, file, incident }: Dossier): Filed<Correction> => ({
	id: `${incident.published}-${id}`,
	entry: `incidents/${id}/incident`,
	file,
	date: incident.published,
	kind: 'update',
	summary: `The account of the ${incident.name} is published for the first time.`,
	why: 'There was none here before.',
	pages: [paths.incident(id)],
	incident: id,
});
