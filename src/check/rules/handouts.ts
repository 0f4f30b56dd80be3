import type { Dossier, Filed } from '#facts/dossier.ts';
import type { Handout } from '#records/handout.ts';
import { ruleOf } from '#prose/index.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';
import type { Slip } from '../say.ts';

type Lack = [path: PropertyKey[], slip: Slip];

function unknownAssertions(
	{ reports }: Dossier,
	{ report: key = '', assertions = [] }: Handout,
): Lack[] {
	const report = reports.find(({ id }) => id === key);
	// A report that is missing is a problem of its own, named elsewhere.
	if (!report) return [];
	const ids = report.assertions.flatMap(({ id }) => id ?? []);
	return assertions.flatMap((assertion, i): Lack[] => {
		const path = ['assertions', i];
		const data = { report: key, assertion };
		return ids.includes(assertion) ? [] : [[path, { code: 'no-assertion', data }]];
	});
}

function questionless({ handouts }: Dossier, { answersTo }: Handout): Lack[] {
	const other = handouts.find(({ id }) => id === answersTo);
	if (!other || other.assertions) return [];
	return [[['answersTo'], { code: 'nothing-to-answer', data: { handout: other.id } }]];
}

/** The fields that a component would show and that the file does not have. */
function fieldless(record: ContentRecord, handout: Filed<Handout> | undefined): Finding[] {
	return record.body.mentions.flatMap(({ name, line, column }): Finding[] => {
		const shown = ruleOf(name)?.handout;
		if (!shown || handout?.[shown] !== undefined) return [];
		const slip: Slip = handout
			? { code: 'shows-no-field', data: { component: name, shown } }
			: { code: 'only-in-handout', data: { component: name } };
		return [{ file: record.file, line, column, ...slip }];
	});
}

/** Handouts that choose what is not there, and components that have nothing to show. */
export function problemsOfHandouts(dossier: Dossier, records: ContentRecord[]): Finding[] {
	const folder = dossier.file.replace(/[^/]+$/, '');
	return records
		.filter(({ file }) => file.startsWith(folder))
		.flatMap((record) => {
			const handout = dossier.handouts.find((other) => other.file === record.file);
			const lacks = handout
				? [...unknownAssertions(dossier, handout), ...questionless(dossier, handout)]
				: [];
			const named = lacks.map(([path, slip]) => atField(record, path, slip, path.map(String)));
			return [...named, ...fieldless(record, handout)];
		});
}
