import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { report } from '#tools/compare/report.ts';
import { reviewOf } from '#tools/compare/review.ts';
import { rawClaim, rawSite, rawSource } from '../../a.ts';
import { at, file, tree } from '../../check/tree.ts';
import { aReport } from './reports.ts';
import { aFolder } from './sites.ts';

/** Reviews this change of a small tree. */
async function review(changes: Record<string, string | undefined>, typo = false) {
	const folder = aFolder();
	const earlier = tree({
		'content/glossary/old.mdx': file({ name: 'Old' }),
		'content/pages/front.mdx': file({ title: 'What is this?', summary: 'Text.' }, 'Text.'),
	});
	for (const [path, text] of Object.entries({ ...Object.fromEntries(earlier), ...changes })) {
		if (text === undefined) continue;
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return reviewOf(folder, earlier, new Set(Object.keys(changes)), { typo });
}

test('problems of files that a change touches come first, and all are told', async () => {
	const { review: found, isSound } = await review({
		'content/glossary/van.mdx': file({ name: 'Van' }),
	});
	expect(isSound).toBe(false);
	expect(found.errors.listed.map(({ file: name, touched }) => [name, touched])).toEqual([
		['content/glossary/van.mdx', true],
		['content/glossary/old.mdx', false],
	]);
});

test('a file that has gone is one of those that are told of', async () => {
	const { review: found } = await review({
		[at('sites/north.mdx')]: undefined,
		[at('sites/north-works.mdx')]: file(rawSite()),
	});
	const gone = found.errors.listed.filter(({ code }) => code === 'vanished');
	expect(gone.map(({ file: name, touched }) => [name, touched])).toEqual([
		[at('sites/north.mdx'), true],
	]);
	// Nine are there.
	expect(found.files).toBe(10);
});

test('facts, sources and corrections of a change are told, though the content has problems', async () => {
	const { review: found } = await review({
		[at('claims/made.mdx')]: file(rawClaim({ value: 7, unit: 'cars' })),
		[at('sources.yaml')]: stringify({
			release: rawSource(),
			paper: rawSource({ publisher: 'Town Paper', url: 'https://example.org/paper' }),
		}),
		'content/corrections/new.mdx': file({ incident: 'example' }),
	});
	expect(found.facts.listed).toEqual([
		{ file: at('claims/made.mdx'), field: 'value', fact: 'number', before: '5', after: '7' },
	]);
	expect(found.sources.added.map(({ id }) => id)).toEqual(['incidents/example/sources/paper']);
	expect(found.corrections).toEqual(['content/corrections/new.mdx']);
	expect(found.errors.listed.map(({ code }) => code)).not.toContain('uncorrected');
});

test('what a review holds can be read back, whatever the content', async () => {
	const { review: found } = await review({
		[at('claims/made.mdx')]: file(rawClaim({ asks: `${'x'.repeat(5000)}?`, value: 7 })),
		[`content/${'long'.repeat(40)}.txt`]: 'Nothing.',
	});
	expect(report.safeParse(aReport(found)).error).toBeUndefined();
});
