/** The page of other incidents. */
export const COMPARE = {
	name: 'Compare',
	title: 'How does it compare with other incidents?',
	differ:
		'These incidents differ in what stopped and in how it was measured. A day of a stopped pipeline is not a day of slow checkouts. Each row says what was counted; the pages say what makes the comparison fair or unfair.',
	table: 'Other incidents',
	caption: 'Other incidents, newest first',
	organisation: 'Organisation',
	year: 'Year',
	sector: 'Sector',
	days: 'Disruption',
	cost: 'Cost',
};

/** The facts of one of them, by what each is called. */
export const COMPARISON_FACTS = {
	where: 'Sector and country',
	days: 'Disruption',
	cost: 'Cost',
	affected: 'Affected',
	status: 'Status of the account',
};
