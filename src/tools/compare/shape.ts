import { Refusal } from '../command.ts';

/** Reads a value of one shape out of data that anybody may have made. Throws a Refusal. */
export type Shape<T> = (value: unknown, place: string) => T;

const refuse = (place: string, what: string): never => {
	throw new Refusal(`The report is not one of ours: ${place || 'it'} is not ${what}.`);
};

/** A text of at most so many characters. */
export const text =
	(most: number): Shape<string> =>
	(value, place) =>
		typeof value === 'string' && value.length <= most
			? value
			: refuse(place, `a text of at most ${most} characters`);

/** A whole number from 0. */
export const count: Shape<number> = (value, place) =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
		? value
		: refuse(place, 'a whole number');

/** A text of this form. */
export const matching =
	(form: RegExp): Shape<string> =>
	(value, place) =>
		typeof value === 'string' && form.test(value) ? value : refuse(place, `of the form ${form}`);

export const oneOf =
	<T>(...values: T[]): Shape<T> =>
	(value, place) =>
		values.includes(value as T) ? (value as T) : refuse(place, `one of ${values.join(', ')}`);

export const orNull =
	<T>(shape: Shape<T>): Shape<T | null> =>
	(value, place) =>
		value === null ? null : shape(value, place);

/** A list of at most so many. */
export const list =
	<T>(shape: Shape<T>, most: number): Shape<T[]> =>
	(value, place) =>
		Array.isArray(value) && value.length <= most
			? value.map((item, index) => shape(item, `${place}[${index}]`))
			: refuse(place, `a list of at most ${most}`);

/** An object with exactly these fields. */
export const object =
	<T extends object>(fields: { [K in keyof T]: Shape<T[K]> }): Shape<T> =>
	(value, place) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value))
			return refuse(place, 'an object');
		const names = Object.keys(fields);
		const known = Object.keys(value).every((name) => Object.hasOwn(fields, name));
		if (!known) return refuse(place, `an object of ${names.join(', ')}`);
		const read = names.map((name) => {
			const shape = fields[name as keyof T];
			const field = Object.hasOwn(value, name)
				? (value as Record<string, unknown>)[name]
				: undefined;
			return [name, shape(field, place ? `${place}.${name}` : name)];
		});
		return Object.fromEntries(read) as T;
	};
