import type { Subject } from '#tables/compared.ts';
import type { ShownTable } from '#tables/shown.ts';
import type { Table } from '#tables/table.ts';
import type { Card } from './known-when/cards.ts';
import type { BarPaint, Drawing, Paint, Path } from './draw/drawing.ts';

/** What a chart is drawn from. */
export type { Subject };

/** One way of drawing the same rows, such as days counted from one day or another. */
export interface View {
	id: string;
	/** Its name among the others; only read where there are several. */
	label: string;
	/**
	 * What the reader should see: one claim of at most twelve words, with a verb. It names the drawing
	 * for those who do not see it.
	 */
	headline: string;
	/** Shape, extremes, range and exceptions, in sentences. */
	description: string;
	drawings: Drawing[];
	/** What a file draws instead, where on a page words stand beside the drawings. */
	picture?: Drawing[];
	/**
	 * What a mark says when it is pointed at, by its key: at most twenty words, the value first. What is
	 * not said here is put together from the row.
	 */
	readouts?: Record<string, string>;
}

/** Something that the chart leaves out of its drawing, and why. */
export interface Note {
	name: string;
	/** A status or state in a word. */
	mark: string;
	text: string;
}

/** What a kind of mark means. */
export interface KeyEntry {
	mark:
		| (BarPaint & { kind: 'bar'; /** Pixels, where it is lower than others. */ height?: number })
		| (BarPaint & { kind: 'line' })
		| (Paint & Pick<Path, 'd' | 'inner' | 'pattern'> & { kind: 'point' });
	words: string;
}

/** What a chart shows and says of its rows, on a page, in a file and on paper alike. */
export interface Charted {
	/** The question that it answers. */
	title: string;
	/** The first is what is drawn wherever there is nothing to choose with. */
	views: [View, ...View[]];
	/** What is measured, in which unit, from when to when: at most fifteen words, no sentence. */
	unit: string;
	/** How the drawing is to be read, and what must not be read into it, in sentences. */
	reading: string;
	/** Where the rows come from. */
	credit: string;
	/** Only what no label on a mark can say: at most five entries. */
	key: KeyEntry[];
	/** What is left out of the drawing. */
	notes: Note[];
	table: ShownTable;
	/** What stands below each of its drawings in words, by the id of the drawing. */
	cards?: Card[];
	/** The head of the column that is read out first; the second where it is left out. */
	value?: string;
	/** Labels of what can be done with the chart where JavaScript runs. */
	controls: {
		/** Names what steps through the marks: "Site by site". */
		walk: string;
		/** Asks which view: "Count the days from". */
		views?: string;
		/** What the marks can be sorted by: keys of `Mark.sort` with their names; the first is as drawn. */
		sorts?: { id: string; label: string }[];
	};
}

/** A chart, ready to be drawn on a page, with its name, which is that of the table of its rows too. */
export interface Figured extends Charted {
	name: string;
}

/** A chart of an incident: whose it is `chartOf` says once for all. It has a page of its own, files and paper. */
export interface Chart extends Figured {
	incident: string;
}

/** What is told of a chart: pages, downloads, uses and the check go through the list of them. */
export interface ChartKind {
	/** It stands in the address too. */
	readonly name: string;
	/** The sections of an incident that show it, beside its own page. */
	readonly sections: readonly string[];
	/** The claims that its rows and its bounds rest on; none where it has no rows. */
	readonly claims: (subject: Subject) => string[];
	/** Its rows, as they are published. */
	readonly table: (subject: Subject) => Table;
	/** Undefined where the records give nothing to draw. */
	readonly draw: (subject: Subject) => Charted | undefined;
}
