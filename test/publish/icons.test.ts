import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ICONS, manifest, type Icon } from '#publish/icons.ts';
import { favicon, iconOf } from '#publish/picture/icon.ts';
import { colourOf } from '#publish/picture/colours.ts';

const names = Object.keys(ICONS) as Icon[];

/** How far from its middle an icon is drawn, as a part of its side, and the colour of its corner. */
async function drawnIn(name: Icon) {
	const { data, info } = await sharp(await iconOf(name))
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)];
	const corner = at(0, 0);
	let reach = 0;
	for (let y = 0; y < info.height; y++)
		for (let x = 0; x < info.width; x++)
			if (at(x, y).join() !== corner.join())
				reach = Math.max(reach, Math.hypot(x - info.width / 2, y - info.height / 2));
	return { corner, reach: reach / info.width, side: [info.width, info.height] };
}

describe.each(names)('%s', (name) => {
	test('has its size, is drawn, and stands on the ground of our pages', async () => {
		const { side, reach, corner } = await drawnIn(name);
		const { pixels } = ICONS[name];
		expect(side).toEqual([pixels, pixels]);
		expect(reach).toBeGreaterThan(0.2);
		const hex = corner.map((part) => part.toString(16).padStart(2, '0')).join('');
		expect(`#${hex}`).toBe(colourOf('ground', 'light'));
	});

	test('is the same to the byte whenever it is made', async () =>
		expect(Buffer.compare(await iconOf(name), await iconOf(name))).toBe(0));
});

test('what a system cuts out keeps the whole mark', async () => {
	const { reach } = await drawnIn('icon-maskable');
	expect(reach).toBeLessThanOrEqual(0.4);
});

test('the mark of tabs follows the system, in the colours of the sheet', () => {
	for (const theme of ['light', 'dark'] as const)
		expect(favicon()).toContain(colourOf('happened', theme));
});

test('the manifest lists every icon but that of one maker', () => {
	const { icons } = manifest({ ground: '#ffffff' }) as { icons: unknown[] };
	expect(icons).toHaveLength(names.length - 1);
});
