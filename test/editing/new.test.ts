import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTexts } from '#check/read.ts';
import { PLANS } from '#editing/new/kinds/index.ts';
import { ANSWERS, copyOfContent, flags, problemsIn, runNew } from './copy.ts';

const MADE: Record<string, string[]> = {
	site: ['content/incidents/example-2024/sites/south-works.mdx'],
	statement: ['content/incidents/example-2024/statements/example-2jul.mdx'],
	claim: ['content/incidents/example-2024/claims/many-people-sent-home.mdx'],
	source: [],
	event: ['content/incidents/example-2024/events/2024-07-03-minister-visits-works.mdx'],
	comparison: ['content/comparisons/other-2020.mdx'],
	term: ['content/glossary/tally-clerk.mdx'],
	correction: ['content/corrections/2024-08-20-number-cars-wrong.mdx'],
	incident: [
		'content/incidents/sample-mills-2023/claims/days-to-first-step.mdx',
		'content/incidents/sample-mills-2023/incident.mdx',
		'content/incidents/sample-mills-2023/sites/mill-3-sample-bay.mdx',
		'content/incidents/sample-mills-2023/sources.yaml',
	],
};

test('every kind is tried', () => {
	expect(Object.keys(ANSWERS).toSorted()).toEqual(Object.keys(PLANS).toSorted());
	expect(Object.keys(MADE).toSorted()).toEqual(Object.keys(PLANS).toSorted());
});

describe('what the command writes', () => {
	test.each(Object.keys(ANSWERS))('%s: passes the content check at once', async (kind) => {
		const folder = copyOfContent();
		const before = new Set(readTexts(folder).keys());
		expect(problemsIn(folder)).toEqual([]);
		const { code, out, err } = await runNew(folder, kind, ...flags(ANSWERS[kind] ?? {}), '--yes');
		expect([code, err]).toEqual([0, '']);
		const made = [...readTexts(folder).keys()].filter((file) => !before.has(file));
		expect(made.toSorted()).toEqual(MADE[kind]);
		for (const file of made) expect(out).toContain(`${file} written.`);
		expect(out).toMatch(/\nNext: .+\.\n$/);
		expect(problemsIn(folder)).toEqual([]);
	});
});
