import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkTree } from '#check/check.ts';
import { FRONT } from '#check/pages.ts';
import { asLine } from '#check/problem.ts';
import { rawSource } from '../a.ts';
import { folder, type Folder } from './folder.ts';
import { at, file } from './tree.ts';

let project: Folder;
beforeEach(() => {
	project = folder();
});
afterEach(() => project.remove());

test('hints on wording are given where they are asked for, and what was found is kept', async () => {
	project.write('content/glossary/van.mdx', file({ name: 'Van', meaning: 'It stoped.' }));
	const told = async (hints: boolean) =>
		(await checkTree(project.path, { hints })).problems.map(({ code }) => code);
	const kept = () => readdirSync(project.path, { recursive: true }).map(String);
	expect(await told(false)).toEqual([]);
	expect(kept().some((path) => path.endsWith('standstill-hints.json'))).toBe(false);
	expect(await told(true)).toEqual(['misspelt']);
	expect(kept().some((path) => path.endsWith('standstill-hints.json'))).toBe(true);
	expect(await told(true)).toEqual(['misspelt']);
});

const problems = async () => (await checkTree(project.path)).problems.map(asLine);

const drawn = () =>
	sharp({ create: { width: 64, height: 64, channels: 3, background: '#123456' } });
const DAMAGED =
	'This picture is damaged, cut off or far too large, so that no browser shows it whole. Save it again from what it was made of.';

test('a sound folder has no problem, and is left as it is', async () => {
	const before = readdirSync(project.path, { recursive: true });
	expect(await problems()).toEqual([]);
	expect(readdirSync(project.path, { recursive: true })).toEqual(before);
});

test('a folder without the text of the front page is told what is missing', async () => {
	rmSync(join(project.path, FRONT));
	expect(await problems()).toEqual([
		expect.stringMatching(/^content\/pages\/front\.mdx:1:1 {2}There is no such file\./),
	]);
});

describe('links are not followed', () => {
	test('a link to a file', async () => {
		project.link('content/glossary/van.mdx', '/etc/hostname');
		expect(await problems()).toEqual([
			'content/glossary/van.mdx:1:1  This is a link to another place. Put the file itself here.',
		]);
	});

	test('a link to a folder that leads in a circle', async () => {
		project.link('content/glossary/more', '..');
		expect(await problems()).toEqual([
			'content/glossary/more:1:1  This is a link to another place. Put the file itself here.',
		]);
	});

	test('a link to nothing', async () => {
		project.link('content/glossary/van.mdx', 'nowhere');
		expect(await problems()).toHaveLength(1);
	});
});

test('a file may hold a million bytes, and no more', async () => {
	const text = stringify({ release: rawSource() });
	const padded = (bytes: number) => text + '\n'.repeat(bytes - Buffer.byteLength(text));
	project.write(at('sources.yaml'), padded(1_000_000));
	expect(await problems()).toEqual([]);
	project.write(at('sources.yaml'), padded(1_000_001));
	expect(await problems()).toEqual([
		`${at('sources.yaml')}:1:1  This file has 1000001 bytes; at most 1000000 may stand. Make it smaller, or part it.`,
	]);
});

test('a file that is not UTF-8 is not read', async () => {
	project.write('content/glossary/van.mdx', Buffer.from('---\nname: V\xe4n\n---\n', 'latin1'));
	expect(await problems()).toEqual([
		'content/glossary/van.mdx:1:1  This file is not written in UTF-8. Save it again with that encoding.',
	]);
});

test('READMEs, the licence and hidden files are no content', async () => {
	for (const name of ['README.md', 'LICENSE', 'glossary/README.md', '.gitkeep', '.git/config'])
		project.write(`content/${name}`, 'Anything.');
	expect((await problems()).filter((line) => !line.includes('.git/'))).toEqual([]);
});

describe('pictures', () => {
	const png = drawn().png().toBuffer();
	const shows = (alt: string, address: string) =>
		project.write(
			'content/incidents/example/claims/other.mdx',
			file(
				{
					asks: 'Who?',
					statement: 'Someone.',
					question: 'what',
					status: 'confirmed',
					saidBy: 'Example Ltd',
					asOf: '2024-08-01',
					sources: ['release'],
				},
				`![${alt}](${address})`,
			),
		);

	test('one that is there is shown', async () => {
		project.write(at('images/gate.png'), await png);
		shows('The gate of the works, closed', '../images/gate.png');
		expect(await problems()).toEqual([]);
	});

	test('one that is misspelt is named', async () => {
		project.write(at('images/gate.png'), await png);
		shows('The gate of the works, closed', '../images/gaet.png');
		expect((await problems())[0]).toMatch(
			/There is no picture \.\.\/images\/gaet\.png\. Did you mean “\.\.\/images\/gate\.png”\?$/,
		);
	});

	test('one that is something else is refused', async () => {
		project.write(at('images/gate.png'), '<html><script>alert(1)</script></html>');
		expect(await problems()).toEqual([
			`${at('images/gate.png')}:1:1  This is no png file, whatever its name says.`,
		]);
	});

	/** How a file of each kind begins, by the standard of its kind. */
	const BEGINNINGS = {
		png: '89504e470d0a1a0a',
		jpg: 'ffd8ffe000104a464946',
		webp: '52494646240000005745425056503820',
		avif: '0000001c6674797061766966',
	};

	test.each(Object.entries(BEGINNINGS))(
		'a file is %s by its bytes, not by its name',
		async (kind, hex) => {
			const name = at(`images/gate.${kind}`);
			const refused = [`${name}:1:1  This is no ${kind} file, whatever its name says.`];
			project.write(name, Buffer.from(hex, 'hex'));
			// Beyond its beginning there is no picture.
			expect(await problems()).toEqual([`${name}:1:1  ${DAMAGED}`]);
			for (const [other, bytes] of Object.entries(BEGINNINGS).filter(([other]) => other !== kind)) {
				project.write(name, Buffer.from(bytes, 'hex'));
				expect(await problems(), other).toEqual(refused);
			}
			project.write(name, '');
			expect(await problems(), 'empty').toEqual(refused);
		},
	);

	test('a drawing that is only a drawing may stand', async () => {
		const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9" fill="url(#a)"/></svg>';
		project.write(at('images/gate.svg'), svg);
		expect(await problems()).toEqual([]);
	});
});

describe('what systems leave behind', () => {
	test.each(['desktop.ini', 'Thumbs.db', '.DS_Store', 'car.mdx~', '~$car.mdx', '.car.mdx.swp'])(
		'%s is ignored, with a note',
		async (name) => {
			project.write(`content/glossary/${name}`, 'left');
			const { problems: found, names } = await checkTree(project.path);
			expect(found.map((one) => `${asLine(one)} ${one.severity}`)).toEqual([
				`content/glossary/${name}:1:1  A system or an editor left this file here. It is ignored; delete it. warning`,
			]);
			expect(names).not.toContain(`content/glossary/${name}`);
		},
	);
});

describe('a picture is decoded', () => {
	const shown = 'content/pages/images/works.png';

	test('and passes where it is whole', async () => {
		project.write(shown, await drawn().png().toBuffer());
		expect(await problems()).toEqual([]);
	});

	test('and is refused where it is cut off', async () => {
		const bytes = await drawn().png({ compressionLevel: 0 }).toBuffer();
		project.write(shown, bytes.subarray(0, bytes.length / 2));
		expect(await problems()).toEqual([`${shown}:1:1  ${DAMAGED}`]);
	});
});
