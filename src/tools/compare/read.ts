import { Refusal } from '../command.ts';
import { REASONS, VIEWS, type Change, type Report } from './report.ts';
import { count, list, matching, object, oneOf, orNull, text, type Shape } from './shape.ts';

/** What a report may hold at most: it comes from a run that anybody can have changed. */
export const LIMITS = { bytes: 2_000_000, items: 5_000, characters: 2_000 };

const words = text(LIMITS.characters);
const change = <T>(shape: Shape<T>): Shape<Change<T>> =>
	object<Change<T>>({ before: shape, after: shape });
const many = <T>(shape: Shape<T>) => list(shape, LIMITS.items);
const file = orNull(matching(/^pictures\/[a-z0-9-]+\.png$/i));

const pictures = list(
	object({ view: oneOf(...VIEWS), before: file, after: file, note: orNull(words) }),
	VIEWS.length,
);
const page = { path: words, title: words, pictures };
const pages = many(object({ ...page, weight: count }));
const source = object({ id: words, publisher: words, title: words });
const claim = object({ id: words, asks: words, status: words, value: words });
const commit = matching(/^[0-9a-f]{40,64}$/);

const report = object<Report>({
	version: oneOf(1 as const),
	base: commit,
	head: orNull(commit),
	pages: object({
		count: change(count),
		added: pages,
		removed: pages,
		changed: many(
			object({
				...page,
				reasons: list(oneOf(...REASONS), REASONS.length),
				weight: change(count),
			}),
		),
	}),
	weight: change(count),
	sources: object({ added: many(source), removed: many(source) }),
	claims: object({
		added: many(claim),
		removed: many(claim),
		changed: many(object({ id: words, asks: words, status: change(words), value: change(words) })),
	}),
	pictures: object({ pages: count, left: count, missing: orNull(words) }),
});

/** Reads a report that is not to be trusted. Throws a Refusal that says where it is at fault. */
export function readReport(json: string): Report {
	if (Buffer.byteLength(json) > LIMITS.bytes) throw new Refusal('The report is too large.');
	let data: unknown;
	try {
		data = JSON.parse(json);
	} catch {
		throw new Refusal('The report is no JSON.');
	}
	return report(data, '');
}
