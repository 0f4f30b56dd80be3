/** Words that tell nothing of what a question or a title is about: the browser knows them too. */
const EMPTY = new Set(
	(
		'a an the and or but nor so as than then if this that these those there here ' +
		'who whom whose what which when where why how whether ' +
		'am is are was were be been being do does did done has have had having can could will would shall should may might must ' +
		'i we you he she it they me us him her them my our your his its their one any some all no not only also just yet ' +
		'of in on at by for from to into onto with without within about above below after before between behind during through under over up down out off near ' +
		'many much more most often first other another each every own same such very ' +
		'say says said told tell chart handout'
	).split(' '),
);

/** Whether a word, in small letters, tells nothing of what a text is about. */
export const isEmpty = (word: string): boolean => EMPTY.has(word);
