import sharp from 'sharp';
import { expect, test } from 'vitest';
import { chartsOf } from '#charts/index.ts';
import { pngOf } from '#publish/picture/png.ts';
import { INNER, shareOf } from '#publish/picture/share.ts';
import { stripDrawing } from '#publish/picture/strip.ts';
import { SHARED } from '#publish/shared.ts';
import { crowdedAt } from '#charts/draw/room.ts';
import { aDossier } from '../a.ts';
import { subjects } from '../charts/subjects.ts';

const drawing = stripDrawing(aDossier(), INNER)!;
const foot = 'Where from';

test('a picture has the size that its page says, whatever is drawn on it', async () => {
	const long = Array.from({ length: 30 }, () => 'word').join(' ');
	for (const shown of [drawing, { ...drawing, height: 2000 }]) {
		const png = await pngOf(shareOf({ headline: long, drawing: shown, foot }));
		expect(await sharp(png).metadata()).toMatchObject({ ...SHARED, format: 'png' });
	}
});

test('the same picture gives the same bytes, in which no text depends on a font', async () => {
	const svg = shareOf({ headline: 'It stopped', drawing, foot });
	expect(svg).not.toMatch(/<text|NaN|undefined|var\(/);
	expect((await pngOf(svg)).equals(await pngOf(svg))).toBe(true);
});

test('what is cut off fades out, and nothing else does', () => {
	const at = (height: number) =>
		shareOf({ headline: 'It stopped', drawing: { ...drawing, height }, foot });
	expect(at(1000)).toContain('url(#fade)');
	expect(at(100)).not.toContain('url(#fade)');
});

test.each(subjects)('the strip and each chart of $dossier.id are drawn', (subject) => {
	const days = stripDrawing(subject.dossier, INNER);
	expect(days && crowdedAt(days, INNER).meeting).toEqual([]);
	for (const { views } of chartsOf(subject)) {
		const [first] = views[0].picture ?? views[0].drawings;
		const svg = shareOf({ headline: views[0].headline, drawing: first!, foot });
		expect(svg).not.toMatch(/NaN|undefined/);
	}
});
