import { KINDS } from '#check/kinds.ts';
import { readTexts } from '#check/read.ts';
import { jsonSchemaOf } from '../schemas/json.ts';
import { annotated } from './annotate.ts';

/** The folder whose `content` shows a file of each kind. */
export const EXAMPLES = 'test/fixtures/examples';

/** Every example with its comments as they should be, by its path from the project’s folder. */
export function exampleFiles(project: string): Map<string, string> {
	const texts = [...readTexts(`${project}/${EXAMPLES}`)];
	return new Map(
		texts.flatMap(([file, text]) => {
			const kind = KINDS.find(({ path }) => path.test(file));
			return kind
				? [[`${EXAMPLES}/${file}`, annotated(file, text, jsonSchemaOf(kind.schema))]]
				: [];
		}),
	);
}
