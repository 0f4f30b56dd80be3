import { expect, test } from 'vitest';
import { pagesOf, settled } from '#paper/pdf.ts';

const pdf = (day: string, pages = 2) =>
	Buffer.from(
		'%PDF-1.4\n%\xd3\xeb\xe9\n' +
			'1 0 obj <</Type /Pages /Count 2>> endobj\n' +
			'2 0 obj <</Type /Page /Parent 1 0 R>> endobj\n'.repeat(pages) +
			`3 0 obj <</CreationDate (D:${day}123456+00'00') /ModDate (D:${day}123456+00'00')>> endobj\n`,
		'latin1',
	);

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

test.each([1, 2, 5])('%d pages are counted, and the node above them is not', (pages) =>
	expect(pagesOf(pdf('20261231', pages))).toBe(pages),
);

test('elements are numbered from 1, in the order that their numbers had', () => {
	const tagged = (...numbers: string[]) =>
		settled(
			Buffer.concat([
				pdf('20261231'),
				Buffer.from(numbers.map((number) => `(node${number}) 5 0 R`).join(' ')),
			]),
			'2024-09-01',
		);
	const one = tagged('00000013', '00000266', '00000013', '00000015');
	expect(one.toString('latin1')).toMatch(
		/\(node00000001\).*\(node00000003\).*\(node00000001\).*\(node00000002\)/,
	);
	expect(one).toEqual(tagged('00000099', '00001000', '00000099', '00000100'));
});
