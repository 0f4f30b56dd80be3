import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { shelfAt } from '#archive/shelf.ts';
import { readTexts } from '#check/read.ts';
import { publication } from '../publication.ts';
import { issueOf } from './findings.ts';
import { look } from './look.ts';

const [file, ...rest] = process.argv.slice(2);
if (rest.length > 0 || file?.startsWith('-')) {
	console.error('Write npm run weekly, or npm run weekly -- todo.md to have the list in a file.');
	process.exitCode = 2;
} else {
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
	if (file) writeFileSync(file, issue ?? '');
}
