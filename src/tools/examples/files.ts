import { readTexts } from '#check/read.ts';
import { kindOf } from '#records/kinds.ts';
import { jsonSchemaOf } from '../schemas/json.ts';
import { annotated } from './annotate.ts';

/** The folder whose `content` shows a file of each kind. */
export const EXAMPLES = 'test/fixtures/examples';

/** Every example with its comments as they should be, by its path from the project’s folder. */
export function exampleFiles(project: string): Map<string, string> {
	const texts = [...readTexts(`${project}/${EXAMPLES}`)];
	return new Map(
		texts.flatMap(([file, text]) => {
			const kind = kindOf(file);
			return kind
				? [[`${EXAMPLES}/${file}`, annotated(file, text, jsonSchemaOf(kind.schema))]]
				: [];
		}),
	);
}
