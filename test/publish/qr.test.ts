import { describe, expect, test } from 'vitest';
import { QUIET, qrLine } from '#publish/qr.ts';
import { readCodes } from '../paper/codes.ts';

const ADDRESSES = [
	'https://a.example/b/',
	'https://standstill.example/changes/',
	'https://standstill.example/example-2024/changes/#2024-09-01',
	`https://someone.example/standstill/a-rather-long-name-of-an-incident-2024/changes/#2024-09-01`,
];

/** Walks the line as a pen would, and notes where it is dark: the code's modules, row by row. */
function modules(text: string) {
	const { size, path, dashes } = qrLine(text);
	const steps = [...path.matchAll(/([hv])(-?\d+)/g)].flatMap(([, way, by]) => {
		const [step, count] = [Math.sign(Number(by)), Math.abs(Number(by))];
		return Array.from({ length: count }, () => (way === 'h' ? [step, 0] : [0, step]));
	});
	const lit = dashes.split(' ').flatMap((n, i) => Array<boolean>(Number(n)).fill(i % 2 === 0));
	const dark = new Set<string>();
	let [x, y] = [0, 0];
	for (const [i, [right = 0, down = 0]] of steps.entries()) {
		if (lit[i]) dark.add(`${right < 0 ? x - 1 : x} ${y}`);
		[x, y] = [x + right, y + down];
	}
	return { size, dark, parts: dashes.split(' ').length, lit: lit.length, length: steps.length };
}

/** The picture of a code, three pixels a module, with its white margin. */
function picture(text: string) {
	const { size, dark } = modules(text);
	const side = (size + 2 * QUIET) * 3;
	const data = new Uint8ClampedArray(side * side * 4).fill(255);
	for (let y = 0; y < side; y++)
		for (let x = 0; x < side; x++)
			if (dark.has(`${Math.floor(x / 3) - QUIET} ${Math.floor(y / 3) - QUIET}`))
				data.set([0, 0, 0], (y * side + x) * 4);
	return { side, data };
}

describe.each(ADDRESSES)('the code of %s', (text) => {
	test('says it', async () => {
		const { side, data } = picture(text);
		const read = await readCodes({ width: side, height: side, data });
		expect(read.map((code) => code.text)).toEqual([text]);
	});

	test('is as large as the sheet for print takes into account', () => {
		expect(qrLine(text).size).toBeGreaterThanOrEqual(25);
		expect(qrLine(text).size).toBeLessThanOrEqual(37);
	});

	test('is one line, with dashes for the whole of it and in pairs', () => {
		const { parts, lit, length } = modules(text);
		expect(parts % 2).toBe(0);
		// The way down from the last row is not drawn.
		expect(lit).toBe(length + 1);
	});
});
