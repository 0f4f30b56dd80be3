import { expect, test } from 'vitest';
import { readBody } from '#check/body.ts';
import { mentions } from '#markdown/mentions.ts';

const joining = (body: string) => mentions(readBody(body, 0).tree).map(({ joins }) => joins);

test('a source joins the mention before it where only blanks stand between', () => {
	expect(joining('<Date of="a" /><Cite source="b" />.')).toEqual([false, true]);
	expect(joining('<Claim id="a">It was.</Claim> <Cite source="b" />')).toEqual([false, true]);
	expect(joining('<Date of="a" />, and so<Cite source="b" />')).toEqual([false, false]);
	expect(joining('<Cite source="a" />\n\n<Cite source="b" />')).toEqual([false, false]);
	expect(joining('<Date of="a" /><Claim id="b" />')).toEqual([false, false]);
});
