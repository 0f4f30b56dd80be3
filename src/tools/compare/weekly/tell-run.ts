import { readFileSync } from 'node:fs';
import { reasonOf } from '../../command.ts';
import { hubFrom } from '../github/hub.ts';
import { keepIssue } from '../github/kept.ts';

/** Puts the list in a file into the one issue that is kept for it. */
try {
	const list = readFileSync(process.argv[2] ?? 'todo.md', 'utf8').trim();
	const hub = hubFrom(process.env, fetch);
	const what = await keepIssue(
		hub,
		'weekly',
		'Links, archived copies and reviews',
		list || undefined,
	);
	console.log(`The issue is ${what}.`);
} catch (error) {
	console.error(reasonOf(error));
	process.exitCode = 1;
}
