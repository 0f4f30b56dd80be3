import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptPicture } from '#load/picture.ts';

let folder = '';
let drawn = 0;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'standstill-picture-'));
	drawn = 0;
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true });
});

const pictureOf = async (...parts: unknown[]) => {
	const draw = async () => `${JSON.stringify(parts)}, drawn ${++drawn} times`;
	return Buffer.from(await keptPicture(parts, draw, folder)).toString();
};

test('a picture is drawn once of the same parts, and anew of others', async () => {
	vi.stubEnv('DEV', false);
	const first = await pictureOf({ headline: 'All stopped.' }, ['As of then']);
	expect(await pictureOf({ headline: 'All stopped.' }, ['As of then'])).toBe(first);
	await pictureOf({ headline: 'All stopped.' }, ['As of now']);
	await pictureOf({ headline: 'Some stopped.' }, ['As of then']);
	expect(drawn).toBe(3);
});

test('while one edits, it is drawn each time', async () => {
	vi.stubEnv('DEV', true);
	for (let i = 0; i < 2; i++) await pictureOf('the same');
	expect(drawn).toBe(2);
});
