import type { RootContent } from 'mdast';
import { textOf } from '#markdown/passages.ts';
import { sentences } from '#markdown/sentences.ts';
import { kindOf } from '#records/kinds.ts';
import { startOf } from '../place.ts';
import type { Finding } from '../problem.ts';
import type { ContentRecord } from '../record.ts';

/** What takes a minute has so many sentences. */
const MINUTE = 5;

const isSection = (node: RootContent | undefined) => node?.type === 'heading' && node.depth === 2;

/** A paragraph that is bold from its first word to its last. */
const isAnswer = (node: RootContent | undefined): boolean =>
	node?.type === 'paragraph' &&
	node.children.every(({ type, ...child }) =>
		type === 'text' ? !('value' in child && child.value.trim()) : type === 'strong',
	);

/**
 * What a hurried reader of an account would miss: the whole of it in a minute above its sections, and the
 * answer of each section right below its heading. An account of one section is such a text itself.
 */
export function slowAccounts({ file, body }: ContentRecord): Finding[] {
	const { children } = body.tree;
	const sections = children.filter(isSection);
	if (kindOf(file)?.name !== 'incidents' || sections.length < 2) return [];
	const first = children.findIndex(({ type }) => type === 'heading');
	const opening = children.slice(0, first);
	const count = sentences({ type: 'root', children: opening }).length;
	return [
		...(count === MINUTE
			? []
			: [
					{
						file,
						...startOf(children[0]),
						code: 'account-without-minute' as const,
						data: { count, wanted: MINUTE },
					},
				]),
		...children.flatMap((node, i) =>
			isSection(node) && !isAnswer(children[i + 1])
				? [
						{
							file,
							...startOf(node),
							code: 'section-without-answer' as const,
							data: { words: textOf(node).trim() },
						},
					]
				: [],
		),
	];
}
