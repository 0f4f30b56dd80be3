import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/content.ts';
import type { Texts } from '#check/content.ts';
import { main } from '#tools/remove/main.ts';
import type { FileChange } from '#tools/rename/plan.ts';
import { rawClaim, rawSource } from '../../a.ts';
import { stringify } from 'yaml';
import { at, file, tree } from '../../check/tree.ts';

/** A tree with a claim that nothing names, which alone cites one of the sources. */
const TREE = tree({
	[at('sources.yaml')]:
		`${stringify({ release: rawSource() })}\n# What the paper said.\n${stringify({
			paper: rawSource({ publisher: 'Town Paper', url: 'https://example.org/two', kind: 'press' }),
		})}\n# The last.\n${stringify({ later: rawSource({ url: 'https://example.org/three' }) })}`,
	[at('claims/spare.mdx')]: file(
		rawClaim({ asks: 'How many were spare?', sources: ['release', 'paper'] }),
	),
	[at('claims/made.mdx')]: file(
		rawClaim({ value: 5, unit: 'cars', sources: ['later', 'release'] }),
		'As <Cite source="later" /> says.',
	),
	[at('incident.mdx')]: tree().get(at('incident.mdx'))!.concat('\n<Claim id="made" />\n'),
	[at('moved.yaml')]: 'claim:\n  older: spare\n',
	'content/corrections/change.mdx': file({
		date: '2024-08-20',
		kind: 'update',
		summary: 'Something was added.',
		why: 'It was new.',
		pages: ['/example/claims/spare/'],
		incident: 'example',
	}),
});

async function run(texts: Texts, ...args: string[]) {
	const said: string[] = [];
	const after = new Map(texts);
	const code = await main(args, {
		texts: () => texts,
		apply(files: FileChange[]) {
			for (const { file: name, after: text } of files)
				if (text === undefined) after.delete(name);
				else after.set(name, text);
		},
		confirm: undefined,
		elsewhere: () => [],
		say: (line) => said.push(line),
		warn: (line) => said.push(line),
	});
	return { code, out: said.join('\n'), after };
}

const WHY = 'It said the same.';

test('the tree is sound', () => expect(checkContent(TREE)).toEqual([]));

describe('what is named stays', () => {
	test('and each place is listed', async () => {
		const { code, out, after } = await run(TREE, 'claim', 'made', '--tombstone', WHY, '--yes');
		expect(code).toBe(1);
		expect(out).toMatch(/incident\.mdx:\d+:12 {2}<Claim id="made" \/>/);
		expect(out).toContain('is named in 1 place, so it stays.');
		expect(after).toEqual(TREE);
	});

	test('a source too, wherever it is cited', async () => {
		const { out } = await run(TREE, 'source', 'later', '--tombstone', WHY, '--yes');
		expect(out).toContain('named in 2 places');
	});

	test('and so does an incident', async () => {
		const { code, out } = await run(TREE, 'incident', 'example', '--tombstone', WHY);
		expect(code).toBe(1);
		expect(out).toContain('it stays');
	});
});

describe('what nothing names', () => {
	test('goes only with a reason, where it has an address', async () => {
		const { code, out } = await run(TREE, 'claim', 'spare');
		expect(code).toBe(1);
		expect(out).toContain('--tombstone');
	});

	test('leaves what stood there, at the addresses that it had before too', async () => {
		const { code, out, after } = await run(
			TREE,
			'claim',
			'spare',
			'--tombstone',
			WHY,
			'--on',
			'2024-09-01',
			'--yes',
		);
		expect(code, out).toBe(0);
		expect(after.has(at('claims/spare.mdx'))).toBe(false);
		const list = after.get(at('moved.yaml'))!;
		for (const key of ['older', 'spare'])
			expect(list).toContain(
				`  ${key}:\n    stood: How many were spare?\n    why: ${WHY}\n    on: 2024-09-01\n`,
			);
		// What was corrected on its page stays told.
		expect(after.get('content/corrections/change.mdx')).toContain('/example/claims/spare/');
		expect(checkContent(after)).toEqual([]);
	});

	test('takes along the sources that nothing else cites, with their comments', async () => {
		const { after } = await run(TREE, 'claim', 'spare', '--tombstone', WHY, '--yes');
		const sources = after.get(at('sources.yaml'))!;
		expect(sources).not.toContain('paper:');
		expect(sources).not.toContain('What the paper said.');
		expect(sources).toContain('# The last.\nlater:');
		expect(after.get(at('moved.yaml'))).toContain('paper:\n    stood: "Town Paper: Release"');
	});

	test('the reason is a sentence, and the day one of the calendar', async () => {
		expect((await run(TREE, 'claim', 'spare', '--tombstone', 'same')).code).toBe(2);
		const { code, out } = await run(
			TREE,
			'claim',
			'spare',
			'--tombstone',
			WHY,
			'--on',
			'2024-13-01',
		);
		expect(code).toBe(2);
		expect(out).toContain('2024-13-01 is no day in the calendar. A day is written as');
	});
});
