import { describe, expect, test } from 'vitest';
import { forGitHub } from '#check/output/github.ts';
import { asJson } from '#check/output/json.ts';
import { forPeople } from '#check/output/people.ts';
import type { Problem } from '#check/problem.ts';

const problem = (fields: Partial<Problem> = {}): Problem => ({
	file: 'content/a.mdx',
	line: 3,
	column: 12,
	code: 'refused',
	message: 'It is so.',
	severity: 'error',
	...fields,
});
const plain = (_: string, text: string) => text;
const marked = (style: string, text: string) => `<${style}>${text}</${style}>`;

describe('for people', () => {
	test('problems stand below their files, and are counted at the end', () =>
		expect(
			forPeople(
				[
					problem({ line: 3, column: 1 }),
					problem(),
					problem({ file: 'content/b.mdx', severity: 'warning' }),
				],
				7,
				plain,
			),
		).toBe(
			[
				'content/a.mdx',
				'  3:1   error  It is so. [refused]',
				'  3:12  error  It is so. [refused]',
				'',
				'content/b.mdx',
				'  3:12  hint   It is so. [refused]',
				'',
				'2 problems in 1 of 7 content files, 1 hint. Each rule has its entry in src/check/RULES.md.',
			].join('\n'),
		));

	test('colours only set off', () => {
		const coloured = forPeople([problem()], 7, marked);
		expect(coloured).toContain('<bold>content/a.mdx</bold>');
		expect(coloured.replace(/<\/?(?:bold|dim|red|yellow|green)>/g, '')).toBe(
			forPeople([problem()], 7, plain),
		);
	});

	test('nothing is wrong', () =>
		expect(forPeople([], 7, plain)).toBe('Content: 7 files, no problems.'));
});

describe('for GitHub', () => {
	test('each is a command for its line; a hint is a warning', () =>
		expect(forGitHub([problem(), problem({ severity: 'warning', line: 4 })])).toBe(
			'::error file=content/a.mdx,line=3,col=12,title=refused::It is so.\n::warning file=content/a.mdx,line=4,col=12,title=refused::It is so.',
		));

	test('no name and no message can end the command or begin another', () => {
		const found = forGitHub([
			problem({
				file: 'content/a,b:c%\n::set-output name=d::e.mdx',
				message: '100%\r\n::error::x',
			}),
		]);
		expect(found).toBe(
			'::error file=content/a%2Cb%3Ac%25%0A%3A%3Aset-output name=d%3A%3Ae.mdx,line=3,col=12,title=refused::100%25%0D%0A::error::x',
		);
		expect(found).not.toContain('\n');
	});

	test('nothing is wrong', () => expect(forGitHub([])).toBe(''));
});

test('for programs: counts, and each problem', () => {
	const problems = [problem(), problem({ severity: 'warning' })];
	expect(JSON.parse(asJson(problems, 7))).toEqual({ files: 7, errors: 1, warnings: 1, problems });
});
