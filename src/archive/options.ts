import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';
import { ADDRESSES } from './wayback.ts';

/** A wrong command line. */
export class Misuse extends Refusal {}

/** What a run is told to do. */
export interface Options {
	save: boolean;
	dryRun: boolean;
	help: boolean;
	/** At most so many sources are asked for. */
	limit: number;
	addresses: typeof ADDRESSES;
}

export const USAGE = `npm run archive -- [--save] [--limit N] [--dry-run]

Asks the Wayback Machine for a copy of each source that has an address and no archived copy,
and writes what it finds into the sources.yaml it came from. Run it again to go on.

  --save                 has a copy made where there is none
  --limit N              asks for at most N sources
  --dry-run              asks, but saves nothing and writes nothing
  --available <address>  another availability interface than ${ADDRESSES.available}
  --save-at <address>    another save interface than ${ADDRESSES.save}
  --help                 prints this`;

const OPTIONS = {
	save: { type: 'boolean' },
	'dry-run': { type: 'boolean' },
	help: { type: 'boolean' },
	limit: { type: 'string' },
	available: { type: 'string' },
	'save-at': { type: 'string' },
} as const;

function parsed(args: string[]) {
	try {
		return parseArgs({ args, options: OPTIONS, strict: true, allowPositionals: false }).values;
	} catch (error) {
		// Node adds advice on arguments that this command does not take.
		const [first = ''] = (error as Error).message.split(/\.(?: |$)|\n/);
		throw new Misuse(`${first}.`);
	}
}

function addressOf(name: string, value: string): string {
	if (/^https?:\/\/./.test(value) && URL.canParse(value)) return value;
	throw new Misuse(`--${name} takes a full address, not “${value}”.`);
}

/** Reads the command line. Throws a Misuse that says what is wrong with it. */
export function optionsFrom(args: string[]): Options {
	const { save, 'dry-run': dryRun, help, limit, ...given } = parsed(args);
	if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit))
		throw new Misuse(`--limit takes a whole number from 1, not “${limit}”.`);
	return {
		...{ save: save ?? false, dryRun: dryRun ?? false, help: help ?? false },
		limit: limit === undefined ? Infinity : Number(limit),
		addresses: {
			available: addressOf('available', given.available ?? ADDRESSES.available),
			save: addressOf('save-at', given['save-at'] ?? ADDRESSES.save),
		},
	};
}
