import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeset } from '#check/fix/typography.ts';

test.each([
	["JLR's plants didn't run", 'JLR’s plants didn’t run'],
	["the workers' pay", 'the workers’ pay'],
	["{date:month}'s output", '{date:month}’s output'],
	["the '90s and '90 to '95", 'the ’90s and ’90 to ’95'],
	['He said "no", then "yes".', 'He said “no”, then “yes”.'],
	['("so")', '(“so”)'],
	['a pause -- of weeks -- and more', 'a pause – of weeks – and more'],
	['"It\'s over"', '“It’s over”'],
	['“It is” and 5', '“It is” and 5'],
])('%s becomes %s', (text, expected) => expect(typeset(text)).toBe(expected));

test.each([
	"'twas",
	"he said 'no' twice",
	"'the workers' pay'",
	"rock 'n' roll",
	"5' tall",
	'5" wide',
	'one " alone',
	'"a" "b',
	'a"b"c',
	'a--b',
	'-- a',
	'a - b',
	'---',
])('what may be meant otherwise stays: %s', (text) => expect(typeset(text)).toBe(text));

const runs = fc
	.array(
		fc.constantFrom('a', 'é', '9', ' ', "'", '"', '-', '--', '“', '”', '’', '.', '(', ')', '\n'),
		{
			maxLength: 30,
		},
	)
	.map((parts) => parts.join(''));

test('twice is once, and nothing but marks changes', () =>
	fc.assert(
		fc.property(runs, (text) => {
			const once = typeset(text);
			expect(typeset(once)).toBe(once);
			const bare = (run: string) =>
				run.replace(/[“”]/g, '"').replace(/’/g, "'").replaceAll('–', '--');
			expect(bare(once)).toBe(bare(text));
		}),
		{ numRuns: 2000 },
	));
