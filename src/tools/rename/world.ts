import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { confirm } from '@inquirer/prompts';
import { readTexts } from '#check/read.ts';
import { GivenUp } from '../command.ts';
import { apply } from './apply.ts';
import type { Renaming } from './main.ts';

/** Where a name of a record may stand beside the content. */
const BESIDE = '{*.md,.github/**/*.md,src/**/*.md,content/README.md}';

/** The files of this project, and the terminal of this process. */
export const worldAt = (project: string): Renaming => ({
	texts: () => readTexts(project),
	apply: (files) => apply(project, files),
	confirm:
		process.stdin.isTTY && process.stdout.isTTY
			? (message) =>
					confirm({ message, default: false }).catch(() => {
						throw new GivenUp('Given up. Nothing was written.');
					})
			: undefined,
	elsewhere: (texts) =>
		globSync(BESIDE, { cwd: project })
			.map((file) => file.replaceAll('\\', '/'))
			.toSorted()
			.filter((file) => {
				const text = readFileSync(join(project, file), 'utf8');
				return texts.some((one) => text.includes(one));
			}),
	say: console.log,
	warn: console.error,
});
