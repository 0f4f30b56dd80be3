import { writeFileSync } from 'node:fs';
import { readSmall } from './github/small.ts';
import { main } from './put.ts';

const [report = 'report.json', comment = 'comment.md'] = process.argv.slice(2);

process.exitCode = main({
	env: process.env,
	read: (most) => readSmall(report, most),
	write: (text) => {
		writeFileSync(comment, text);
	},
	warn: console.error,
});
