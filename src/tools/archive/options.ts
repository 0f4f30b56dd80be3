import { Misuse, wholeNumber, type Values } from '../command.ts';
import { ADDRESSES } from './wayback.ts';

/** What a run is told to do. */
export interface Options {
	save: boolean;
	dryRun: boolean;
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

export const OPTIONS = {
	save: { type: 'boolean' },
	'dry-run': { type: 'boolean' },
	limit: { type: 'string' },
	available: { type: 'string' },
	'save-at': { type: 'string' },
} as const;

function addressOf(name: string, value: string): string {
	if (/^https?:\/\/./.test(value) && URL.canParse(value)) return value;
	throw new Misuse(`--${name} takes a full address, not “${value}”.`);
}

/** What the values of the options mean. Throws a Misuse that says what is wrong with one. */
export const optionsFrom = (values: Values<typeof OPTIONS>): Options => ({
	save: values.save ?? false,
	dryRun: values['dry-run'] ?? false,
	limit: values.limit === undefined ? Infinity : wholeNumber('limit', values.limit, 1),
	addresses: {
		available: addressOf('available', values.available ?? ADDRESSES.available),
		save: addressOf('save-at', values['save-at'] ?? ADDRESSES.save),
	},
});
