import { publication } from '../publication.ts';
import { checkContent, countWaivers } from './content.ts';
import { fixTree } from './fix/tree.ts';
import { asLine } from './problem.ts';
import { readTexts } from './read.ts';

function check(): void {
	const texts = readTexts(process.cwd());
	const problems = checkContent(texts);
	const files = new Set(problems.map(({ file }) => file)).size;

	for (const problem of problems) console.error(asLine(problem));
	if (problems.length > 0) {
		console.error(`\n${problems.length} problems in ${files} of ${texts.size} content files.`);
		process.exitCode = 1;
		return;
	}
	console.log(
		`Content: ${texts.size} files, no problems, ${countWaivers(texts)} waivers in prose.`,
	);
	if (!publication.repository)
		console.log(
			'No repository is set in package.json or GITHUB_REPOSITORY: pages get no edit and report links.',
		);
}

const args = process.argv.slice(2);
const dryRun = args.includes('--dry-run');
if (args.includes('--fix') && fixTree(process.cwd(), { dryRun, print: console.log }).failed > 0)
	process.exitCode = 1;
// What a dry run shows is not there to be checked.
if (!dryRun) check();
