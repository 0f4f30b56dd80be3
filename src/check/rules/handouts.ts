import type { Dossier, Filed } from '#facts/dossier.ts';
import type { Handout } from '#records/handout.ts';
import { ruleOf } from '#prose/index.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';
import type { Slip } from '../say.ts';

type Lack = [path: PropertyKey[], slip: Slip];

/** Tasks that judge an assertion that is not there, or by a card that does not bear on it. */
function faultyTasks({ reports }: Dossier, { report: key = '', tasks = [] }: Handout): Lack[] {
	const report = reports.find(({ id }) => id === key);
	// A report that is missing is a problem of its own, named elsewhere.
	if (!report) return [];
	return tasks.flatMap(({ assertion, evidence }, i): Lack[] => {
		if (assertion === undefined) return [];
		const found = report.assertions.find(({ id }) => id === assertion);
		const at = { report: key, assertion };
		if (!found) return [[['tasks', i, 'assertion'], { code: 'no-assertion', data: at }]];
		return evidence.flatMap((claim, j): Lack[] =>
			found.claims.includes(claim)
				? []
				: [[['tasks', i, 'evidence', j], { code: 'no-bearing', data: { ...at, claim } }]],
		);
	});
}

function questionless({ handouts }: Dossier, { answersTo }: Handout): Lack[] {
	const other = handouts.find(({ id }) => id === answersTo);
	if (!other || other.tasks) return [];
	return [[['answersTo'], { code: 'nothing-to-answer', data: { handout: other.id } }]];
}

/** The fields that a component would show and that the file, or the one it answers, does not have. */
function fieldless(
	record: ContentRecord,
	handout: Filed<Handout> | undefined,
	{ handouts }: Dossier,
): Finding[] {
	const asked = handouts.find(({ id }) => id === handout?.answersTo);
	return record.body.mentions.flatMap(({ name, attributes, line, column }): Finding[] => {
		const rule = ruleOf(name);
		const shown = rule?.handout;
		if (!shown) return [];
		const at = { file: record.file, line, column };
		if (record.kind !== 'handouts')
			return [{ ...at, code: 'only-in-handout', data: { component: name } }];
		// What the fields of a handout are is not known where they have a fault of their own.
		if (!handout) return [];
		if (handout[shown] === undefined)
			return [{ ...at, code: 'shows-no-field', data: { component: name, shown } }];
		const field = rule.asked?.(attributes);
		// Without tasks there is nothing to answer at all, which is named elsewhere.
		return asked && field && field !== 'tasks' && asked[field] === undefined
			? [{ ...at, code: 'asked-no-field', data: { component: name, field, handout: asked.id } }]
			: [];
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
				? [...faultyTasks(dossier, handout), ...questionless(dossier, handout)]
				: [];
			const named = lacks.map(([path, slip]) => atField(record, path, slip));
			return [...named, ...fieldless(record, handout, dossier)];
		});
}
