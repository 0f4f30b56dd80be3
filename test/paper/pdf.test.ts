import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { withArtefacts } from '#paper/artefacts.ts';
import type { About } from '#paper/metadata.ts';
import { pagesOf, settled } from '#paper/pdf.ts';
import { elementsOf, rootOf, withAllBelow } from '#paper/tags.ts';
import { CONDITIONS, failures, type Condition } from './matterhorn.ts';

const name = (text: string) => PDFName.of(text);
const about: About = {
	title: 'What stopped & why?',
	language: 'en-GB',
	day: '2024-09-01',
	edition: 'one',
	publisher: 'Standstill',
	address: 'https://example.org/sheet/',
};
const NAMES = new Map([['https://example.org/', 'An example']]);

/** A print as a browser writes one: types of PDF 2.0, an item without a body, a figure in a figure. */
async function browserPrint({ first = 13, pages = 1, day = '20261231' } = {}) {
	const pdf = await PDFDocument.create({ updateMetadata: false });
	const { context, catalog } = pdf;
	const root = context.nextRef();
	const id = (add: number) => PDFString.of(`node${String(first + add).padStart(8, '0')}`);
	const page = pdf.addPage([200, 200]);
	for (let more = 1; more < pages; more++) pdf.addPage();
	const link = context.register(
		context.obj({
			Type: 'Annot',
			Subtype: 'Link',
			Rect: [0, 0, 9, 9],
			StructParent: 1,
			A: { S: 'URI', URI: PDFString.of('https://example.org/') },
		}),
	);
	page.node.set(name('Annots'), context.obj([link]));
	page.node.set(name('Tabs'), name('S'));
	page.node.set(name('StructParents'), context.obj(0));
	const content = '0 0 9 9 re f\n/P <</MCID 0>> BDC 1 1 m 2 2 l S EMC\n0 0 5 5 re W n\n';
	page.node.set(name('Contents'), context.register(context.flateStream(content)));
	const all: [S: string, above: number, more?: object][] = [
		['Document', -1],
		['H1', 0],
		['P', 0],
		['Strong', 2],
		['Link', 2, { K: [{ Type: 'OBJR', Obj: link }] }],
		['L', 0],
		['LI', 5, { K: 0 }],
		['Figure', 0, { Alt: PDFString.of('frame') }],
		['Figure', 7, { Alt: PDFString.of('a drawing of it') }],
		['Table', 0],
		['TR', 9],
		['TH', 10, { ID: id(2) }],
		['TD', 10, { ID: id(0), A: { O: 'Table', Headers: [id(2)] } }],
	];
	const refs = all.map(() => context.nextRef());
	for (const [i, [S, above, more]] of all.entries()) {
		const kids = refs.filter((_, j) => all[j]?.[1] === i);
		const P = above < 0 ? root : refs[above];
		const K = kids.length > 0 ? { K: kids } : {};
		const dict = context.obj({ Type: 'StructElem', S, P: P ?? root, ...K, ...more });
		context.assign(refs[i] ?? root, dict);
	}
	const nums = context.obj([0, [refs[6] ?? root], 1, refs[4] ?? root]);
	const leaf = context.register(
		context.obj({ Names: [id(0), refs[12] ?? root, id(2), refs[11] ?? root] }),
	);
	// An element that nothing shows is named too.
	context.register(context.obj({ Type: 'StructElem', S: 'P', ID: id(7) }));
	const IDTree = context.register(context.obj({ Kids: [leaf] }));
	const tree = { Type: 'StructTreeRoot', K: refs[0] ?? root, ParentTree: { Nums: nums }, IDTree };
	context.assign(root, context.obj(tree));
	catalog.set(name('StructTreeRoot'), root);
	catalog.set(name('Lang'), PDFString.of('en-GB'));
	catalog.set(name('MarkInfo'), context.obj({ Marked: true }));
	catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
	const made = PDFString.of(`D:${day}123456+00'00'`);
	context.trailerInfo.Info = context.register(context.obj({ CreationDate: made, ModDate: made }));
	return pdf.save({ useObjectStreams: false });
}

const done = async (bytes: Uint8Array) => settled(bytes, about, NAMES);
const loaded = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });
const rolesOf = (pdf: PDFDocument) =>
	elementsOf(pdf)
		.flatMap(withAllBelow)
		.map(({ role }) => role);

test('files printed on two days, with elements numbered otherwise, are the same', async () => {
	const one = await done(await browserPrint());
	expect(await done(await browserPrint({ day: '20270101', first: 266 }))).toEqual(one);
	expect(
		Buffer.from(one)
			.toString('latin1')
			.match(/D:20240901000000\+00'00'/g),
	).toHaveLength(2);
});

test.each([1, 2, 5])('%d pages are counted', async (pages) =>
	expect(await pagesOf(await browserPrint({ pages }))).toBe(pages),
);

test('a print without tags is refused', async () => {
	const pdf = await PDFDocument.create();
	pdf.addPage();
	await expect(done(await pdf.save())).rejects.toThrow('The PDF has no tree of tags.');
});

test('a file says its title, language, edition and address', async () => {
	const text = Buffer.from(await done(await browserPrint())).toString();
	expect(text).toContain('What stopped &amp; why?</rdf:li>');
	expect(text).toContain('<dc:identifier>https://example.org/sheet/</dc:identifier>');
	expect(text).toContain('<xmpMM:VersionID>one</xmpMM:VersionID>');
	expect(text.startsWith('%PDF-1.7')).toBe(true);
});

test('an item keeps what is marked as its own, within its body', async () => {
	const pdf = await loaded(await done(await browserPrint()));
	const body = elementsOf(pdf)
		.flatMap(withAllBelow)
		.find(({ role }) => role === 'LBody');
	const nums = rootOf(pdf).lookup(name('ParentTree'), PDFDict).get(name('Nums'));
	expect(String(nums)).toContain(`[ ${String(body?.ref)} ]`);
});

test('a drawing within a frame is one figure', async () => {
	const pdf = await loaded(await done(await browserPrint()));
	expect(rolesOf(pdf).filter((role) => role === 'Figure')).toHaveLength(1);
});

test.each([
	['(a (b) \\) c) Tj', 'text with brackets within brackets'],
	['<0014> Tj', 'text'],
	['BT <00> Tj ET\nBT <01> Tj ET', 'two stretches of text, one after the other'],
	['BT /F1 9 Tf <00> Tj 1 0 Td [<01> 2 (x)] TJ ET', 'a whole stretch of text'],
	['1 2 m 3 4 l S', 'a path with its strokes'],
	['/X0 Do', 'a form'],
])('%s is marked once: %s', (content) =>
	expect(withArtefacts(`q ${content} Q`)).toBe(`q /Artifact BMC\n${content}\nEMC Q`),
);

test.each(['0 0 5 5 re W n', '/P <</MCID 0>> BDC BT <00> Tj ET EMC', '/A BMC /B BMC EMC S EMC'])(
	'%s stays as it is',
	(content) => expect(withArtefacts(content)).toBe(content),
);

describe('the conditions of the Matterhorn Protocol', () => {
	/** Breaks a whole file so that it fails under one condition. */
	const BREAKS: Partial<
		Record<Condition, (pdf: PDFDocument, dictOf: (role: string) => PDFDict) => void>
	> = {
		'01-007': (pdf) =>
			pdf.catalog.lookup(name('MarkInfo'), PDFDict).set(name('Suspects'), pdf.context.obj(true)),
		'02-001': (pdf) => rootOf(pdf).delete(name('RoleMap')),
		'02-003': (pdf) =>
			rootOf(pdf).set(name('RoleMap'), pdf.context.obj({ Strong: 'Em', Em: 'Strong' })),
		'02-004': (pdf) =>
			rootOf(pdf).set(name('RoleMap'), pdf.context.obj({ Strong: 'Span', P: 'Div' })),
		'06-001': (pdf) => pdf.catalog.delete(name('Metadata')),
		'07-001': (pdf) => pdf.catalog.delete(name('ViewerPreferences')),
		'09-004': (_, dictOf) => dictOf('TR').set(name('S'), name('Div')),
		'09-005': (_, dictOf) => dictOf('LBody').set(name('S'), name('P')),
		'11-001': (pdf) => pdf.catalog.delete(name('Lang')),
		'13-004': (_, dictOf) => dictOf('Figure').delete(name('Alt')),
		'14-002': (_, dictOf) => dictOf('H1').set(name('S'), name('H2')),
		'14-003': (_, dictOf) => dictOf('Strong').set(name('S'), name('H3')),
		'14-007': (_, dictOf) => dictOf('Strong').set(name('S'), name('H')),
		'15-003': (_, dictOf) => dictOf('TD').delete(name('A')),
		'19-003': (_, dictOf) => dictOf('Strong').set(name('S'), name('Note')),
		'28-002': (_, dictOf) => dictOf('Link').delete(name('K')),
		'28-008': (pdf) => pdf.getPage(0).node.delete(name('Tabs')),
		'28-011': (_, dictOf) => dictOf('Link').set(name('S'), name('Span')),
		'has nothing that needs more': (pdf) => pdf.catalog.set(name('AcroForm'), pdf.context.obj({})),
	};

	test('none is met by what is settled, and several by what is not', async () => {
		const print = await browserPrint();
		expect(await failures(await done(print))).toEqual([]);
		expect(await failures(print)).toEqual(
			expect.arrayContaining([
				'01-005',
				'02-001',
				'06-001',
				'06-002',
				'06-003',
				'09-005',
				'28-012',
			]),
		);
	});

	test.each(Object.entries(BREAKS))('%s is seen', async (condition, spoil) => {
		const pdf = await loaded(await done(await browserPrint()));
		const all = elementsOf(pdf).flatMap(withAllBelow);
		spoil(pdf, (wanted) => {
			const found = all.findLast(({ role }) => role === wanted);
			if (!found) throw new Error(`There is no ${wanted}.`);
			return found.dict;
		});
		expect(await failures(await pdf.save({ useObjectStreams: false }))).toContain(condition);
	});

	test.each([
		['01-003', '/P <</MCID 0>> BDC /Artifact BMC EMC EMC'],
		['01-004', '/Artifact BMC /P <</MCID 0>> BDC EMC EMC'],
		['01-005', '0 0 9 9 re f'],
	])('%s is seen in what is painted', async (condition, content) => {
		const pdf = await loaded(await done(await browserPrint()));
		const stream = pdf.context.flateStream(content);
		pdf.getPage(0).node.set(name('Contents'), pdf.context.register(stream));
		expect(await failures(await pdf.save({ useObjectStreams: false }))).toContain(condition);
	});

	test('fonts are looked at, whether they stand in the file and can be read out', async () => {
		const pdf = await loaded(await done(await browserPrint()));
		pdf.context.register(
			pdf.context.obj({ Type: 'Font', Subtype: 'TrueType', BaseFont: 'X', FontDescriptor: {} }),
		);
		const found = await failures(await pdf.save({ useObjectStreams: false }));
		expect(found).toEqual(['31-009', '31-027']);
	});

	test('each has words', () => {
		for (const words of Object.values(CONDITIONS)) expect(words.length).toBeGreaterThan(8);
	});
});

test('a link says what it is called, and where it leads where it has no words', async () => {
	const contentsOf = async (names: ReadonlyMap<string, string>) => {
		const pdf = await loaded(await settled(await browserPrint(), about, names));
		const [annotation] = pdf.getPage(0).node.Annots()?.asArray() ?? [];
		const dict = pdf.context.lookup(annotation, PDFDict);
		return dict.lookup(name('Contents'), PDFHexString).decodeText();
	};
	expect(await contentsOf(NAMES)).toBe('An example');
	expect(await contentsOf(new Map())).toBe('https://example.org/');
});
