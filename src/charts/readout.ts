import type { Cell } from '#tables/shown.ts';
import { capital } from '#words/list.ts';
import type { Charted, View } from './chart.ts';

/** As many words as are read at a glance. */
export const MOST_WORDS = 20;

/** The words of a text. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const textOf = (cell: Cell | undefined): string => {
	if (cell === undefined) return '';
	if (typeof cell === 'string') return cell;
	return Array.isArray(cell) ? cell.map(({ text }) => text).join('; ') : cell.text;
};

/** A text cut off after so many words. */
function within(text: string, most: number): string {
	const words = wordsOf(text);
	return words.length > most ? `${words.slice(0, most).join(' ')}…` : words.join(' ');
}

/** The cell under each head: one that reaches over several columns stands under the first of them. */
function under(heads: string[], cells: Cell[]): Map<string, string> {
	const found = new Map<string, string>();
	let column = 0;
	for (const cell of cells) {
		found.set(heads[column] ?? '', textOf(cell));
		column += typeof cell === 'object' && 'span' in cell ? cell.span : 1;
	}
	return found;
}

/**
 * What each mark of a view says when it is pointed at: as the chart has it, else the value of its row,
 * the row's name and, unless it is confirmed, its status.
 */
export function readoutsOf(
	{ table, value }: Charted,
	{ readouts = {} }: View,
): Map<string, string> {
	const [first = '', second = ''] = table.head;
	const composed = table.rows.map(({ key, cells }): [string, string] => {
		const own = under(table.head, cells);
		const status = own.get('Status');
		const says = own.get(value ?? second) ?? own.get(second) ?? '';
		const name = `${own.get(first) ?? ''}${status && status !== 'confirmed' ? ` (${status})` : ''}`;
		const room = MOST_WORDS - wordsOf(name).length;
		const said = says ? `${within(says, Math.max(room, 5))}: ${name}` : name;
		return [key, capital(within(said, MOST_WORDS))];
	});
	return new Map([...composed, ...Object.entries(readouts)]);
}
