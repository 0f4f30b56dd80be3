import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/content.ts';
import { finder } from '#check/rules/words.ts';
import { wordList } from '#records/words.ts';
import { stringify } from 'yaml';
import { rawClaim } from '../a.ts';
import { at, file, tree } from './tree.ts';

const LIST = wordList.parse([
	{ words: ['ransom'], unless: ['alleged'], reason: 'It is not disclosed.' },
	{ words: ['bail-out*'], reason: 'It was a guarantee.', instead: 'guarantee' },
	{ words: ['hackers', 'a gang'], near: ['did', 'was behind'], reason: 'It is not known.' },
	{ words: ['wrote', 'written'], near: ['malware'], within: 4, reason: 'It is not known.' },
]);
const find = finder(LIST);
/** What is found in a text, as it stands there. */
const found = (text: string) => find(text).map((one) => one.text);
const attributed = (text: string) => find(text).map((one) => one.attributed);

const PAID = 'ransom was paid';

describe('a clause may leave open what it speaks of', () => {
	const OPENS = [
		...['whether', 'if any', 'unknown', 'unclear', 'nobody', 'no one', 'none', 'neither', 'nor'],
		...['without', 'leave out', 'leaves out', 'nothing', 'not', 'never', 'cannot'],
		...['authority', 'authorities', 'official', 'officials', 'source', 'sources', 'evidence'],
		...['report', 'text', 'texts', 'page', 'body', 'claim', 'sign', 'statement', 'word', 'proof'],
		'finding',
	].map((word, i) => (i < 16 ? word : `no ${word}`));
	test.each([...OPENS, 'no such clear-cut evidence', 'no good and sound evidence'])(
		'with %s',
		(word) => {
			expect(found(`It is ${word} that ${PAID}.`)).toEqual([]);
			expect(found(`It is ${word.toUpperCase()} that ${PAID}.`)).toEqual([]);
			// What begins or ends as such a word is none, and behind what is asserted it is too late.
			expect(found(`It is x${word} that ${PAID}.`)).toEqual(['ransom']);
			expect(found(`It is un-${word} that ${PAID}.`)).toEqual(['ransom']);
			expect(found(`It is ${word}x that ${PAID}.`)).toEqual(['ransom']);
			expect(found(`The ransom is ${word}.`)).toEqual(['ransom']);
		},
	);

	test.each([
		...['doubt', 'doubts', 'question', 'questions', 'secret', 'surprise', 'mystery', 'only'],
		...['just', 'merely'],
	])('but not with a denial of %s', (word) => {
		expect(found(`It is not ${word} that ${PAID}.`)).toEqual(['ransom']);
		expect(found(`It is not x${word} that ${PAID}.`)).toEqual([]);
	});

	test.each([
		'It is whether or not ransom was paid.',
		'It was found or not: ransom was paid.',
		'It had no idea that was so very much of a source that ransom was paid.',
	])('nor in: %s', (text) => expect(found(text)).toEqual(['ransom']));

	const UNSETTLED = [
		...['known', 'established', 'confirmed', 'shown', 'proven', 'clear', 'disclosed', 'answered'],
		...['found', 'officially known'],
	].map((word) => `is not ${word}`);
	test.each([
		...UNSETTLED,
		...['unknown', 'unclear', 'unconfirmed', 'unproven', 'disputed', 'an allegation'].map(
			(word) => `is ${word}`,
		),
	])('by saying that it %s', (word) => {
		expect(found(`That ${PAID} ${word}.`)).toEqual([]);
		expect(found(`Then ${PAID} ${word}.`)).toEqual(['ransom']);
		expect(found(`That ${PAID} ${word.replace(/(\w+)$/, 'un$1x')}.`)).toEqual(['ransom']);
	});

	test('by saying on what it rests', () =>
		expect(found(`That ${PAID} rests on one source.`)).toEqual([]));

	test.each([
		...['That', 'Whether', 'If', 'Who', 'The claim', 'The allegation', 'The suspicion'],
		...['The idea', 'The report', 'And that', 'So that', '  that'],
	])('with %s before it', (word) => {
		expect(found(`${word} ${PAID} is unproven.`)).toEqual([]);
		expect(found(`${word}x ${PAID} is unproven.`)).toEqual(['ransom']);
	});

	test.each([
		...['was', 'were', 'did', 'is', 'are', 'has', 'have', 'had', 'do', 'does', 'could', 'can'],
		'should',
	])('by asking: %s …?', (word) => {
		expect(found(`${word} ransom paid?`)).toEqual([]);
		expect(found(` ${word.toUpperCase()} ransom paid? `)).toEqual([]);
		expect(found(`${word} ransom paid.`)).toEqual(['ransom']);
		expect(found(`Why ${word} ransom paid?`)).toEqual(['ransom']);
	});
});

describe('a clause ends', () => {
	test.each([
		...['; ', ': ', ' – ', ' — ', ' - ', ' but ', ', but ', ' though ', ', although ', ' while '],
		...[', and ', ', how ', ', which ', ', who ', ', why ', ', where '],
	])('at “%s”, behind which nothing is left open', (cut) => {
		expect(found(`It is not known${cut}${PAID}.`)).toEqual(['ransom']);
		expect(found(`It was so${cut}that is not known: ${PAID}.`)).toEqual(['ransom']);
		// What stands before it is no better for what stands behind.
		expect(found(`That ${PAID}${cut}it is not known.`)).toEqual(['ransom']);
		expect(found(`It is not known that ${PAID}${cut}so it is.`)).toEqual([]);
	});

	test.each([' and ', ', or ', ', ', ' which ', ' who ', '-', 'but ', ' buts '])(
		'not at “%s”',
		(joint) => expect(found(`It is not known${joint}${PAID}.`)).toEqual([]),
	);

	test.each([', whether ', ', which nobody says, and whether '])('and “%s” opens another', (cut) =>
		expect(found(`It was so${cut}${PAID}.`)).toEqual([]),
	);

	test('at the last cut before what is found, and the first behind it', () => {
		expect(found(`It is so; it is not known that ${PAID}; it is so.`)).toEqual([]);
		expect(found(`It is not known; it is so; ${PAID}; it is not known.`)).toEqual(['ransom']);
		expect(found(`One; that ${PAID} is unknown; two; it is so.`)).toEqual([]);
		expect(found('It is not known that ransom, whether or not much, was paid.')).toEqual([]);
	});
});

describe('a sentence says who says so', () => {
	test.each([
		...['said', 'says', 'say', 'saying', 'told us', 'tells us', 'wrote that', 'writes about it,'],
		...['wrote,', 'writes how', 'reported', 'reports', 'warned', 'warns', 'claim'],
		...['claimed', 'claims', 'alleged', 'alleges', 'suspected', 'suspects', 'spoke', 'speaks of'],
		...['understood', 'understands', 'according to it', 'put it', 'puts it', 'describe'],
		...['describes', 'described', 'accuses', 'accused', 'names them as those', 'named one as it'],
		...['wrote to', 'wrote in', 'wrote on', 'wrote of'],
	])('with “%s”', (verb) => {
		expect(attributed(`It ${verb} ${PAID}.`)).toEqual([true]);
		expect(attributed(`It x${verb} ${PAID}.`)).toEqual([false]);
		expect(attributed(`It un-${verb} ${PAID}.`)).toEqual([false]);
		// Behind what is asserted it may be about anything.
		expect(attributed(`The ${PAID}, it ${verb}.`)).toEqual([false]);
	});

	test.each([
		...['told of it when to', 'tells the big machine to see', 'wrote code for', 'spoke to'],
		...['speaks to', 'named it', 'saids', 'reporter', 'wrote a', 'names one', 'clam', 'tell'],
	])('not with “%s”', (verb) => expect(attributed(`It ${verb} and ${PAID}.`)).toEqual([false]));

	test.each([
		['By the newspaper, ransom was paid.', true],
		[' in the newspaper, ransom was paid.', true],
		['By it, ransom was paid.', false],
		[`By ${'x'.repeat(60)}, ransom was paid.`, true],
		[`By ${'x'.repeat(61)}, ransom was paid.`, false],
		['Of the newspaper, ransom was paid.', false],
		['The newspaper: ransom was paid.', true],
		['N: ransom was paid.', false],
		['No: ransom was paid.', true],
		[`${'x'.repeat(80)}: ransom was paid.`, true],
		[`${'x'.repeat(81)}: ransom was paid.`, false],
		['Ransom was paid: the works stopped.', false],
		['By ransom, the works came back.', false],
		['In it, by the newspaper, ransom was paid.', false],
	])('by its beginning: %s %s', (text, is) => expect(attributed(text)).toEqual([is]));

	test('or not, where a word is refused in any sentence', () =>
		expect(attributed('It said that a bail-out came.')).toEqual([false]));
});

describe('a sentence stands for itself', () => {
	test.each([
		['It is not known. Ransom was paid.', ['Ransom']],
		['It is not known! Ransom was paid.', ['Ransom']],
		['It is not known? Ransom was paid.', ['Ransom']],
		['It is not known in version 2.5 that ransom was paid.', []],
		['ransom was paid. It is not known. ransom was paid', ['ransom', 'ransom']],
		['Hackers came. They did it.', []],
		['Hackers did it. Hackers did it.', ['Hackers did', 'Hackers did']],
		['It was so. Nobody knows whether hackers did it.', []],
		['Whether hackers did it is not known. Hackers did it.', ['Hackers did']],
		['It is so and so on. Ransom was paid, not in cash.', ['Ransom']],
	])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('two words stand near each other', () => {
	const apart = (count: number) => Array.from({ length: count }, () => 'so').join(' ');
	test.each([
		[`hackers ${apart(9)} did`, 1],
		[`hackers ${apart(10)} did`, 0],
		[`did ${apart(9)} hackers`, 1],
		[`did ${apart(10)} hackers`, 0],
		[`hackers, it’s “${apart(8)}” – did`, 1],
		['hackers did', 1],
		['a gang was behind', 1],
		['a gang was, it is said, behind', 0],
		[`wrote ${apart(4)} malware`, 1],
		[`wrote ${apart(5)} malware`, 0],
		[`malware ${apart(4)} written`, 1],
		[`malware ${apart(5)} written`, 0],
	])('%s: %i times', (text, times) => expect(found(text)).toHaveLength(times));

	test('and are told once in a sentence, from the first to the last of the two', () => {
		expect(found('Here hackers did it, and a gang did it.')).toEqual(['hackers did']);
		expect(found('Here did hackers, and hackers did.')).toEqual(['did hackers']);
		expect(find('Here hackers did it.')[0]?.index).toBe(5);
	});

	test('what is found comes in the order of the text', () => {
		expect(found('A bail-out came, hackers did it, and ransom was paid.')).toEqual([
			'bail-out',
			'hackers did',
			'ransom',
		]);
		expect(found('Ransom was paid. It was bail-outs; hackers did it.')).toEqual([
			'Ransom',
			'bail-outs',
			'hackers did',
		]);
	});
});

describe('what was done to a text about a thing was not done to it', () => {
	test.each([
		...['on', 'about', 'against', 'into', 'account of', 'analysis of', 'analyses of'],
		...['description of', 'history of', 'reports of', 'review of', 'study of', 'studies of'],
		'summaries of',
	])('as in “the text %s the malware was written”', (of) => {
		const text = (word: string) => `The ${word} malware`;
		if (of !== 'summaries of') expect(found(`${text(of)} was written.`)).toEqual([]);
		for (const verb of ['is', 'are', 'were', 'has been', 'have been', 'had been', 'was later'])
			if (of !== 'summaries of') expect(found(`${text(of)} ${verb} written.`), verb).toEqual([]);
		expect(found(`${text(of)} which was written.`)).toHaveLength(1);
		expect(found(`${text(of)} was then quickly written.`)).toHaveLength(1);
		expect(found(`${text(of)} written.`)).toHaveLength(1);
		expect(found(`${text(`x${of}`)} was written.`)).toHaveLength(1);
		expect(found(`${text(`un-${of}`)} was written.`)).toHaveLength(1);
	});

	test.each([
		['They wrote about malware.', 0],
		['They wrote a law against malware.', 0],
		['They wrote into malware.', 0],
		['They wrote notes on malware.', 0],
		['They wrote on malware.', 1],
		['They wrote of malware.', 1],
		['They wrote about the malware.', 1],
		['They wrote malware about it.', 1],
	])('%s: %i times', (text, times) => expect(found(text)).toHaveLength(times));
});

test('a long passage is told by its beginning', () => {
	const told = (text: string) =>
		checkContent(
			tree({
				'content/words.yaml': stringify([
					{ words: ['hackers'], near: ['did'], reason: 'It is not known.' },
				]),
				[at('claims/made.mdx')]: file(rawClaim({ value: 5, unit: 'cars' }), `There ${text} it.`),
			}),
		).flatMap(({ code, message }) => (code === 'refused-word' ? message : []));
	const [full, over] = [68, 69].map((length) => `hackers ${'x'.repeat(length)} did`);
	expect(told(full!)).toEqual([`“${full!}”: It is not known.`]);
	expect(told(over!)).toEqual([`“${over!.slice(0, 80)}…”: It is not known.`]);
});
