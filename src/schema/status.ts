import { z } from 'astro/zod';

/** From firm to contested; always shown as this word. */
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
