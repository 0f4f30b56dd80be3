import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { readTexts } from '#check/read.ts';
import { publication } from '../../../publication.ts';
import { shelfAt } from '../../archive/shelf.ts';
import { Misuse, runCommand } from '../../command.ts';
import { issueOf } from './findings.ts';
import { look } from './look.ts';

const USAGE = `npm run weekly -- [file]

Lists links that lead nowhere, archived copies to note, and claims to look at again; into a file
as well, where one is named.

  --help  prints this`;

async function weekly(file: string | undefined): Promise<true> {
	const findings = await look({
		fetch,
		sleep: setTimeout,
		now: () => new Date(),
		shelf: shelfAt(process.cwd()),
		texts: readTexts(process.cwd()),
		agent: [publication.name, publication.repository].filter(Boolean).join(' '),
		say: console.log,
	});
	const issue = issueOf(findings);
	console.log(issue ?? 'There is nothing to do.');
	if (file !== undefined) writeFileSync(file, issue ?? '');
	return true;
}

process.exitCode = await runCommand(
	{
		call: 'npm run weekly',
		usage: USAGE,
		options: {},
		takesWords: true,
		work({ words: [file, more] }) {
			if (more !== undefined) throw new Misuse(`“${more}” has no place here.`);
			return weekly(file);
		},
	},
	process.argv.slice(2),
	{ say: console.log, warn: console.error },
);
