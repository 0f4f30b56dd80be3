import { Refusal } from '../command.ts';

/** What the core needs of the world, so that tests can put their own in its place. */
export interface World {
	fetch: typeof fetch;
	sleep: (milliseconds: number) => Promise<unknown>;
	now: () => Date;
}

/** How we behave towards a service that costs us nothing. All in milliseconds. */
export const MANNERS = {
	/** Between any two requests. */
	pause: 1000,
	/** Before each further attempt, unless the service names a time of its own. */
	backOff: [5_000, 10_000, 20_000, 40_000],
	/** A service that wants more than this is left alone until another run. */
	longest: 300_000,
};
export type Manners = typeof MANNERS;

export interface Question {
	address: string;
	/** Milliseconds after which an attempt is given up. */
	timeout: number;
	/** Left out, a redirect is followed; `manual` makes it the answer. */
	redirect?: 'manual';
}

export interface Answer {
	status: number;
	headers: Headers;
	body: string;
}

/** No answer after every attempt: the service is down or busy. */
export class Unanswered extends Refusal {
	/** Undefined where there was no answer at all. */
	readonly status: number | undefined;

	constructor(why: string, status: number | undefined) {
		super(why);
		this.status = status;
	}
}

const AGAIN = (status: number) => status === 429 || status >= 500;

const CAUSES: { [code: string]: string } = {
	ECONNREFUSED: 'the connection was refused',
	ECONNRESET: 'the connection was cut',
	ENOTFOUND: 'the name of the host was not found',
	EAI_AGAIN: 'the name of the host was not found',
	UND_ERR_SOCKET: 'the connection was cut',
};

function causeOf(error: unknown): string {
	if (error instanceof Error && error.name === 'TimeoutError') return 'no answer in time';
	const { cause } = error as { cause?: { code?: string } };
	return CAUSES[cause?.code ?? ''] ?? `no connection (${cause?.code ?? String(error)})`;
}

/** Milliseconds that a Retry-After header asks for, as seconds or as a date (RFC 9110, 10.2.3). */
export function retryAfter(value: string | null, now: Date): number | undefined {
	if (!value) return undefined;
	const isSeconds = /^\d+$/.test(value.trim());
	const wait = isSeconds ? Number(value) * 1000 : Date.parse(value) - now.getTime();
	return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/**
 * A way to ask, one question after the other and never faster than our manners allow.
 * Throws Unanswered after the last attempt.
 */
export function asker({ fetch, sleep, now }: World, manners: Manners, agent: string) {
	let asked = false;

	async function attempt({ address, timeout, redirect }: Question): Promise<Answer | string> {
		if (asked) await sleep(manners.pause);
		asked = true;
		try {
			const response = await fetch(address, {
				redirect: redirect ?? 'follow',
				signal: AbortSignal.timeout(timeout),
				headers: { 'user-agent': agent, accept: 'application/json, text/html' },
			});
			return { status: response.status, headers: response.headers, body: await response.text() };
		} catch (error) {
			return causeOf(error);
		}
	}

	return async function ask(question: Question): Promise<Answer> {
		for (let attempts = 1; ; attempts++) {
			const answer = await attempt(question);
			const answered = typeof answer !== 'string';
			if (answered && !AGAIN(answer.status)) return answer;

			const status = answered ? answer.status : undefined;
			const why = answered ? `the archive answered with ${answer.status}` : answer;
			const backOff = manners.backOff[attempts - 1];
			if (backOff === undefined) throw new Unanswered(`${why}, ${attempts} times`, status);
			const named = answered ? retryAfter(answer.headers.get('retry-after'), now()) : undefined;
			const wait = named ?? backOff;
			if (wait > manners.longest) {
				const seconds = Math.ceil(wait / 1000);
				throw new Unanswered(`${why} and wants us to wait ${seconds} seconds`, status);
			}
			await sleep(Math.max(0, wait - manners.pause));
		}
	};
}
