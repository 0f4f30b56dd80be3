import type { Charted, KeyEntry } from '#charts/chart.ts';
import type { Drawing, Shape } from '#charts/draw/drawing.ts';
import { drawnWidth } from '#charts/draw/boxes.ts';
import { haloed } from '#charts/draw/halo.ts';
import { swatch, SWATCH } from '#charts/draw/swatch.ts';
import { widthOf, wrapped } from '#charts/draw/width.ts';
import type { Placed } from './file.ts';

/** Pixels of the whole picture, of its margin, and of what lies within. */
export const WIDTH = 760;
const MARGIN = 24;
export const INNER = WIDTH - 2 * MARGIN;

/** What a picture is made of, in the order in which it is drawn, with its height. */
interface Composition {
	parts: Placed[];
	height: number;
}

/** The lines under a chart: where it comes from, of which day and under which licence. */
export type Colophon = string[];

class Sheet implements Composition {
	parts: Placed[] = [];
	height = MARGIN;

	/** Adds a paragraph, wrapped to the sheet. */
	paragraph(text: string, size: number, ink: 'ink' | 'quiet', bold = false) {
		// Bold letters of the font that a picture carries are a little wider than its others.
		for (const line of wrapped(text, INNER * (bold ? 0.95 : 1), { size })) {
			this.height += Math.round(size * 1.35);
			const y = this.height - Math.round(size * 0.3);
			this.place({ shape: 'text', x: 0, y, text: line, size, bold, ink }, INNER, MARGIN, 0);
		}
	}

	/** Adds drawings beside each other as far as they fit, then below. */
	drawings(drawings: Drawing[]) {
		let [left, row] = [0, 0];
		for (const drawing of drawings) {
			const wide = drawnWidth(drawing, INNER);
			if (left > 0 && left + wide > INNER) {
				this.height += row;
				[left, row] = [0, 0];
			}
			const tall = this.drawing(drawing, wide, left);
			left += wide + MARGIN;
			row = Math.max(row, tall);
		}
		this.height += row;
	}

	private place(shape: Shape, wide: number, left: number, top: number) {
		this.parts.push({ shape, wide, left, top });
	}

	private drawing(drawing: Drawing, wide: number, left: number): number {
		const { title, height, ground, marks } = drawing;
		const top = this.height + (title ? 22 : 4);
		const name: Shape[] = title ? [{ shape: 'text', x: 0, y: -6, text: title, bold: true }] : [];
		const all = [
			...[...name, ...ground].map((shape) => ({ shape, y: 0 })),
			...marks.flatMap(({ y, shapes }) => shapes.map((shape) => ({ shape, y }))),
		];
		for (const { shape, y } of all) this.place(shape, wide, MARGIN + left, top + y);
		return top + height + 8 - this.height;
	}

	/** Adds the key: swatches with their words, in lines. */
	key(entries: KeyEntry[]) {
		let x = 0;
		this.height += 8;
		for (const { mark, words } of entries) {
			const wide = SWATCH.width + 8 + widthOf(words, { size: 12 });
			if (x > 0 && x + wide > INNER) {
				x = 0;
				this.height += 20;
			}
			const [left, top] = [MARGIN + x, this.height];
			this.place(swatch(mark), SWATCH.width, left, top);
			const label: Shape = { shape: 'text', x: 0, dx: 36, y: 11, text: words, size: 12 };
			this.place(label, SWATCH.width, left, top);
			x += wide + 18;
		}
		this.height += entries.length > 0 ? 22 : 0;
	}
}

/** A chart with everything that it needs where it stands alone: headline, key, notes and colophon. */
export function compose(chart: Charted, colophon: Colophon): Composition {
	const [view] = chart.views;
	const sheet = new Sheet();
	sheet.paragraph(view.headline, 20, 'ink', true);
	sheet.height += 4;
	sheet.paragraph(chart.unit, 13, 'quiet');
	sheet.key(chart.key);
	sheet.drawings(
		(view.picture ?? view.drawings).map(({ roomy, ...narrow }) =>
			haloed(roomy ?? narrow, roomy !== undefined),
		),
	);
	for (const { name, mark, text } of chart.notes)
		sheet.paragraph(`${name} (${mark}): ${text}`, 12, 'ink');
	sheet.height += 8;
	if (chart.reading) sheet.paragraph(chart.reading, 12, 'quiet');
	for (const line of colophon) sheet.paragraph(line, 12, 'quiet');
	sheet.height += MARGIN;
	return sheet;
}
