import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Checked } from '#check/content.ts';
import { digestOfPaths, kept } from '../../kept.ts';
import { publication } from '../../publication.ts';

/** What the command tells of a check. */
export type Told = Pick<Checked, 'problems' | 'files' | 'names' | 'waivers'>;

const CODE = fileURLToPath(new URL('../../', import.meta.url));

/** All that a check depends on: the content, our code, and how the publication is set. */
const stateOf = (project: string) => [
	digestOfPaths([join(project, 'content'), CODE]),
	JSON.stringify(publication),
];

/** What a check of this project tells: what it told before, where nothing has changed since. */
export async function remembered(project: string, check: () => Promise<Told>): Promise<Told> {
	const bytes = await kept('check', stateOf(project), async () => {
		const { problems, files, names, waivers } = await check();
		return Buffer.from(JSON.stringify({ problems, files, names, waivers }));
	});
	return JSON.parse(bytes.toString()) as Told;
}
