import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What was asked of the stub: `PATCH /issues/7` and its body. */
export interface Asked {
	what: string;
	body: Record<string, unknown>;
	token: string;
}

/** A stand-in for GitHub's interface, which answers what `answers` holds for method and path. */
export async function aHub(answers: Record<string, unknown>) {
	const asked: Asked[] = [];
	const server = createServer((request, response) => {
		let text = '';
		request.on('data', (chunk: Buffer) => (text += chunk.toString()));
		request.on('end', () => {
			const path = (request.url ?? '').replace('/repos/example/standstill', '');
			const page = new URL(path, 'http://x').searchParams.get('page') ?? '1';
			const what = `${request.method} ${path.replace(/[?&]per_page=\d+&page=\d+$/, '')}`;
			const token = request.headers.authorization ?? '';
			asked.push({ what, token, body: text ? (JSON.parse(text) as Asked['body']) : {} });
			response.writeHead(request.method !== 'GET' || what in answers ? 200 : 404);
			const further = answers[`${what} page ${page}`];
			response.end(JSON.stringify(page === '1' ? (answers[what] ?? {}) : (further ?? [])));
		});
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const { port } = server.address() as AddressInfo;
	return {
		env: {
			GITHUB_API_URL: `http://127.0.0.1:${port}`,
			GITHUB_REPOSITORY: 'example/standstill',
			GITHUB_TOKEN: 'secret',
		},
		asked,
		/** What was changed, without the questions. */
		sent: () => asked.filter(({ what }) => !what.startsWith('GET')),
	};
}
