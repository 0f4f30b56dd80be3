import { unitParts } from '#records/unit.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';
import type { Slip } from '../say.ts';

/** A group of fields among which a number may be, and where it stands. */
export interface Group {
	path: PropertyKey[];
	fields: Record<string, unknown>;
}

/** Nothing falls by more than all of it, and what grows by more than this is a slip of the decimal point. */
const PERCENT = { least: -100, most: 1000 };

const NUMBERS = ['value', 'low', 'high'] as const;

/** What can be less than nothing: a change, a share of one, and money. */
const isSigned = (what: string) => /^(?:percent|points|times|[A-Z]{3})$/.test(what);

/** Every group of fields of a record, the outer before those within. */
export function groupsIn(data: unknown, path: PropertyKey[] = []): Group[] {
	if (typeof data !== 'object' || data === null) return [];
	const below = Object.entries(data).flatMap(([name, value]) =>
		groupsIn(value, [...path, Array.isArray(data) ? Number(name) : name]),
	);
	return Array.isArray(data) ? below : [{ path, fields: data as Group['fields'] }, ...below];
}

type Fault = [field: string, slip: Slip];

/** Whether a figure has no unit of its own, so that it is counted in that of its claim. */
const isInherited = (figures: unknown): boolean =>
	typeof figures === 'object' &&
	figures !== null &&
	Object.values(figures).some((figure: unknown) => !hasUnit(figure));

const hasUnit = (figure: unknown): boolean =>
	typeof figure === 'object' && figure !== null && 'unit' in figure;

/** Ends of which the other is missing, and what says something of a number that is not there. */
function incomplete(
	{ low, high, value, unit, about, figures, points }: Group['fields'],
	kind: string,
): Fault[] {
	const isNumbered = [low, high, value].some((number) => number !== undefined);
	// A comparison may have no upper end, and says so.
	const isHalf = kind === 'claims' && (low === undefined) !== (high === undefined);
	const half: Fault[] = isHalf
		? [
				low === undefined
					? ['high', { code: 'half-range', data: { has: 'high', lacks: 'low', instead: 'atMost' } }]
					: [
							'low',
							{ code: 'half-range', data: { has: 'low', lacks: 'high', instead: 'atLeast' } },
						],
			]
		: [];
	const bare = (field: string): Fault => [field, { code: 'no-number-for', data: { field } }];
	return [
		...half,
		...(unit !== undefined && !isNumbered && points === undefined && !isInherited(figures)
			? [bare('unit')]
			: []),
		...(about === true && !isNumbered ? [bare('about')] : []),
	];
}

/** Numbers that what they count cannot have. */
function outOfRange({ path, fields }: Group, above: Group['fields'], kind: string): Fault[] {
	const given = fields['unit'] ?? above['unit'] ?? fields['currency'];
	const last = path.at(-1);
	const unit = kind === 'comparisons' && last === 'days' ? 'days' : given;
	if (typeof unit !== 'string') return [];
	const { what } = unitParts(unit);
	return NUMBERS.flatMap((field): Fault[] => {
		const number = fields[field];
		if (typeof number !== 'number') return [];
		if (what === 'percent' && (number < PERCENT.least || number > PERCENT.most))
			return [[field, { code: 'percent-out-of-range', data: { number, ...PERCENT } }]];
		return number < 0 && !isSigned(what)
			? [[field, { code: 'less-than-none', data: { number, what } }]]
			: [];
	});
}

/** Numbers of a record that cannot be, or of which a part is missing. */
export function outlandish(record: ContentRecord): Finding[] {
	const groups = groupsIn(record.raw);
	const [top] = groups;
	return groups.flatMap((group) =>
		[
			...incomplete(group.fields, record.kind),
			...outOfRange(group, top?.fields ?? {}, record.kind),
		].map(([field, slip]) => atField(record, [...group.path, field], slip)),
	);
}
