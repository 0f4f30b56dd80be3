import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Step } from './build.ts';
import { ended } from './ended.ts';
import { Failure } from './failure.ts';

const CHECK = fileURLToPath(new URL('../tools/check/run.ts', import.meta.url));

/** The content check, with its own words and exit code, before anything of the content is run. */
export const content: Step = {
	name: 'content',
	async run({ project, signal }) {
		const check = spawn(process.execPath, [CHECK], { cwd: project, signal, stdio: 'inherit' });
		const { code } = await ended(check);
		if (code !== 0 && !signal.aborted) throw new Failure('', code === 2 ? 2 : 1);
	},
};
