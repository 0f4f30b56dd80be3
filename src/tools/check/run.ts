import { enableCompileCache } from 'node:module';
import { styleText } from 'node:util';

// To read and compile the modules is a fifth of a run; what is kept of it in the folder for temporary
// files may be deleted at any time.
enableCompileCache();
const [{ publication }, { main }, { remembered }] = await Promise.all([
	import('../../publication.ts'),
	import('./main.ts'),
	import('./remembered.ts'),
]);

process.exitCode = await main(process.argv.slice(2), {
	project: process.cwd(),
	// It looks at the stream and at NO_COLOR by itself.
	paint: (style, text) => styleText(style, text, { stream: process.stdout }),
	say: console.log,
	warn: console.error,
	remember: remembered,
	remark: publication.repository
		? undefined
		: 'No repository is set in package.json or GITHUB_REPOSITORY: pages get no edit and report links.',
});
