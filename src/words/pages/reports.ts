import type { Report } from '#records/report.ts';
import { VERDICTS } from '#records/report.ts';
import { inWords } from '../date.ts';
import { verdictCounts } from '../verdict.ts';
import { allOf } from '../noun.ts';

/** The register of checked reports. */
export const checkedTitle = (incident: string): string =>
	`How well do published reports of the ${incident} hold up?`;
export const CHECKED = {
	name: 'Checked',
	all: 'All checked reports',
	reports: 'Reports',
	rule: 'A report is taken apart into its assertions. Each is put into our own words, held against the claims on record, and given a verdict. A verdict is on the assertion, not on those who wrote it.',
	meaning: 'What the verdicts mean',
	verdicts: 'Show the assertions of one verdict',
	method: 'How it was checked',
	says: 'The report says:',
};

/** Who published a report and when, and how many of its assertions have each verdict. */
export const reportInWords = (report: Report): string =>
	`${report.publisher}, ${inWords(report.published)}. ${verdictCounts(report, VERDICTS)}`;
/** The same on the report's own page. */
export const theReport = (report: Report): string => `The report: ${reportInWords(report)}`;

/** Links that show all assertions, or those of one verdict, and what is shown then. */
export const allAssertions = (all: number): string => allOf(all, 'assertions');
export const onlyVerdict = (verdict: string, count: number): string =>
	`Only: ${verdict} (${count})`;
export const onlyThese = (count: number, all: number): string =>
	`Only these ${count} of ${all} are shown. [Show all ${all}]`;
