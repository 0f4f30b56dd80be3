import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import '../browser/fonts.ts';
import { HEIGHT, LISTEN, type Engine } from './engine.ts';
import type { WebKit } from './found.ts';

/** The name of a reference to an element, by the standard of WebDriver. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
interface Found {
	[ELEMENT]: string;
}
const RIGHT = '\uE014';

/**
 * Opens a page in a frame, since no window of this browser is as narrow as a phone. The page around
 * has no policy of its own. It listens as soon as the frame has another document, which is before
 * the browser tells of anything that it refuses there.
 */
const FRAME = `
	const [url, width, height, done] = arguments;
	const frame = document.createElement('iframe');
	frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0';
	frame.style.height = height + 'px';
	frame.style.width = width + 'px';
	document.body.replaceChildren(frame);
	const empty = frame.contentDocument;
	const clock = setInterval(() => {
		if (frame.contentDocument === empty) return;
		clearInterval(clock);
		(${LISTEN})(frame.contentWindow);
		if (frame.contentDocument.readyState === 'complete') done();
		else frame.onload = () => done();
	}, 0);
	frame.src = url;`;

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	child.kill();
	await once(child, 'exit');
}

/** A screen that nobody sees, with the number that it has taken. */
async function screenOf(path: string) {
	const child = spawn(path, ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const [number] = (await once(child.stdio[3] as Readable, 'data')) as [Buffer];
	return { child, display: `:${number.toString().trim()}` };
}

/** GTK's WebKit, driven by WebDriver. `blank` is a page of the same origin without a policy. */
export async function webkit(paths: WebKit, blank: string): Promise<Engine> {
	const screen = await screenOf(paths.screen);
	const port = await freePort();
	const driver = spawn(paths.driver, [`--port=${port}`], {
		env: { ...process.env, DISPLAY: screen.display, LIBGL_ALWAYS_SOFTWARE: '1' },
		stdio: 'ignore',
	});

	async function call<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) {
		const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		const { value } = (await answer.json()) as { value: T };
		if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
		return value;
	}
	const listens = () =>
		call('GET', '/status').then(
			() => true,
			() => false,
		);
	while (driver.exitCode === null && !(await listens())) await wait(50);

	const { sessionId } = await call<{ sessionId: string }>('POST', '/session', {
		capabilities: {
			alwaysMatch: {
				'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
			},
		},
	});
	const post = <T>(path: string, body: unknown) =>
		call<T>('POST', `/session/${sessionId}/${path}`, body);
	const find = (selector: string) =>
		post<Found>('element', { using: 'css selector', value: selector });
	const run = <T>(expression: string) =>
		post<T>('execute/sync', { script: `return ${expression}`, args: [] });
	await post('url', { url: blank });

	return {
		async open(url, width) {
			await post('frame', { id: null });
			await post('execute/async', { script: FRAME, args: [url, width, HEIGHT] });
			await post('frame', { id: await find('iframe') });
		},
		async resize(width) {
			await run(`void (frameElement.style.width = '${width}px')`);
		},
		run,
		async arrow(selector) {
			const { [ELEMENT]: id } = await find(selector);
			await post(`element/${id}/value`, { text: RIGHT });
		},
		complaints: () => run('window.complaints'),
		async close() {
			await call('DELETE', `/session/${sessionId}`);
			await stop(driver);
			await stop(screen.child);
		},
	};
}
