/** Something that an editor can put right; its message is one sentence and needs no stack. */
export class Refusal extends Error {}

/** The sentence of an error; anything that is no Refusal is a fault of ours and goes on. */
export function reasonOf(error: unknown): string {
	if (error instanceof Refusal) return error.message;
	throw error;
}
