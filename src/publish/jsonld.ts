/**
 * A value as JSON that can stand inside a script element: no `<` that could end the element, no
 * line separator that an older parser would trip over.
 */
export const inScript = (value: object): string =>
	JSON.stringify(value).replaceAll(
		/[<\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
