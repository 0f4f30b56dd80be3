/** What is said, behind the name of what says it; no line where it says nothing. */
export const line = (
	by: string,
	...said: (string | number | boolean | null | undefined)[]
): string[] => {
	const words = said.filter((one) => one !== undefined && one !== '' && one !== false);
	return words.length > 0 ? [`${by}: ${words.join(' · ')}`] : [];
};

/** Words of which those that changed stand in brackets. */
export const marked = (runs: { text: string; changed: boolean }[]): string =>
	runs.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
