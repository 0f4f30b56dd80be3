import { z } from 'astro/zod';

/**
 * From firm to contested; always shown as this word. First what those say who would know, then what an
 * outlet publishes as a fact, then what is worked out and so not exact; behind these what is asserted
 * without proof, what others contradict, and what its own speaker took back.
 */
export const STATUSES = [
	'confirmed',
	'reported',
	'estimated',
	'alleged',
	'disputed',
	'withdrawn',
] as const;

export const status = z
	.enum(STATUSES)
	.describe('How well a thing is established, from firm to contested.');
export type Status = z.infer<typeof status>;
