/** The register of sheets for paper. */
export const sheetsTitle = (incident: string): string =>
	`Is there something about the ${incident} to hand out?`;
export const SHEETS = {
	name: 'Handouts',
	about:
		'Each sheet is a page to read here and to print from, on A4 or US Letter, in black and white. A PDF, where one stands beside its name, can be read aloud, and its text can be searched.',
	lesson: 'A lesson has a Word file as well, to be changed for a class.',
	share:
		'Every sheet tells its edition and where to see what has changed since. You may copy and share them if you name the source.',
	written: 'Sheets',
	onPaper: 'On paper',
	all: 'All sheets for paper',
	cards: 'Evidence cards',
	using: 'What can you do with this sheet?',
	uses: [
		'Copy it and hand it on, if you name the source.',
		'Quote a number with who says it and with the word in brackets, where it has one.',
		'Before you use it, look up at the address below what has changed since.',
		'The small numbers lead to the sources below. The pages at the same address have all of them.',
	],
	statusWords: 'What the words in brackets mean',
};
