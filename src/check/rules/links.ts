import { visit } from 'unist-util-visit';
import { addressFault } from '#markdown/addresses.ts';
import type { Correction } from '#records/correction.ts';
import { addressOf, parted, type Pages } from '../pages.ts';
import { startOf } from '../place.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';
import type { Slip } from '../say.ts';

/** An address of our own, which no other host serves; what cannot be read is told elsewhere. */
const isOwn = (address: string) =>
	addressFault(address) === undefined && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** Why an address of our own leads nowhere; undefined where it leads somewhere. */
function leadsNowhere(address: string, from: string, pages: Pages): Slip | undefined {
	const { page: written, place } = parted(address);
	if (written !== '' && !written.startsWith('/'))
		return { code: 'relative-link', data: { address } };
	const page = written || from;
	if (!pages.has(page)) {
		const now = pages.movedTo(page);
		if (now !== undefined) return { code: 'page-moved', data: { page, now } };
		if (pages.stood(page)) return { code: 'page-gone', data: { page } };
		const near = [...pages.all()];
		const other = page.endsWith('/') ? page.slice(0, -1) : `${page}/`;
		return { code: 'no-page', data: { page, near: pages.has(other) ? [other] : near } };
	}
	const places = pages.places(page);
	if (!place || !places || places.has(place)) return undefined;
	return { code: 'no-place-on-page', data: { place, page, places: [...places] } };
}

/** Links in a body that lead to none of our pages, or to no place on one. */
function inProse({ file, body }: ContentRecord, pages: Pages): Finding[] {
	const found: Finding[] = [];
	const { page: from } = parted(addressOf(file) ?? '');
	visit(body.tree, ['link', 'definition'], (node) => {
		if ((node.type !== 'link' && node.type !== 'definition') || !node.url || !isOwn(node.url))
			return;
		const slip = leadsNowhere(node.url, from, pages);
		if (slip) found.push({ file, ...startOf(node), ...slip });
	});
	return found;
}

/** Pages that a correction is about and that are not there. */
function inCorrection(record: ContentRecord, pages: Pages): Finding[] {
	if (record.kind !== 'corrections' || record.data === undefined) return [];
	return (record.data as Correction).pages.flatMap((page, i) => {
		// A page that has gone may have been corrected before.
		if (pages.has(page) || pages.stood(page)) return [];
		const now = pages.movedTo(page);
		const slip: Slip =
			now === undefined
				? { code: 'no-page', data: { page, near: [...pages.all()] } }
				: { code: 'page-moved', data: { page, now } };
		return [atField(record, ['pages', i], slip)];
	});
}

/** What leads to a page, or to a place on one, that is not there. */
export const deadEnds = (record: ContentRecord, pages: Pages): Finding[] => [
	...inProse(record, pages),
	...inCorrection(record, pages),
];
