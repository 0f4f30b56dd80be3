/** A line of text at its place in a file, in pixels. */
export interface Placed {
	x: number;
	y: number;
	text: string;
	size: number;
	bold: boolean;
	anchor: 'start' | 'middle' | 'end';
	/** Keeps what lies behind it at a distance. */
	halo?: boolean | undefined;
	/** Hexadecimal. */
	colour: string;
}

/** How text comes into a file: as text in a font, or as outlines. */
export interface Pen {
	/** What has to stand before the first text. */
	before: (texts: Placed[]) => Promise<string>;
	draw: (placed: Placed) => string;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Keeps lines behind a text at a distance from its letters. */
export const HALO = {
	...{ stroke: '#ffffff', 'stroke-width': 3, 'stroke-linejoin': 'round' },
	'paint-order': 'stroke',
};

/** A text as XML has to have it. */
export const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** An element of XML with its attributes, in their order. */
export function element(
	name: string,
	attributes: Record<string, string | number | undefined>,
	inner = '',
): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
		.join('');
	return inner ? `<${name}${written}>${inner}</${name}>` : `<${name}${written}/>`;
}
