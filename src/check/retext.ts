import dictionary from 'dictionary-en-gb';
import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextSpell from 'retext-spell';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Heard } from './kept.ts';

/** What the readers of texts are told. */
interface Told {
	/** Words that are right though no dictionary has them. */
	known: string[];
	/** Years at school after which a sentence should be understood. */
	age: number;
	/** How many measures must say that it is not. */
	measures: number;
}

/** A way to have a text read by those who know English: what each finds in it. */
export function retext({ known, age, measures }: Told): (text: string) => Promise<Heard[]> {
	const processor = unified()
		.use(retextEnglish)
		.use(retextSpell, { dictionary, personal: known.join('\n'), max: 10 })
		.use(retextRepeatedWords)
		.use(retextReadability, { age, threshold: measures / 7 });
	return async (text) => {
		const file = new VFile(text);
		await processor.run(processor.parse(file), file);
		return file.messages.map(({ source, actual, expected }): Heard => [
			source ?? '',
			actual ?? text,
			expected ?? [],
		]);
	};
}
