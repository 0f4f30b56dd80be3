import { firstDay, isSurelyBefore, spanOf } from '#facts/calendar.ts';
import type { Dossier, Filed } from '#facts/dossier.ts';
import { targetOf } from '#facts/promises.ts';
import { startOf } from '#facts/starts.ts';
import type { Site } from '#records/site.ts';
import type { Finding } from '../problem.ts';
import { atFieldOf as at, placingIn, type ContentRecord } from '../record.ts';

const LAST = 'restored';

/** Two phases that cannot stand in this order, with both places. */
function phases(records: ContentRecord[], { file, phases: list }: Filed<Site>): Finding[] {
	return list.flatMap((phase, i) => {
		const before = list[i - 1];
		if (!before) return [];
		const other = (field: string) => placingIn(records, file, ['phases', i - 1, field]);
		const late = list.findIndex(({ from }, j) => j < i && isSurelyBefore(phase.from, from));
		if (late >= 0)
			return at(records, file, ['phases', i, 'from'], {
				code: 'phase-too-early',
				data: {
					from: phase.from,
					other: placingIn(records, file, ['phases', late, 'from']),
					before: list[late]?.from ?? before.from,
				},
			});
		if (phase.condition === LAST && before.condition === LAST)
			return at(records, file, ['phases', i, 'condition'], {
				code: 'restored-twice',
				data: { other: other('condition') },
			});
		if (phase.condition === 'partial' && before.condition === LAST)
			return at(records, file, ['phases', i, 'condition'], {
				code: 'part-after-whole',
				data: { other: other('condition') },
			});
		return [];
	});
}

/** Plans of a site that name no phase of it; its full return need not be on record. */
function plans(records: ContentRecord[], site: Filed<Site>): Finding[] {
	const names = [...site.phases.map(({ id }) => id), LAST];
	return site.plans.flatMap(({ phase }, i) =>
		phase === undefined || names.includes(phase)
			? []
			: at(records, site.file, ['plans', i, 'phase'], {
					code: 'no-phase',
					data: { site: site.id, phase, phases: names },
				}),
	);
}

/** Days named before they were said, and what they were named for where there is no such thing. */
function commitments(
	dossier: Dossier,
	records: ContentRecord[],
	unread: ReadonlySet<string>,
): Finding[] {
	const targets = [
		...dossier.incident.endPoints.map(({ id }) => id),
		...dossier.sites.flatMap((site) => [
			site.id,
			...site.phases.map(({ id }) => `${site.id}.${id}`),
			`${site.id}.${LAST}`,
		]),
	];
	const said = [
		...dossier.statements.map(({ file, made, commitment }) => ({
			file,
			on: made,
			field: 'made',
			named: ['commitment', 'date'],
			date: commitment?.date,
			target: commitment?.for,
		})),
		...dossier.claims.map(({ file, asOf, date, commitment }) => ({
			file,
			on: asOf,
			field: 'asOf',
			named: ['date'],
			date: commitment && date,
			target: commitment?.for,
		})),
	];
	return said.flatMap(({ file, on, field, named, date, target }) => [
		...(date !== undefined && isSurelyBefore(date, on)
			? at(records, file, named, {
					code: 'named-too-early',
					data: { date, on, said: placingIn(records, file, [field]) },
				})
			: []),
		...(target !== undefined &&
		!targetOf(dossier, target) &&
		!unread.has(target.split('.')[0] ?? '')
			? at(records, file, ['commitment', 'for'], {
					code: 'no-such',
					data: { kind: 'end point, site or phase', key: target, keys: targets },
				})
			: []),
	]);
}

/** End points that were over before the start from which they count. */
function ends(dossier: Dossier, records: ContentRecord[]): Finding[] {
	const { file, incident, claims } = dossier;
	const start = startOf(dossier)?.from;
	// Within a site the order of its phases says it already.
	return incident.endPoints.flatMap(({ claim }, i) => {
		const end = claims.find(({ id }) => id === claim)?.date;
		return start && end && isSurelyBefore(end, start)
			? at(records, file, ['endPoints', i, 'claim'], {
					code: 'ends-too-early',
					data: { date: end, began: start },
				})
			: [];
	});
}

/** An account that stood on the site before anything had happened. */
function published(dossier: Dossier, records: ContentRecord[]): Finding[] {
	const { file, incident } = dossier;
	const start = startOf(dossier);
	const site = dossier.sites.find(({ phases: list }) => start && list.includes(start));
	if (!start || !site || spanOf(incident.published).last >= firstDay(start.from)) return [];
	const other = placingIn(records, site.file, ['phases', site.phases.indexOf(start), 'from']);
	return at(records, file, ['published'], {
		code: 'published-too-early',
		data: { date: incident.published, file: site.file, other, began: start.from },
	});
}

/** What cannot have come about in the order in which it is told. */
export const impossibleOrders = (
	dossier: Dossier,
	records: ContentRecord[],
	unread: ReadonlySet<string>,
): Finding[] => [
	...dossier.sites.flatMap((site) => [phases, plans].flatMap((rule) => rule(records, site))),
	...commitments(dossier, records, unread),
	// The lead may have begun earlier at a site that cannot be read.
	...(dossier.incident.lead.some((site) => unread.has(site))
		? []
		: [...ends(dossier, records), ...published(dossier, records)]),
];
