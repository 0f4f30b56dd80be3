import { describe, expect, test } from 'vitest';
import { annotation } from '#charts/draw/annotation.ts';
import { drawn, page } from '#charts/draw/svg.ts';
import { faultsOf } from './laws.ts';

const note = { text: 'first engines', x: 40, y: 20, to: 60 };

describe('a note on a drawing', () => {
	test('has its words beside a line that leads to what they speak of', () => {
		const [line, words] = annotation(note);
		expect(line).toMatchObject({ shape: 'line', x1: 40, x2: 40, y2: 60 });
		expect(words).toMatchObject({ shape: 'text', x: 40, dx: 4, y: 20, text: 'first engines' });
		expect(annotation({ ...note, anchor: 'end' })[1]).toMatchObject({ dx: -4, anchor: 'end' });
		const ground = annotation(note);
		expect(faultsOf({ id: 'x', height: 60, ground, marks: [] })).toEqual([]);
	});

	test('is of a class of its own where it may be left out, and else of none', () => {
		const classes = (rank?: 'second') =>
			annotation({ ...note, ...(rank && { rank }) })
				.flatMap((shape) => drawn(shape, page))
				.map(({ attributes }) => attributes['class']);
		expect(classes('second')).toEqual(['second', 'second']);
		expect(classes()).toEqual([undefined, undefined]);
	});
});
