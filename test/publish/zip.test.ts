import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { encoded, sha256 } from '#publish/download.ts';
import { zipOf } from '#publish/zip.ts';

const zone = process.env['TZ'];
afterEach(() => {
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

const files = new Map([
	['b/two.csv', encoded('two')],
	['a.json', encoded('one')],
]);

test('an archive gives its files back, in the order of their names', () => {
	const packed = unzipSync(zipOf(files, '2024-09-01'));
	expect(Object.keys(packed)).toEqual(['a.json', 'b/two.csv']);
	expect(new TextDecoder().decode(packed['b/two.csv'])).toBe('two');
});

test('its bytes hang on neither the order of the files nor the zone of the machine', () => {
	const bytes = ['UTC', 'Pacific/Auckland', 'America/St_Johns'].map((name) => {
		process.env['TZ'] = name;
		return sha256(zipOf(new Map([...files].toReversed()), '2024-09-01'));
	});
	expect(bytes).toEqual(Array(3).fill(sha256(zipOf(files, '2024-09-01'))));
	expect(sha256(zipOf(files, '2024-09-02'))).not.toBe(bytes[0]);
});
