/**
 * What is worked out of a text when it is first asked for, and then known. `work` depends on nothing but the
 * text, and nobody changes what it gives.
 */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const value = known.has(text) ? (known.get(text) as T) : work(text);
		known.set(text, value);
		return value;
	};
}
