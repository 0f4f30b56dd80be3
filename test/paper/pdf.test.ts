import { describe, expect, test } from 'vitest';
import { pagesOf, settled } from '#paper/pdf.ts';

const pdf = (day: string, pages = 2) => {
	const places = Array.from({ length: pages }, (_, i) => i + 3);
	const kids = places.map((place) => `${place} 0 R`).join(' ');
	return Buffer.from(
		'%PDF-1.4\n%\xd3\xeb\xe9\n' +
			'1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n' +
			`2 0 obj <</Type /Pages /Kids [${kids}] /Count ${pages}>> endobj\n` +
			places
				.map((place) => `${place} 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>> endobj\n`)
				.join('') +
			`99 0 obj <</CreationDate (D:${day}123456+00'00') /ModDate (D:${day}123456+00'00')>> endobj\n` +
			'trailer <</Root 1 0 R /Info 99 0 R>>\n%%EOF\n',
		'latin1',
	);
};

test('both dates become the day of the facts, and no byte moves', () => {
	const dated = settled(pdf('20261231'), '2024-09-01');
	expect(dated.toString('latin1').match(/D:20240901000000\+00'00'/g)).toHaveLength(2);
	expect(dated).toHaveLength(pdf('20261231').length);
});

test('files printed on two days are the same', () =>
	expect(settled(pdf('20261231'), '2024-09-01')).toEqual(settled(pdf('20270101'), '2024-09-01')));

test('a file without the two dates is refused', () =>
	expect(() => settled(Buffer.from('%PDF-1.4'), '2024-09-01')).toThrow(
		'The PDF has 0 dates of the known form instead of two.',
	));

test.each([1, 2, 5])('%d pages are counted, and the node above them is not', async (pages) =>
	expect(await pagesOf(pdf('20261231', pages))).toBe(pages),
);

test('what is no page is not counted, though it says in its text that it is one', async () => {
	const text = '98 0 obj (/Type /Page) endobj\n';
	const [before, after] = pdf('20261231').toString('latin1').split('99 0 obj');
	const bytes = Buffer.from(`${before ?? ''}${text}99 0 obj${after ?? ''}`, 'latin1');
	expect(await pagesOf(bytes)).toBe(2);
});

describe('elements', () => {
	/** Three elements with these numbers, one that names the third as its head, and their index. */
	const tagged = (first: string, second: string, third: string) => {
		const declared = [first, second, third].map((number) => `<</ID (node${number})>>`).join('\n');
		const entries = [`(node${first}) 7 0 R`, `(node${second}) 8 0 R`, `(node${third}) 10 0 R`];
		const [least = '', , most = ''] = [first, second, third].toSorted();
		const limits = `[(node${least}) (node${most})]`;
		const text = `${declared}\n/Headers [(node${third})]\n<</Limits ${limits}\n/Names [${entries.toSorted().join(' ')}]>>`;
		const bytes = Buffer.concat([pdf('20261231'), Buffer.from(text)]);
		return { bytes, done: settled(bytes, '2024-09-01') };
	};
	const { bytes, done } = tagged('00000013', '00000266', '00000015');

	test('are numbered from 1, in the order in which they stand, as those who name them say', () =>
		expect(done.toString('latin1')).toMatch(
			/ID \(node00000001\)[^]*ID \(node00000002\)[^]*ID \(node00000003\)[^]*Headers \[\(node00000003\)\]/,
		));

	test('are sorted in the index, each with its object, between its limits', () => {
		expect(done.toString('latin1')).toContain(
			'/Limits [(node00000001) (node00000003)]\n/Names [(node00000001) 7 0 R (node00000002) 8 0 R (node00000003) 10 0 R]',
		);
		expect(done).toHaveLength(bytes.length);
	});

	test.each([
		['00000099', '00001000', '00000100'],
		['00000266', '00000013', '00000015'],
		['00000003', '00000002', '00000001'],
	])('numbered %s, %s and %s before give the same bytes', (...numbers) =>
		expect(tagged(...numbers).done).toEqual(done),
	);
});
