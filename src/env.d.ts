declare namespace App {
	interface Locals {
		/** The edition of the content that is being built. */
		edition: import('#facts/edition.ts').Edition;
		/** Every incident, in their order. */
		dossiers: import('#facts/dossier.ts').Dossier[];
		/** Every change on record, the newest first. */
		corrections: import('#facts/dossier.ts').Filed<import('#records/correction.ts').Correction>[];
		/** Every term of the glossary, by name. */
		terms: import('#facts/dossier.ts').Filed<import('#records/term.ts').Term>[];
		/** The names of the pages that are prose alone. */
		pages: Set<string>;
		/** The paths of pages that are of one record, which lies beside them as data. */
		recorded: ReadonlySet<string>;
		/** Whether a chart was drawn on the page. */
		drawn?: boolean;
		/** The pages that belong to no incident. */
		general: import('#words/sections.ts').Section[];
	}
}

/** The package has no types of its own. */
declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: { targetFormat: 'sfnt' | 'woff' | 'woff2' },
	): Promise<Buffer>;
}
