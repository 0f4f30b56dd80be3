import { check } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import { overdue } from '#facts/review.ts';
import { inWords } from '#words/date.ts';
import { Misuse, runCommand } from '../command.ts';
import { assertDay } from '../day.ts';

const USAGE = `npm run review -- [day]

Lists the claims that should be looked at again by a day, such as 2027-03-01; by the day of each
incident's facts where none is given.

  --help  prints this`;

/** Lists what is overdue on this day, incident by incident. */
function review(day: string | undefined): true {
	if (day !== undefined) assertDay(day);
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
	return true;
}

process.exitCode = await runCommand(
	{
		call: 'npm run review',
		usage: USAGE,
		options: {},
		takesWords: true,
		work({ words: [day, more] }) {
			if (more !== undefined) throw new Misuse(`“${more}” has no place here.`);
			return review(day);
		},
	},
	process.argv.slice(2),
	{ say: console.log, warn: console.error },
);
