import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** One answer: status, body, headers; or what it does with the connection instead. */
export type Reply =
	{ status?: number; body?: string; headers?: Record<string, string> } | 'hang' | 'cut';

export interface Stub {
	origin: string;
	/** The addresses that were asked for, in order. */
	asked: string[];
	/** The last request's headers. */
	headers: () => IncomingMessage['headers'];
}

function answer(reply: Reply, response: ServerResponse): void {
	if (reply === 'hang') return;
	if (reply === 'cut') return void response.destroy();
	response.writeHead(reply.status ?? 200, reply.headers ?? {}).end(reply.body ?? '');
}

/** A server on a free port that answers by `reply`, for as long as the test runs. */
export async function stub(reply: (address: string, count: number) => Reply): Promise<Stub> {
	const asked: string[] = [];
	let headers: IncomingMessage['headers'] = {};
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		({ headers } = request);
		answer(reply(request.url ?? '', asked.length), response);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, asked, headers: () => headers };
}

/** The address of a port at which nothing listens any more. */
export async function closedOrigin(): Promise<string> {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return `http://127.0.0.1:${port}`;
}

/** The availability interface's answer for a copy of this address. */
export const closest = (
	original: string,
	fields: object = {},
	stamp = '20261101123000',
): Reply => ({
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify({
		url: original,
		archived_snapshots: {
			closest: {
				status: '200',
				available: true,
				timestamp: stamp,
				url: `http://web.archive.org/web/${stamp}/${original}`,
				...fields,
			},
		},
	}),
});

export const NONE: Reply = { body: '{"url": "x", "archived_snapshots": {}}' };
