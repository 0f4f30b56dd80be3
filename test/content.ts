import { readTexts } from '#check/read.ts';

/**
 * What tests of real files look at: the content of this project, whatever it is, and the examples, which
 * have a record of each kind; so a test says something even where there is little content.
 */
export const CONTENTS: [string, ReadonlyMap<string, string>][] = [
	['the content of this project', readTexts(process.cwd())],
	['the examples', readTexts('test/fixtures/examples')],
];
