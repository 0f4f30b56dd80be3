import { STATUSES, type Status } from '#records/status.ts';
import type { Quantity } from '#facts/quantity.ts';
import type { Cell, Column, Field } from './table.ts';

type Of<T, C> = (record: T) => C | null | undefined;

const column =
	<C extends Cell>(type: Field['type']) =>
	<T>(name: string, description: string, of: Of<T, C>): Column<T> => ({
		...{ name, type, description, of },
	});

export const text = column<string>('string');
export const number = column<number>('number');
export const integer = column<number>('integer');
export const truth = column<boolean>('boolean');
/** A calendar day, `YYYY-MM-DD`. */
export const day = column<string>('date');

/** A column of words out of a closed list. */
export const oneOf = <T>(
	name: string,
	description: string,
	allowed: readonly string[],
	of: Of<T, string>,
): Column<T> => ({ ...text(name, description, of), allowed });

/** A date of content, which may be no day: EDTF writes how exactly it is known. */
export const edtf = <T>(name: string, description: string, of: Of<T, string>): Column<T> =>
	text(name, `${description} EDTF: a day, a month, ~ for about, [a..b] for a day within.`, of);

/** Keys of other records. One cell holds them all, so that a CSV stays flat. */
export const keys = <T>(name: string, description: string, of: Of<T, string[]>): Column<T> =>
	text(name, `${description} Keys with a blank between.`, (record) => listed(of(record)));

const listed = (all: string[] | null | undefined) => (all?.length ? all.join(' ') : undefined);

export const status = <T>(of: Of<T, Status>, description = 'How well it is established.') =>
	oneOf<T>('status', description, STATUSES, of);

export const sources = <T>(of: Of<T, string[]>) =>
	keys<T>('sources', 'The sources that show it, the best first.', of);

/** The columns of a number that may have a range, a ceiling or be about so many. */
export const quantityColumns = <T extends { quantity: Quantity | undefined }>(
	names: { value?: string; unit?: string } = {},
): Column<T>[] => {
	const { value = 'value', unit = 'unit' } = names;
	// False where a number is not so marked; empty where there is no number.
	const flag = ({ quantity }: T, mark: 'about' | 'upTo') => quantity && Boolean(quantity[mark]);
	return [
		number(value, 'The number, or the middle of a range.', (record) => record.quantity?.value),
		number('low', 'Lower end of the range.', (record) => record.quantity?.low),
		number('high', 'Upper end of the range.', (record) => record.quantity?.high),
		text(unit, `What ${value}, low and high count.`, (record) => record.quantity?.unit),
		truth('about', 'Given as “about”.', (record) => flag(record, 'about')),
		truth('up_to', 'A ceiling: “up to”.', (record) => flag(record, 'upTo')),
	];
};

export const asOf = <T>(date: string) =>
	edtf<T>('as_of', 'The day the facts of the incident were last checked.', () => date);
