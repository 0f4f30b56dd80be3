/** The incident of which most is told; its addresses are shortened, so that lines stay short. */
export const FULL = 'ferry-2023';

/** What is said, behind the name of what says it; no line where it says nothing. */
export const line = (
	by: string,
	...said: (string | number | boolean | null | undefined)[]
): string[] => {
	const words = said.filter((one) => one !== undefined && one !== '' && one !== false);
	return words.length > 0 ? [`${by}: ${words.join(' · ')}`.replaceAll(`/${FULL}/`, '~/')] : [];
};

/** Words of which those that changed stand in brackets. */
export const marked = (runs: { text: string; changed: boolean }[]): string =>
	runs.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
