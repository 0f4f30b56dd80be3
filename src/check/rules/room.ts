import { CHARTS, type ChartName } from '#charts/index.ts';
import type { Subject } from '#charts/chart.ts';
import { NoRoom, withoutRoom } from '#charts/draw/room.ts';
import { kindNamed, kindOf, OWN_KINDS } from '#records/kinds.ts';
import { textsIn, withTexts, type Text } from '#records/texts.ts';
import { attempt, type Attempt, type Attempts } from '../charts.ts';
import { TOP } from '../place.ts';
import type { Finding } from '../problem.ts';
import { atFieldOf, type ContentRecord } from '../record.ts';

/** What has no room in a chart, the texts of all its views together. */
function crowded(chart: Attempt): string[] {
	if (chart instanceof NoRoom) return chart.names;
	if (chart === undefined || chart === 'faulty') return [];
	return [...new Set(chart.views.flatMap(({ drawings }) => drawings.flatMap(withoutRoom)))];
}

/** A text of a record that charts may draw, and the same records with another text in its place. */
interface Drawn extends Text {
	file: string;
	instead: (text: string) => Subject;
}

const samePath = (one: Text['path'], other: Text['path']) => one.join('.') === other.join('.');

/** The texts of a list of records, each with a way to change it. */
const drawnIn = <T>(
	kind: string,
	records: T[],
	fileOf: (record: T) => string,
	put: (records: T[]) => Subject,
): Drawn[] => {
	const { schema } = kindNamed(kind as 'claims');
	return records.flatMap((record, i) =>
		textsIn(schema, record).map(({ path, text, is }) => ({
			file: fileOf(record),
			path,
			text,
			is,
			instead: (other) =>
				put(
					records.with(
						i,
						withTexts(schema, record, (one) => (samePath(one.path, path) ? other : one.text)),
					),
				),
		})),
	);
};

/** Every text that an incident's charts may draw. */
export const drawnOf = ({ dossier, comparisons }: Subject): Drawn[] => [
	...drawnIn(
		'incidents',
		[dossier.incident],
		() => dossier.file,
		([incident = dossier.incident]) => ({ dossier: { ...dossier, incident }, comparisons }),
	),
	...OWN_KINDS.flatMap(({ name }) =>
		drawnIn(
			name,
			dossier[name] as { file: string }[],
			({ file }) => file,
			(records) => ({ dossier: { ...dossier, [name]: records }, comparisons }),
		),
	),
	...drawnIn(
		'comparisons',
		comparisons,
		({ file }) => file,
		(others) => ({ dossier, comparisons: others }),
		// What an account gives is drawn of its own records.
	).filter(({ file }) => kindOf(file)?.name === 'comparisons'),
];

const longestWord = (text: string) =>
	text.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** The most of a text, in letters, with which a chart has room for all of it; undefined where less does not help. */
function mostThatFits(name: ChartName, drawn: Drawn, before: number): number | undefined {
	const helps = (letters: number) => {
		const chart = attempt(name, drawn.instead(drawn.text.slice(0, letters).trim() || '–'));
		return chart !== 'faulty' && crowded(chart).length < before;
	};
	if (!helps(1)) return undefined;
	let [fits, tooLong] = [1, drawn.text.length];
	while (tooLong - fits > 1) {
		const middle = Math.floor((fits + tooLong) / 2);
		if (helps(middle)) fits = middle;
		else tooLong = middle;
	}
	return fits;
}

/**
 * Texts of records that are too long for a chart on the narrowest screen, each with what fits. The charts
 * themselves say so: the text is shortened until they have room for it.
 */
export function withoutRoomInCharts(
	subject: Subject,
	charts: Attempts,
	records: ContentRecord[],
): Finding[] {
	return CHARTS.flatMap((name): Finding[] => {
		const found = crowded(charts.get(name));
		if (found.length === 0) return [];
		const texts = drawnOf(subject).filter(
			({ text, is }) =>
				(is === 'words' || is === 'name') &&
				found.some((one) => text.includes(longestWord(one)) || one.includes(text)),
		);
		const tooLong = texts.flatMap((drawn) => {
			const fits = mostThatFits(name, drawn, found.length);
			const data = { chart: name, text: drawn.text, fits: fits ?? 0 };
			return fits === undefined
				? []
				: atFieldOf(records, drawn.file, drawn.path, { code: 'no-room', data });
		});
		// Where no text alone is too long, there are too many of them.
		return tooLong.length > 0
			? tooLong
			: [{ file: subject.dossier.file, ...TOP, code: 'crowded', data: { chart: name, found } }];
	});
}
