declare namespace App {
	interface Locals {
		/** The edition of the content that is being built. */
		edition: import('#facts/edition.ts').Edition;
		/** Every change on record, the newest first. */
		corrections: import('#facts/dossier.ts').Filed<import('#schema/correction.ts').Correction>[];
	}
}
