import { escaped } from '#words/markup.ts';
import type { Problem } from '../problem.ts';
import { told } from './payload.ts';

/**
 * The page that stands in for every other while the content has errors, so that nothing of it is
 * evaluated. It lists them all, and asks for the page again as soon as they are mended.
 */
export function pageOf(problems: Problem[], base: string): string {
	const items = problems.map(
		({ file, line, column, message }) =>
			`<li><code>${escaped(`${file}:${line}:${column}`)}</code><br>${escaped(message)}</li>`,
	);
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${told(items.length)}</title>
<script type="module" src="${escaped(base)}@vite/client"></script>
<h1>${told(items.length)}</h1>
<p>Mend them, and this page gives way to the one that you asked for.</p>
<ol>
${items.join('\n')}
</ol>
</html>
`;
}
