import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { check } from '#check/content.ts';
import { thingsIn } from '#check/things.ts';
import { renamed } from '#tools/rename/plan.ts';
import { rawClaim, rawIncident, rawSource } from '../a.ts';
import { at, file, tree } from './tree.ts';

/** A claim and a source of one key, each named by others. */
const TEXTS = tree({
	[at('sources.yaml')]: stringify({ release: rawSource() }),
	[at('claims/release.mdx')]: file(rawClaim({ value: 7, unit: 'cars' })),
	[at('incident.mdx')]: file(rawIncident(), '<Claim id="release">It</Claim> stopped.'),
});

const afterRenaming = (one: string, to: string) => {
	const thing = thingsIn(check(TEXTS).records).find(
		(other) => other.one === one && other.key === 'release',
	)!;
	return renamed(TEXTS, thing, to).texts;
};

test('the key of a source is put anew where it is a source’s, and no claim’s of that key', () => {
	const texts = afterRenaming('source', 'paper');
	expect(texts.get(at('claims/made.mdx'))).toContain('- paper');
	expect(texts.get(at('claims/release.mdx'))).toContain('- paper');
	expect(texts.get(at('incident.mdx'))).toBe(TEXTS.get(at('incident.mdx')));
});

test('the key of a claim is put anew where it is a claim’s, and no source’s of that key', () => {
	const texts = afterRenaming('claim', 'cars');
	expect(texts.get(at('claims/cars.mdx'))).toContain('- release');
	expect(texts.get(at('claims/made.mdx'))).toBe(TEXTS.get(at('claims/made.mdx')));
	expect(texts.get(at('incident.mdx'))).toContain('<Claim id="cars">');
});
