import type { Claim } from '#records/claim.ts';
import { parseEdtf } from '#records/edtf.ts';
import { isGroup, type Group } from '#records/group.ts';
import { kindNamed, OWN_KINDS } from '#records/kinds.ts';
import { parsePeriod } from '#records/period.ts';
import { countedIn, type Units } from '#records/unit.ts';
import { datedBy, datedKind, datedNames } from './dated.ts';
import type { Dossier, Filed } from './dossier.ts';
import { quantityOf, type Quantity } from './quantity.ts';

/** What a name in a sentence stands for: a day, a period, or a number of which a bound may be meant alone. */
export type Value =
	{ date: string } | { period: string } | { quantity: Quantity; bound?: 'low' | 'high' };

/** Where a name is looked up: the groups around the sentence, the nearest first, and the incident. */
export interface Scope {
	groups: Group[];
	dossier?: Dossier | undefined;
	/** What the content counts; those of the incident where it is known. */
	units?: Units | undefined;
}

const BOUNDS = ['value', 'low', 'high'];

const numberIn = (group: Group, field: string) => {
	const number = group[field];
	return typeof number === 'number' ? number : undefined;
};
const textIn = (group: Group, field: string) => {
	const text = group[field];
	return typeof text === 'string' ? text : undefined;
};

/** What is counted in a group of fields, or in the one around it. */
const unitOf = (groups: Group[]) =>
	groups.map((group) => textIn(group, 'unit') ?? textIn(group, 'currency')).find(Boolean) ?? '';

/** The number of a group, with all that the group says of it. */
const quantityIn = (group: Group, around: Group[]): Quantity => ({
	...Object.fromEntries(BOUNDS.map((bound) => [bound, numberIn(group, bound)])),
	...Object.fromEntries(
		['about', 'atMost', 'atLeast'].map((mark) => [mark, group[mark] === true || undefined]),
	),
	unit: unitOf([group, ...around]),
});

const hasNumber = (group: Group) => BOUNDS.some((bound) => numberIn(group, bound) !== undefined);

/** A text as the day or the period that it is; undefined where it is neither. */
function timeOf(text: string): Value | undefined {
	if (parseEdtf(text)) return { date: text };
	return parsePeriod(text) ? { period: text } : undefined;
}

/** An end of a period, as its field is named. */
function endOf(held: unknown, path: string[]): Value | undefined {
	const period = typeof held === 'string' ? parsePeriod(held) : undefined;
	const [end] = path;
	if (!period || path.length > 1 || (end !== 'from' && end !== 'to')) return undefined;
	return { date: period[end] };
}

/** What a field holds, if that is a day, a period or a number. */
function valueOf(group: Group, field: string, around: Group[]): Value | undefined {
	const held = group[field];
	if (typeof held === 'string') return timeOf(held);
	if (typeof held === 'number') {
		if (!BOUNDS.includes(field)) return { quantity: { value: held, unit: '' } };
		const quantity = quantityIn(group, around);
		return field === 'low' || field === 'high' ? { quantity, bound: field } : { quantity };
	}
	if (!isGroup(held)) return undefined;
	if (hasNumber(held)) return { quantity: quantityIn(held, [group, ...around]) };
	const date = textIn(held, 'date') ?? textIn(held, 'from');
	return date !== undefined && parseEdtf(date) ? { date } : undefined;
}

/** A part of a list by its id, a field of a group by its name. */
const stepInto = (group: Group, step: string): unknown =>
	Array.isArray(group)
		? (group as unknown[]).find((item) => isGroup(item) && item['id'] === step)
		: Object.hasOwn(group, step)
			? group[step]
			: undefined;

/** What a path of fields leads to from a group. */
function along(group: Group, path: string[], around: Group[] = []): Value | undefined {
	const [step = '', ...rest] = path;
	const inner = stepInto(group, step);
	if (rest.length > 0)
		return isGroup(inner) ? along(inner, rest, [group, ...around]) : endOf(inner, rest);
	return Array.isArray(group)
		? valueOf({ inner }, 'inner', [group, ...around])
		: valueOf({ ...group, [step]: inner }, step, around);
}

/** The computed number of a record that has one; what cannot be computed is told elsewhere. */
function computed(dossier: Dossier, record: Group): Value | undefined {
	if (!isGroup(record['derived'])) return undefined;
	try {
		const quantity = quantityOf(dossier, record as unknown as Filed<Claim>);
		return quantity && { quantity };
	} catch {
		return undefined;
	}
}

/** A field of a record, by its path; `value` of a computed claim is what it is computed to. */
const fieldOf = (record: Group, path: string[], dossier: Dossier | undefined, around: Group[]) =>
	along(record, path, around) ??
	(dossier && path.length === 1 && path[0] === 'value' ? computed(dossier, record) : undefined);

const recordsOf = (dossier: Dossier): { one: string; record: Filed<object> }[] =>
	[kindNamed('claims'), ...OWN_KINDS].flatMap(({ name, one }) =>
		(dossier[name] as Filed<object>[]).map((record) => ({ one, record })),
	);

/**
 * What a name in a sentence stands for; undefined where nothing has that name. First come the fields of
 * the groups around the sentence, the nearest first, then those of another record of the incident, by
 * its key, then the days that prose can ask for.
 */
export function namedValue(scope: Scope, asked: string): Value | undefined {
	const value = found(scope, asked)?.value;
	if (!value || !('quantity' in value)) return value;
	const { quantity } = value;
	const units = scope.units ?? scope.dossier?.units ?? {};
	return { ...value, quantity: { ...quantity, ...countedIn(units, quantity.unit) } };
}

/** A value, and the record of the incident whose key its name begins with; none where a field of the sentence's own has it. */
interface Found {
	value: Value;
	of?: { one: string; key: string } | undefined;
}

function found({ groups, dossier }: Scope, asked: string): Found | undefined {
	const path = asked.split('.');
	for (const [i, group] of groups.entries()) {
		const value = fieldOf(group, path, dossier, groups.slice(i + 1));
		if (value) return { value };
	}
	if (!dossier) return undefined;
	const [key = '', ...rest] = path;
	for (const { one, record } of rest.length > 0 ? recordsOf(dossier) : [])
		if (record.id === key) {
			const value = fieldOf(record, rest, dossier, []);
			if (value) return { value, of: { one, key } };
		}
	const dated = datedBy(dossier, asked);
	const one = datedKind(dossier, asked);
	return dated && { value: { date: dated.date }, of: one && { one, key } };
}

/**
 * The record of the incident whose key a name in a sentence begins with, by its kind; undefined where
 * the name leads to a field of the sentence's own record, or nowhere.
 */
export const recordNamed = (scope: Scope, asked: string): Found['of'] => found(scope, asked)?.of;

/** The names below a group that stand for a day, a period or a number. */
function namesBelow(group: Group, prefix = ''): string[] {
	return Object.entries(group).flatMap(([field, held]) => {
		const step = Array.isArray(group) && isGroup(held) ? (textIn(held, 'id') ?? '') : field;
		if (!step) return [];
		const name = `${prefix}${step}`;
		const own = along(group, [step]) ? [name] : [];
		return isGroup(held) ? [...own, ...namesBelow(held, `${name}.`)] : own;
	});
}

/** Every name that a sentence can use, its own first. */
export function valueNames({ groups, dossier }: Scope): string[] {
	const own = groups.flatMap((group) => [
		...namesBelow(group),
		...(isGroup(group['derived']) ? ['value'] : []),
	]);
	const others = dossier
		? [
				...dossier.claims.flatMap((claim) =>
					[...namesBelow(claim as unknown as Group), ...(claim.derived ? ['value'] : [])].map(
						(name) => `${claim.id}.${name}`,
					),
				),
				...datedNames(dossier),
			]
		: [];
	return [...new Set([...own, ...others])];
}
