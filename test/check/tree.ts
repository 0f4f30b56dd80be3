import { stringify } from 'yaml';
import { rawClaim, rawIncident, rawSite, rawSource, rawStatement } from '../a.ts';

/** A content file of these fields and this prose. */
export const file = (fields: unknown, body = ''): string =>
	`---\n${stringify(fields)}---\n\n${body}\n`;

/** The path of a file of the example incident. */
export const at = (path: string): string => `content/incidents/example/${path}`;

/** The file of what the numbers of the examples count. */
export const UNITS = [
	'content/units.yaml',
	stringify({
		cars: 'car',
		vans: 'van',
		patients: 'patient',
		customers: 'customer',
		systems: 'system',
	}),
] as const;

/** A small tree without a problem; a test changes what it is about. */
export const tree = (changes: Record<string, string> = {}): Map<string, string> =>
	new Map([
		[at('incident.mdx'), file(rawIncident())],
		[at('sources.yaml'), stringify({ release: rawSource() })],
		[at('sites/north.mdx'), file(rawSite())],
		[at('claims/made.mdx'), file(rawClaim({ value: 5, unit: 'cars' }))],
		[at('statements/said.mdx'), file(rawStatement())],
		UNITS,
		['content/glossary/car.mdx', file({ name: 'Car', meaning: 'A vehicle.' })],
		...Object.entries(changes),
	]);
