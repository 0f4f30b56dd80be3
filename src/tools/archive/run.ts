import { setTimeout } from 'node:timers/promises';
import { publication } from '../../publication.ts';
import { MANNERS } from './ask.ts';
import { main } from './main.ts';
import { shelfAt } from './shelf.ts';
import { PATIENCE } from './wayback.ts';

process.exitCode = await main(process.argv.slice(2), {
	fetch,
	sleep: setTimeout,
	now: () => new Date(),
	shelf: shelfAt(process.cwd()),
	manners: MANNERS,
	patience: PATIENCE,
	agent: [publication.name, publication.repository].filter(Boolean).join(' '),
	say: console.log,
	warn: console.error,
});
