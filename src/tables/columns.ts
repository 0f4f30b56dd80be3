import type { Dossier } from '#facts/dossier.ts';
import type { Quantity } from '#facts/quantity.ts';
import { STATUSES, type Status } from '#records/status.ts';
import { sourceLinks, type Cell } from './shown.ts';
import type { DataColumn, Field, PageColumn, Shown, Value } from './table.ts';

type Of<T, V> = (row: T) => V | null | undefined;
/** The head of a column on a page, and the words of its cells where they are not the value itself. */
type OnPage<T> = string | [head: string, cell: Shown<T>['cell']];

const shownAs = <T>(onPage: OnPage<T>, of: Of<T, Value>): Shown<T> =>
	typeof onPage === 'string'
		? { head: onPage, cell: (row) => String(of(row) ?? '') }
		: { head: onPage[0], cell: onPage[1] };

const column =
	<V extends Value>(type: Field['type']) =>
	<T>(name: string, description: string, of: Of<T, V>, onPage?: OnPage<T>): DataColumn<T> => ({
		name,
		type,
		description,
		of,
		...(onPage && { shown: shownAs(onPage, of) }),
	});

export const text = column<string>('string');
export const number = column<number>('number');
export const integer = column<number>('integer');
export const truth = column<boolean>('boolean');
/** A calendar day, `YYYY-MM-DD`. */
export const day = column<string>('date');

/** A column that only pages show, put together out of several fields. */
export const words = <T>(
	name: string,
	head: string,
	cell: (row: T) => Cell | undefined,
): PageColumn<T> => ({ name, shown: { head, cell } });

/** A column of words out of a closed list. */
export const oneOf = <T>(
	name: string,
	description: string,
	allowed: readonly string[],
	of: Of<T, string>,
	onPage?: OnPage<T>,
): DataColumn<T> => ({ ...text(name, description, of, onPage), allowed });

/** A date of content, which may be no day: EDTF writes how exactly it is known. */
export const edtf = <T>(
	name: string,
	description: string,
	of: Of<T, string>,
	onPage?: OnPage<T>,
): DataColumn<T> =>
	text(
		name,
		`${description} EDTF: a day, a month, a minute with its offset from UTC, ~ for about, [a..b] for a day within.`,
		of,
		onPage,
	);

/** Keys of other records. One cell holds them all, so that a CSV stays flat. */
export const keys = <T>(
	name: string,
	description: string,
	of: Of<T, string[]>,
	onPage?: OnPage<T>,
): DataColumn<T> =>
	text(name, `${description} Keys with a blank between.`, (row) => listed(of(row)), onPage);

const listed = (all: string[] | null | undefined) => (all?.length ? all.join(' ') : undefined);

export const status = <T>(
	of: Of<T, Status>,
	description = 'How well it is established.',
	onPage?: OnPage<T>,
) => oneOf<T>('status', description, STATUSES, of, onPage);

export const sources = <T>(of: Of<T, string[]>, onPage?: OnPage<T>) =>
	keys<T>('sources', 'The sources that show it, the best first.', of, onPage);

/** The sources of a row; on a page the first of them, each leading to its entry. */
export const sourcesIn = <T extends { sources: string[] }>(dossier: Dossier): DataColumn<T> =>
	sources<T>((row) => row.sources, ['Sources', (row) => sourceLinks(dossier, row.sources)]);

/** The columns of a number that may have a range, a ceiling or be about so many. */
export const quantityColumns = <T extends { quantity: Quantity | undefined }>(
	names: { value?: string; unit?: string } = {},
): DataColumn<T>[] => {
	const { value = 'value', unit = 'unit' } = names;
	// False where a number is not so marked; empty where there is no number.
	const flag = ({ quantity }: T, mark: 'about' | 'atMost' | 'atLeast') =>
		quantity && Boolean(quantity[mark]);
	return [
		number(value, 'The number, or the middle of a range.', (row) => row.quantity?.value),
		number('low', 'Lower end of the range.', (row) => row.quantity?.low),
		number('high', 'Upper end of the range.', (row) => row.quantity?.high),
		text(unit, `What ${value}, low and high count.`, (row) => row.quantity?.unit),
		truth('about', 'Given as “about”.', (row) => flag(row, 'about')),
		truth('at_most', 'A ceiling: “up to”.', (row) => flag(row, 'atMost')),
		truth('at_least', 'A floor: “at least”.', (row) => flag(row, 'atLeast')),
	];
};

export const asOf = <T>(date: string) =>
	edtf<T>('as_of', 'The day the facts of the incident were last checked.', () => date);
