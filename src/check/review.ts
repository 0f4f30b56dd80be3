import { overdue } from '#facts/review.ts';
import { parseEdtf } from '#schema/edtf.ts';
import { inWords } from '#wording/date.ts';
import { check } from './content.ts';
import { readTexts } from './read.ts';

const [day] = process.argv.slice(2);
if (day && parseEdtf(day)?.precision !== 'day') {
	console.error(`${day} is no day in the calendar. Write npm run review -- 2027-03-01.`);
	process.exitCode = 2;
} else {
	for (const dossier of check(readTexts(process.cwd())).dossiers) {
		const asked = day ?? dossier.incident.asOf;
		const claims = overdue(dossier, asked);
		const dated = dossier.claims.filter(({ reviewBy }) => reviewBy).length;
		console.log(
			`${dossier.incident.name}: ${claims.length} of ${dated} dated claims overdue on ${inWords(asked)}.`,
		);
		for (const { file, asks, reviewBy } of claims)
			console.log(`${file}  by ${inWords(reviewBy)}: ${asks}`);
	}
}
