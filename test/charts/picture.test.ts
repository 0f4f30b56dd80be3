import { XMLParser } from 'fast-xml-parser';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { downtime } from '#charts/downtime/chart.ts';
import { outlinePen, textPen } from '#publish/picture/fonts.ts';
import { pngOf } from '#publish/picture/png.ts';
import { svgOf } from '#publish/picture/svg.ts';
import { aDossier } from '../a.ts';

const chart = downtime({ dossier: aDossier(), comparisons: [] });
if (!chart) throw new Error('There is nothing to draw.');
const parsed = (svg: string): unknown =>
	new XMLParser({ ignoreAttributes: false }).parse(svg) as unknown;

test('a picture says its title, what it shows, and where it comes from', async () => {
	const svg = await svgOf(chart, ['Where from', 'A & B <licence>'], textPen);
	expect(parsed(svg)).toMatchObject({
		svg: { title: { '#text': chart.views[0].headline }, '@_role': 'img' },
	});
	expect(svg).toContain(chart.views[0].description.slice(0, 60));
	expect(svg).toContain('A &amp; B &lt;licence&gt;');
	expect(svg.match(/@font-face/g)).toHaveLength(2);
	expect(svg).not.toMatch(/href|NaN|undefined|var\(/);
});

test('in outlines there is no text left that a missing font could change', async () => {
	const svg = await svgOf(chart, ['Where from – ‘then’ £1.9bn −3%'], outlinePen);
	expect(svg).not.toMatch(/<text|NaN|undefined/);
	expect(svg).toMatch(/<path d="M/);
});

test('a PNG is twice the size of the drawing, and white where nothing is drawn', async () => {
	const svg = await svgOf(chart, [], outlinePen);
	const png = sharp(await pngOf(svg));
	const { width, hasAlpha } = await png.metadata();
	expect({ width, hasAlpha }).toEqual({ width: 1520, hasAlpha: false });
	const corner = await png.extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer();
	expect([...corner]).toEqual([255, 255, 255]);
});

test('the same chart gives the same bytes', async () => {
	const once = async () => pngOf(await svgOf(chart, ['x'], outlinePen));
	expect((await once()).equals(await once())).toBe(true);
});
