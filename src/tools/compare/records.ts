import { quantityInWords } from '#words/quantity.ts';
import type { ChangedClaim, ClaimNote, Difference } from './report.ts';
import type { PublishedRow, Site } from './site.ts';

const text = (row: PublishedRow, name: string): string => {
	const value = row[name];
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};
const number = (row: PublishedRow, name: string): number | undefined => {
	const value = row[name];
	return typeof value === 'number' ? value : undefined;
};

/** The number of a row with its unit and range, and its day, as far as it has them. */
function valueOf(row: PublishedRow): string {
	const quantity = {
		value: number(row, 'value'),
		low: number(row, 'low'),
		high: number(row, 'high'),
		unit: text(row, 'unit'),
		about: row['about'] === true,
		atMost: row['at_most'] === true,
		atLeast: row['at_least'] === true,
	};
	return [quantityInWords(quantity), text(row, 'date')].filter(Boolean).join(', ');
}

function claimsOf(site: Site): ClaimNote[] {
	const notes = (table: string, note: (row: PublishedRow) => Pick<ClaimNote, 'id' | 'asks'>) =>
		[...site.tables(table)].flatMap(([file, rows]) =>
			rows.map((row) => {
				const { id, asks } = note(row);
				const folder = file.replace(/[^/]*$/, '');
				return { id: folder + id, asks, status: text(row, 'status'), value: valueOf(row) };
			}),
		);
	const claims = notes('claims', (row) => ({ id: text(row, 'id'), asks: text(row, 'asks') }));
	const figures = notes('figures', (row) => ({
		id: `${text(row, 'claim')}#${text(row, 'name')}`,
		asks: text(row, 'label'),
	}));
	return [...claims, ...figures];
}

/** What is in one list and not in the other, by id. */
const without = <T extends { id: string }>(some: T[], others: T[]): T[] => {
	const ids = new Set(others.map(({ id }) => id));
	return some.filter(({ id }) => !ids.has(id));
};

/** The claims and further figures that came, went, or have another status or value. */
export function changedClaims(before: Site, after: Site): Difference['claims'] {
	const [old, now] = [claimsOf(before), claimsOf(after)];
	const known = new Map(old.map((claim) => [claim.id, claim]));
	const changed = now.flatMap((claim): ChangedClaim[] => {
		const former = known.get(claim.id);
		if (!former || (former.status === claim.status && former.value === claim.value)) return [];
		return [
			{
				id: claim.id,
				asks: claim.asks,
				status: { before: former.status, after: claim.status },
				value: { before: former.value, after: claim.value },
			},
		];
	});
	return { added: without(now, old), removed: without(old, now), changed };
}
