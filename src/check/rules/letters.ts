import type { Chart, Subject } from '#charts/chart.ts';
import { shapesOf } from '#charts/draw/drawing.ts';
import { undrawable } from '#charts/draw/letters.ts';
import { NoRoom } from '#charts/draw/room.ts';
import type { Attempts } from '../charts.ts';
import { TOP } from '../place.ts';
import type { Finding } from '../problem.ts';
import { atFieldOf, type ContentRecord } from '../record.ts';
import { drawnOf } from './room.ts';

/** What a file of a chart draws as text. */
function textsOf({ views: [view], unit, reading, key, notes }: Chart): string[] {
	const drawings = (view.picture ?? view.drawings).map((one) => one.roomy ?? one);
	return [
		view.headline,
		unit,
		reading,
		...key.map(({ words }) => words),
		...notes.flatMap(({ name, mark, text }) => [name, mark, text]),
		...drawings.flatMap(({ title = '' }) => title),
		...drawings
			.flatMap(shapesOf)
			.flatMap(({ shape }) => (shape.shape === 'text' ? shape.text : [])),
	];
}

/**
 * Texts of records with letters that the files of their charts would draw as boxes. What no record has
 * is told of the incident.
 */
export function undrawableInCharts(
	subject: Subject,
	charts: Attempts,
	records: ContentRecord[],
): Finding[] {
	const drawn = [...charts.values()].flatMap((chart) =>
		chart === undefined || chart === 'faulty' || chart instanceof NoRoom ? [] : textsOf(chart),
	);
	const boxes = undrawable(drawn.join(''));
	if (boxes.length === 0) return [];
	const told = drawnOf(subject).flatMap(({ file, path, text }) => {
		const letters = undrawable(text).filter((letter) => boxes.includes(letter));
		const data = { text, letters };
		return letters.length > 0 ? atFieldOf(records, file, path, { code: 'undrawable', data }) : [];
	});
	if (told.length > 0) return told;
	const text = drawn.find((one) => undrawable(one).length > 0) ?? '';
	const data = { text, letters: undrawable(text) };
	return [{ file: subject.dossier.file, ...TOP, code: 'undrawable', data }];
}
