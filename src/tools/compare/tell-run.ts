import { readSmall } from './github/small.ts';
import { main } from './tell.ts';

process.exitCode = await main({
	env: process.env,
	fetch,
	read: (most) => readSmall(process.argv[2] ?? 'comment.md', most),
	say: console.log,
	warn: console.error,
});
