/**
 * The same with every letter that is written as several, such as an e and its accent, written as the one
 * that there is for it: fonts draw the others as boxes or apart.
 */
export function composed<T>(value: T): T {
	if (typeof value === 'string') return value.normalize('NFC') as T;
	if (Array.isArray(value)) return value.map((part: unknown) => composed(part)) as T;
	if (typeof value !== 'object' || value === null) return value;
	const parts = Object.entries(Object.getOwnPropertyDescriptors(value)).map(([key, part]) => [
		key,
		// What is worked out once it is drawn has no letters, and waits still.
		part.get ? part : { ...part, value: composed(part.value as unknown) },
	]);
	return Object.defineProperties({}, Object.fromEntries(parts) as PropertyDescriptorMap) as T;
}
