declare namespace App {
	/** What every page carries at its head and foot, though no page is about it. */
	interface Locals {
		edition: import('#facts/edition.ts').Edition;
		corrections: import('#facts/dossier.ts').Filed<import('#schema/correction.ts').Correction>[];
	}
}
