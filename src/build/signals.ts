/** Aborted when somebody asks this process to end, or stops reading what it prints. */
export function stopSignal(): AbortSignal {
	const stop = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.on(signal, () => stop.abort());
	process.stdout.on('error', () => stop.abort());
	return stop.signal;
}
