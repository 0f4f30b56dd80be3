/** The page of the data. */
export const DATA = {
	title: 'Can I have the data?',
	cited: 'The data',
	incidents: 'Data of each incident',
	incident: 'Incident and its tables',
	archive: 'All in one archive',
	tables: 'Tables of the publication',
	columns: '[The description of every column] is a Data Package, which programs can read.',
	before: 'What do I need to know before I use it?',
	status:
		'Each row that states something carries its status, the day it holds for and the keys of its sources. Please pass them on with the numbers: a number that was estimated is not the same once the word is gone. Where sources differ, the row says “disputed” and its page says how.',
	form: 'Dates are written in EDTF, as exactly as they are known. Units stand in the name of a column or in a column beside it. An empty cell means that nothing is on record, never zero. Text is UTF-8; a CSV begins with a byte order mark. Where a text would begin like a formula, with =, +, -, @, a tab or a new line, an apostrophe stands before it in the CSV, and none in the JSON.',
	records:
		'A page of one site, statement, claim or comparison has its row beside it as a JSON file, with the rows of its sources. Put `.json` in the place of the last slash of its address.',
	cite: 'How do I cite it?',
	table: 'Table and what a row is',
	rows: 'Rows',
	files: 'Files, size and licence',
};

/** What the data of an incident are called. */
export const dataOf = (incident: string): string => `The data of the ${incident}`;
export const dataOfTitle = (incident: string): string => `Can I have the data of the ${incident}?`;

/** What the tables of an incident have in common. */
export const tablesOf = (incident: string): string => `Tables of the ${incident}`;

/** The archive, and what describes it. */
export const archiveInWords = (size: string): string =>
	`[These tables in one archive (zip, ${size})]. ${DATA.columns}`;

/** How to cite the data, and what their licence allows. */
export const citeUnder = (licence: string): string =>
	`Name the edition, since the data change with the content. The licence is [${licence}]: you may share and change the data, if you say where they come from.`;
