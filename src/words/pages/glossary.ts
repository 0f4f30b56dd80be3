import { withUnit } from '../quantity.ts';

/** The title of the glossary. */
export const GLOSSARY_TITLE = 'What do these words mean?';

/** How the glossary of all and those of one incident each lead to each other. */
export const GLOSSARY = {
	ofOne: 'Words of one incident only',
	shared: 'Words that more pages use stand in [the glossary of all incidents].',
};

/** The glossary of one incident. */
export const glossaryOfTitle = (incident: string): string =>
	`What do the words mean that only the account of the ${incident} uses?`;
export const glossaryOfAnswer = (terms: number): string =>
	`${withUnit(terms, 'terms')} that no other account here uses, each explained in a sentence or two.`;
