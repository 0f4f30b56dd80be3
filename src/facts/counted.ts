import type { Claim, Figure } from '#records/claim.ts';
import { elapsed, quantityOfElapsed } from './elapsed.ts';
import { weakest } from './status.ts';

type Filed = Claim & { id: string };

/** A count of days between two claims, as firm as the weaker of them; as filed where they have no such days. */
function counted(figure: Figure, claims: Filed[]): Figure {
	const [from, to] = (figure.between ?? []).map((key) => claims.find(({ id }) => id === key));
	const time = from?.date && to?.date ? elapsed(from.date, to.date) : undefined;
	if (!from || !to || !time) return figure;
	const { about, atMost, atLeast, ...numbers } = quantityOfElapsed(time) ?? {};
	return {
		...figure,
		...numbers,
		...(about && { about }),
		...(atMost && { atMost }),
		...(atLeast && { atLeast }),
		status: weakest([from.status, to.status]),
		sources: [...new Set([...from.sources, ...to.sources])],
	};
}

/** Claims with the further numbers that are counted from the days of others: the one place where that is done. */
export const withCounts = <T extends Filed>(claims: T[]): T[] =>
	claims.map((claim) =>
		claim.figures
			? {
					...claim,
					figures: Object.fromEntries(
						Object.entries(claim.figures).map(([name, figure]) => [name, counted(figure, claims)]),
					),
				}
			: claim,
	);
