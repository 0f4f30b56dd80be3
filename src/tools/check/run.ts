import { styleText } from 'node:util';
import { publication } from '../../publication.ts';
import { main } from './main.ts';

process.exitCode = await main(process.argv.slice(2), {
	project: process.cwd(),
	// It looks at the stream and at NO_COLOR by itself.
	paint: (style, text) => styleText(style, text, { stream: process.stdout }),
	say: console.log,
	warn: console.error,
	remark: publication.repository
		? undefined
		: 'No repository is set in package.json or GITHUB_REPOSITORY: pages get no edit and report links.',
});
