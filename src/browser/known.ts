const dayOf = ({ pathname }: HTMLAnchorElement) => pathname.split('/').at(-2) ?? '';

/**
 * Leads from an address that names a day, `?known=2025-09-12`, to the page of what was known on it:
 * of the days that the chart links to, the last that is not later. Before the first of them nothing
 * was known.
 */
export function leadToDay({ root }: { root: HTMLElement }): void {
	const asked = new URL(location.href).searchParams.get('known');
	// A frame stays the chart that another site's page asked for.
	if (asked === null || self !== top) return;
	const days = [...root.querySelectorAll<HTMLAnchorElement>('.line > a')].toSorted((a, b) =>
		dayOf(a) < dayOf(b) ? -1 : 1,
	);
	const found = days.findLast((day) => dayOf(day) <= asked);
	if (found) location.replace(found.href);
}
