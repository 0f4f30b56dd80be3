/** Fields with whatever they hold, as a file gives them. */
export interface Group {
	[field: string]: unknown;
}

/** Whether a value holds others by their names; a list does so by their numbers. */
export const isGroup = (data: unknown): data is Group => typeof data === 'object' && data !== null;
