export type Attributes = Record<string, string | number | undefined>;

/** An element with its attributes, in their order, and what is within it: elements and text. */
export interface Markup {
	name: string;
	attributes: Attributes;
	within: (Markup | string)[];
}

export const markup = (
	name: string,
	attributes: Attributes,
	...within: (Markup | string)[]
): Markup => ({ name, attributes, within });

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML has to have it. */
export const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** An element or a text as XML; attributes that are undefined are left out. */
export function xml(part: Markup | string): string {
	if (typeof part === 'string') return escaped(part);
	const attributes = Object.entries(part.attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
		.join('');
	const inner = part.within.map(xml).join('');
	const opened = `<${part.name}${attributes}`;
	return inner ? `${opened}>${inner}</${part.name}>` : `${opened}/>`;
}
