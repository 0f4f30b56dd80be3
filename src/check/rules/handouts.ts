import type { Dossier, Filed } from '#facts/dossier.ts';
import type { Handout } from '#records/handout.ts';
import { HANDOUT_FIELDS, isProseName, type ProseName } from '#records/prose.ts';
import { placeOf } from '../place.ts';
import type { Finding } from '../problem.ts';
import type { ContentRecord } from '../record.ts';

type Lack = [path: PropertyKey[], message: string];

function unknownAssertions(
	{ reports }: Dossier,
	{ report: key, assertions = [] }: Handout,
): Lack[] {
	const report = reports.find(({ id }) => id === key);
	// A report that is missing is a problem of its own, named elsewhere.
	if (!report) return [];
	const ids = report.assertions.flatMap(({ id }) => id ?? []);
	return assertions.flatMap((id, i): Lack[] =>
		ids.includes(id)
			? []
			: [[['assertions', i], `assertions.${i}: The report “${key}” has no assertion “${id}”.`]],
	);
}

function questionless({ handouts }: Dossier, { answersTo }: Handout): Lack[] {
	const other = handouts.find(({ id }) => id === answersTo);
	if (!other || other.assertions) return [];
	return [[['answersTo'], `answersTo: The handout “${answersTo}” has no assertions to answer.`]];
}

/** The fields that a component would show and that the file does not have. */
function fieldless(record: ContentRecord, handout: Filed<Handout> | undefined): Finding[] {
	const fieldsOf = (name: ProseName): string[] =>
		isProseName(name) && name in HANDOUT_FIELDS
			? [...HANDOUT_FIELDS[name as keyof typeof HANDOUT_FIELDS]]
			: [];
	return record.body.mentions.flatMap(({ name, line, column }) =>
		fieldsOf(name)
			.filter((field) => handout?.[field as keyof Handout] === undefined)
			.map((field) => ({
				...{ file: record.file, line, column },
				message: handout
					? `<${name} /> shows the field “${field}”, which this handout does not have.`
					: `<${name} /> works only in a handout.`,
			})),
	);
}

/** Handouts that choose what is not there, and components that have nothing to show. */
export function problemsOfHandouts(dossier: Dossier, records: ContentRecord[]): Finding[] {
	const folder = dossier.file.replace(/[^/]+$/, '');
	return records
		.filter(({ file }) => file.startsWith(folder))
		.flatMap((record) => {
			const { file, content } = record;
			const handout = dossier.handouts.find((other) => other.file === file);
			const lacks = handout
				? [...unknownAssertions(dossier, handout), ...questionless(dossier, handout)]
				: [];
			const named = lacks.map(([path, message]) => ({
				...{ file, message },
				...placeOf(content, path),
			}));
			return [...named, ...fieldless(record, handout)];
		});
}
