import { join } from 'node:path';

/** Where a build keeps what it works on. All of it lies on one disk, so that a rename moves it whole. */
export interface Places {
	/** The site that is served. */
	dist: string;
	/** The folder of everything below. */
	workshop: string;
	/** The site that is being built; each process has its own, lest two write into one. */
	next: string;
	/** The site that was served, while the new one takes its place. Always whole. */
	former: string;
	/** What may be removed at any time. */
	rubbish: string;
	lock: string;
}

/** The places of a project, for this process. */
export function placesOf(project: string): Places {
	const workshop = join(project, '.build');
	return {
		dist: join(project, 'dist'),
		workshop,
		next: join(workshop, `next-${process.pid}`),
		former: join(workshop, 'former'),
		rubbish: join(workshop, `rubbish-${process.pid}`),
		lock: join(workshop, 'lock'),
	};
}
