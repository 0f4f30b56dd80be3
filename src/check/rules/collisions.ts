import { movedIn } from '#facts/moved.ts';
import type { Handout } from '#records/handout.ts';
import { LARGE } from '#facts/handouts.ts';
import { kindOf, OWN_KINDS } from '#records/kinds.ts';
import { paths } from '#records/paths.ts';
import { GENERAL } from '#words/sections.ts';
import { isDevice } from '../names.ts';
import { addressOf, incidentOf } from '../pages.ts';
import { TOP } from '../place.ts';
import type { Finding } from '../problem.ts';
import type { ContentRecord } from '../record.ts';
import type { Slip } from '../say.ts';
import type { Texts } from '../surroundings.ts';
import { keyOf } from '../tree.ts';

/** The address of the first folder in a path. */
const topOf = (path: string) => path.replace(/^(\/[^/]+).*$/, '$1/');

/** Addresses that the publication has for itself; the page about it is a file like others. */
const OWN: string[] = [
	...GENERAL.map(({ path }) => path).filter((path) => path !== paths.page('about')),
	topOf(paths.embed('', '')),
	topOf(paths.handout('', '')),
	'/404/',
	...movedIn([], {}, () => []).moved.map(({ from }) => from),
];

/** Addresses that the files of an incident have beside those of their own pages. */
const beside = (records: ContentRecord[]): [address: string, file: string][] =>
	records.flatMap(({ kind, file, data }): [string, string][] => {
		const [incident = '', key] = [incidentOf(file), keyOf(file)];
		if (kind === 'sites') return [[paths.handout(incident, `site-${key}`), file]];
		return kind === 'handouts' && (data as Handout | undefined)?.large
			? LARGE.map(({ suffix }) => [paths.handout(incident, key + suffix), file])
			: [];
	});

/** Whether all records of the kind of a file stand on one page of their incident. */
function standTogether(file: string): boolean {
	const kind = kindOf(file);
	return OWN_KINDS.some((own) => own.name === kind?.name && own.address.length < 2);
}

/** Files that some computers cannot hold, and files of which the pages would have one address. */
export function collisions(texts: Texts, records: ContentRecord[]): Finding[] {
	const taken = new Map<string, string | undefined>([
		...OWN.map((path) => [path, undefined] as const),
		...beside(records),
	]);
	return [...texts.keys()].flatMap((file): Finding[] => {
		const tell = (slip: Slip): Finding[] => [{ file, ...TOP, ...slip }];
		const names = file.split('/').map((name) => name.replace(/\..*$/, ''));
		const device = names.find(isDevice);
		if (device) return tell({ code: 'device-name', data: { name: device } });
		const account = `content/incidents/${keyOf(file)}/incident.mdx`;
		if (kindOf(file)?.name === 'comparisons' && texts.has(account))
			return tell({ code: 'account-instead', data: { account } });
		const address = addressOf(file);
		// Records that stand on one page have each a place on it, or none.
		if (address === undefined || address.includes('#') || standTogether(file)) return [];
		const isOwn = address === paths.successions(incidentOf(file) ?? '');
		if (isOwn || taken.has(address))
			return tell({ code: 'address-taken', data: { address, other: taken.get(address) } });
		taken.set(address, file);
		return [];
	});
}
