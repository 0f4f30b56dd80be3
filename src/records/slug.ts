/** A text as a key: small letters, digits and single hyphens, without accents. */
export const slug = (text: string): string =>
	text
		.replaceAll('ß', 'ss')
		.normalize('NFKD')
		.replace(/[\p{M}’']/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
