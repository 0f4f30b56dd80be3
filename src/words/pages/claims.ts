/** The register of claims. */
export const claimsTitle = (incident: string): string =>
	`What is claimed about the ${incident}, and how firmly?`;
export const CLAIMS = { name: 'Claims', all: 'All claims', questions: 'Questions' };

/** The page of a claim. */
export const CLAIM = {
	means: 'What this means, and what it leaves out',
	uses: 'Where is it used?',
	history: 'How has this page changed?',
	noHistory: 'No change of this page is on record.',
};

/** The facts of a claim, by what each is called. */
export const CLAIM_FACTS = {
	value: 'Value',
	status: 'Status',
	saidBy: 'Said by',
	asOf: 'As of',
	computed: 'How it was computed',
	estimated: 'How it was estimated',
	noRange: 'Why it has no range',
	interest: 'Interest of those who say so',
	reviewBy: 'To be looked at again by',
	from: 'Computed from',
	dates: 'the dates of the stop and of its end points',
	address: 'Permanent address',
	supports: 'Supports it',
	against: 'Says otherwise',
	whole: 'no passage noted',
};

/** What stands between the parts of a computed number. */
export const BETWEEN = { sum: ' plus ', difference: ' less ', ratio: ' divided by ' };

/** The table of a claim's further figures. */
export const FIGURES = {
	caption: 'Figures of this claim',
	what: 'What',
	figure: 'Figure',
	status: 'Status',
	givenBy: 'Given by',
};
