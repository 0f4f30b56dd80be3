import type { ChildProcess } from 'node:child_process';

/** How a process ended. */
export interface Ended {
	code: number | null;
	/** What ended it, where it gave no code: a signal, or the reason why it could not start. */
	by: string | undefined;
}

/**
 * Waits until a process and all that it prints have come to an end. That it was aborted is an error
 * to Node, but until it has ended it may still write.
 */
export const ended = (child: ChildProcess): Promise<Ended> =>
	new Promise((resolve) => {
		child.on('error', ({ message }) => {
			if (child.pid === undefined) resolve({ code: null, by: message });
		});
		child.on('close', (code, signal) => resolve({ code, by: signal ?? undefined }));
	});
