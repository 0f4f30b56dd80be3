/**
 * A value as JSON that can stand inside a script element: no `<` that could end the element, and signs of
 * ASCII alone, which a browser reads fastest and no parser trips over.
 */
export const inScript = (value: object): string =>
	JSON.stringify(value).replaceAll(
		/[<\x7F-\uFFFF]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
