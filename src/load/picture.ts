import { kept, stateOfCode } from '../kept.ts';

/**
 * A picture that our code draws of nothing but these parts: drawn once, and then read. While one edits code
 * it is drawn anew.
 */
export async function keptPicture(
	parts: unknown[],
	draw: () => Promise<string | Uint8Array>,
	folder?: string,
): Promise<Uint8Array<ArrayBuffer>> {
	const make = async () => Buffer.from(await draw());
	const bytes = import.meta.env.DEV
		? await make()
		: await kept('picture', [stateOfCode(), JSON.stringify(parts)], make, folder);
	return new Uint8Array(bytes);
}
