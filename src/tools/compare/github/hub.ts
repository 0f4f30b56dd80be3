import { Refusal } from '../../command.ts';

/** GitHub's own interface, with the rights of one token. */
export interface Hub {
	/** `owner/name` of the repository that all paths are below. */
	repository: string;
	get: (path: string) => Promise<unknown>;
	send: (method: 'POST' | 'PATCH', path: string, body: object) => Promise<unknown>;
}

/** What a workflow knows of where it runs. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that must be set to something of this form. Throws a Refusal that names it. */
export function variable(env: Environment, name: string, form: RegExp): string {
	const value = env[name];
	if (value !== undefined && form.test(value)) return value;
	throw new Refusal(
		`The variable ${name} is ${value === undefined ? 'not set' : 'no such value'}.`,
	);
}

/** Milliseconds after which an answer is given up. */
const PATIENCE = 30_000;

/** The interface that a workflow's variables lead to. Each question throws a Refusal where it fails. */
export function hubFrom(env: Environment, ask: typeof fetch): Hub {
	const address = variable(env, 'GITHUB_API_URL', /^https?:\/\/\S+$/);
	const repository = variable(env, 'GITHUB_REPOSITORY', /^[\w-]+\/[\w.-]+$/);
	const token = variable(env, 'GITHUB_TOKEN', /^\S+$/);

	async function question(method: string, path: string, body?: object): Promise<unknown> {
		const answer = await ask(`${address}/repos/${repository}${path}`, {
			method,
			signal: AbortSignal.timeout(PATIENCE),
			headers: {
				accept: 'application/vnd.github+json',
				authorization: `Bearer ${token}`,
				'x-github-api-version': '2022-11-28',
			},
			...(body ? { body: JSON.stringify(body) } : {}),
		}).catch((error: unknown) => {
			const { message } = error as Error;
			throw new Refusal(`GitHub did not answer ${method} ${path} (${message}).`);
		});
		if (answer.ok) return answer.json();
		throw new Refusal(`GitHub answered ${method} ${path} with ${answer.status}.`);
	}

	return {
		repository,
		get: (path) => question('GET', path),
		send: question,
	};
}

const PER_PAGE = 100;
const MOST_PAGES = 30;

/** Everything that a list of GitHub's holds. */
export async function all<T>(hub: Hub, path: string): Promise<T[]> {
	const items: T[] = [];
	for (let page = 1; page <= MOST_PAGES; page++) {
		const stroke = path.includes('?') ? '&' : '?';
		const some = (await hub.get(`${path}${stroke}per_page=${PER_PAGE}&page=${page}`)) as T[];
		items.push(...some);
		if (some.length < PER_PAGE) break;
	}
	return items;
}
