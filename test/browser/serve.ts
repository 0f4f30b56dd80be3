import { preview } from 'astro';

/** The built site on a free port of this machine, and how to stop it. */
export interface Served {
	/** Ends with the base path. */
	origin: string;
	stop: () => Promise<void>;
}

/** Serves a built site as `npm start` does. */
export async function serve(outDir = 'dist'): Promise<Served> {
	const server = await preview({
		root: process.cwd(),
		outDir,
		logLevel: 'error',
		server: { port: 0 },
	});
	return { origin: `http://localhost:${server.port}`, stop: () => server.stop() };
}
