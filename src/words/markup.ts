const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML and XML have to have it, between tags and within quotes. */
export const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const NAMES = /( (?:id|aria-labelledby|aria-describedby)=")([^"]*)"/g;

/**
 * The HTML of a whole as a part of a page that has several alike: its headings are one rank lower, and what
 * is named in it is named after `key`, as is each link within it. Its sections have no name: of landmarks,
 * no two may have the same.
 */
export const asPart = (html: string, key: string): string =>
	html
		.replace(
			/(<\/?h)([1-5])(?=[\s>])/g,
			(_, start: string, rank: string) => `${start}${Number(rank) + 1}`,
		)
		.replace(/(<section\b[^>]*?) aria-labelledby="[^"]*"/g, '$1')
		.replace(NAMES, (_, start: string, names: string) => {
			const own = names.split(' ').map((name) => `${key}-${name}`);
			return `${start}${own.join(' ')}"`;
		})
		.replace(/ href="#/g, `$&${key}-`);
