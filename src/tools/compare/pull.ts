import { all, type Hub } from './github/hub.ts';

/** What GitHub says of the run that made a report. The branch is named by whoever pushed it. */
interface Head {
	sha: string;
	owner: string;
	branch: string;
}

interface Pull {
	number: number;
	state: string;
	head: { sha: string };
	base: { repo: { full_name: string } };
}

/**
 * The number of the pull request whose newest commit a run looked at; undefined where it has been
 * closed or has moved on, or where two share the commit. The report itself is not asked.
 */
export async function pullOf(hub: Hub, { sha, owner, branch }: Head): Promise<number | undefined> {
	const head = encodeURIComponent(`${owner}:${branch}`);
	const pulls = await all<Pull>(hub, `/pulls?state=open&head=${head}`);
	const ours = pulls.filter(
		(pull) =>
			pull.state === 'open' &&
			pull.head.sha === sha &&
			pull.base.repo.full_name.toLowerCase() === hub.repository.toLowerCase(),
	);
	return ours.length === 1 ? ours[0]?.number : undefined;
}
