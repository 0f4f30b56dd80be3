import { composed } from './composed.ts';
import type { Table } from '#tables/table.ts';
import type { Chart, ChartKind, Subject } from './chart.ts';
import { KINDS } from './list.ts';
import { withFittingKey } from './key.ts';

export type ChartName = (typeof KINDS)[number]['name'];

/** The charts that there are, in the order in which they are listed; the name is in the address too. */
export const CHARTS: readonly ChartName[] = KINDS.map(({ name }) => name);

const BY_NAME = new Map<string, ChartKind>(KINDS.map((kind) => [kind.name, kind]));

/** What is told of the chart of this name. */
export function kindOf(name: ChartName): ChartKind {
	const kind = BY_NAME.get(name);
	if (!kind) throw new Error(`There is no chart named “${name}”.`);
	return kind;
}

/** A chart of an incident; undefined where its records give nothing to draw. */
export function chartOf(name: ChartName, subject: Subject): Chart | undefined {
	const charted = kindOf(name).draw(subject);
	return charted && { name, incident: subject.dossier.id, ...composed(withFittingKey(charted)) };
}

/** Every chart that an incident's records allow, in the order of the list. */
export const chartsOf = (subject: Subject): Chart[] =>
	CHARTS.flatMap((name) => chartOf(name, subject) ?? []);

/** The table of each chart of an incident. */
export const chartTables = (subject: Subject): Table[] =>
	CHARTS.map((name) => kindOf(name).table(subject));
