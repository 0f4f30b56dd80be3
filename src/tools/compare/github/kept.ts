import { all, type Hub } from './hub.ts';

/** Who writes when a workflow does. What others write is never changed, whatever it says. */
const WORKFLOWS = 'github-actions[bot]';

interface Written {
	body?: string | null;
	user?: { login?: string } | null;
}

interface Comment extends Written {
	id: number;
}

interface Issue extends Written {
	number: number;
	state: string;
	pull_request?: unknown;
}

/** Begins what we keep, so that we find it again; readers do not see it. */
const marked = (name: string, body = '') => `<!-- standstill ${name} -->\n${body}`;

const isOurs = (name: string) => (one: Written) =>
	one.user?.login === WORKFLOWS && (one.body ?? '').startsWith(marked(name).trimEnd());

/** Writes the one comment of this name on a pull request: anew, or over the one that is there. */
export async function keepComment(
	hub: Hub,
	pull: number,
	name: string,
	body: string,
): Promise<'written' | 'updated'> {
	const comments = await all<Comment>(hub, `/issues/${pull}/comments`);
	const ours = comments.find(isOurs(name));
	if (ours) await hub.send('PATCH', `/issues/comments/${ours.id}`, { body: marked(name, body) });
	else await hub.send('POST', `/issues/${pull}/comments`, { body: marked(name, body) });
	return ours ? 'updated' : 'written';
}

/**
 * Writes the one issue of this name, which is also its label: anew, or over the one that is there,
 * which is opened again. Without a body there is nothing to tell: an open one is closed.
 */
export async function keepIssue(
	hub: Hub,
	name: string,
	title: string,
	body: string | undefined,
): Promise<'written' | 'updated' | 'closed' | 'left alone'> {
	const issues = await all<Issue>(hub, `/issues?state=all&labels=${encodeURIComponent(name)}`);
	const ours = issues.find((issue) => !issue.pull_request && isOurs(name)(issue));
	if (body === undefined) {
		if (ours?.state !== 'open') return 'left alone';
		await hub.send('PATCH', `/issues/${ours.number}`, { state: 'closed' });
		return 'closed';
	}
	const text = { title, body: marked(name, body) };
	if (ours) await hub.send('PATCH', `/issues/${ours.number}`, { ...text, state: 'open' });
	else await hub.send('POST', '/issues', { ...text, labels: [name] });
	return ours ? 'updated' : 'written';
}
