import { expect, test } from 'vitest';
import { goneTitle } from '#words/pages/moved.ts';

test.each([
	['Was there a second survey?', 'What became of “Was there a second survey?”'],
	['Second survey', 'What became of “Second survey”?'],
])('the title at the address of “%s”, which has gone, asks once', (stood, title) =>
	expect(goneTitle({ stood, why: 'It said the same.' })).toBe(title),
);
