import { check, type Checked, type Readings } from './content.ts';
import { undecodable } from './decode.ts';
import { FRONT } from './pages.ts';
import { TOP } from './place.ts';
import { sorted, told } from './problem.ts';
import { isPicture } from './rules/pictures.ts';
import { readTree } from './read.ts';

/**
 * Checks the content of a project folder: the one check that the command, the build and the dev
 * server share. It runs nothing of the content and writes nothing. Hints on wording are looked for only
 * where they are asked for; of files that have not changed, what was read before is taken.
 */
export async function checkTree(
	project: string,
	{ hints = false, known }: { hints?: boolean; known?: Readings } = {},
): Promise<Checked> {
	const { texts, problems, notes } = readTree(project);
	const unreadable = new Set(problems.map(({ file }) => file));
	const checked = check(texts, known);
	const refused = new Set(checked.problems.map(({ file }) => file));
	const pictures = [...texts.keys()].filter(
		(file) =>
			isPicture(file) && !file.endsWith('.svg') && !unreadable.has(file) && !refused.has(file),
	);
	return {
		...checked,
		problems: sorted([
			...told(problems, 'error'),
			...told(texts.has(FRONT) ? [] : [{ file: FRONT, ...TOP, code: 'no-front' }], 'error'),
			...told(notes, 'warning'),
			...told(hints ? await wordingOf(checked.records, project) : [], 'warning'),
			...told(await undecodable(project, pictures), 'error'),
			// What cannot be read is told once.
			...checked.problems.filter(({ file }) => !unreadable.has(file)),
		]),
	};
}

/** What is read for hints alone takes its time to load, and what was found in a text is kept. */
async function wordingOf(records: Checked['records'], project: string) {
	const [{ wording }, { keptIn }] = await Promise.all([
		import('./wording.ts'),
		import('./kept.ts'),
	]);
	const kept = keptIn(project);
	const found = await wording(records, kept);
	kept.write();
	return found;
}
