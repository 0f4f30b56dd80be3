import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Told } from './astro.ts';
import type { Step } from './build.ts';
import { ended } from './ended.ts';
import { Failure } from './failure.ts';
import { complaintsIn, isFrame } from './log.ts';

const ASTRO = fileURLToPath(new URL('./astro.ts', import.meta.url));

/** Every page, built by Astro without an error or an unknown warning in its log. */
export const site: Step = {
	name: 'site',
	async run({ project, folder, verbose, signal, say }) {
		const astro = fork(ASTRO, [folder], {
			...{ cwd: project, signal, killSignal: 'SIGKILL' },
			stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		});
		const log: string[] = [];
		const listen = (stream: Readable) =>
			createInterface({ input: stream }).on('line', (line) => {
				log.push(line);
				if (verbose || !isFrame(line)) say(line);
			});
		if (astro.stdout) listen(astro.stdout);
		if (astro.stderr) listen(astro.stderr);
		let told: Told | undefined;
		astro.on('message', (message) => (told = message as Told));
		const { code, by } = await ended(astro);

		if (signal.aborted) return;
		if (told) throw new Failure(verbose ? `${told.line}\n${told.stack}` : told.line);
		if (code !== 0) throw new Failure(`Astro ended early (${by ?? `exit code ${code}`}).`);
		const complaints = complaintsIn(log.join('\n'));
		if (complaints.length > 0)
			throw new Failure(`Astro complained, so nothing is published:\n${complaints.join('\n')}`);
	},
};
