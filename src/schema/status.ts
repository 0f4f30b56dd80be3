import { z } from 'astro/zod';

/** How well a thing is established, from firm to contested; always shown as this word. */
export const STATUSES = [
	'confirmed',
	'reported',
	'estimated',
	'alleged',
	'disputed',
	'withdrawn',
] as const;

export const status = z.enum(STATUSES);
export type Status = z.infer<typeof status>;
