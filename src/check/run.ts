import { publication } from '../publication.ts';
import { checkContent, countWaivers } from './content.ts';
import { asLine } from './problem.ts';
import { readTexts } from './read.ts';

const texts = readTexts(process.cwd());
const problems = checkContent(texts);
const files = new Set(problems.map(({ file }) => file)).size;

for (const problem of problems) console.error(asLine(problem));
if (problems.length > 0) {
	console.error(`\n${problems.length} problems in ${files} of ${texts.size} content files.`);
	process.exitCode = 1;
} else {
	console.log(
		`Content: ${texts.size} files, no problems, ${countWaivers(texts)} waivers in prose.`,
	);
	if (!publication.repository)
		console.log(
			'No repository is set in package.json or GITHUB_REPOSITORY: pages get no edit and report links.',
		);
}
