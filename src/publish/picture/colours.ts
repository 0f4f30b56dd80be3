import tokens from '../../styles/tokens.css?raw';

const THEMES = new Map(
	[...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
		([, role = '', light = '', dark = '']) => [role, { light, dark }] as const,
	),
);

/** The white of paper, whatever the ground of a page is. */
const PAPER: Record<string, string> = { ground: '#ffffff' };

/** A colour of the style sheet as one of its themes has it. Throws an Error for an unknown role. */
export function colourOf(role: string, theme: 'light' | 'dark'): string {
	const hex = THEMES.get(role)?.[theme];
	if (!hex) throw new Error(`There is no colour for “${role}” in tokens.css.`);
	return hex;
}

/** A colour of the light style sheet, for files that stand alone. Throws an Error for an unknown role. */
export function lightOf(role: string): string {
	return PAPER[role] ?? colourOf(role, 'light');
}
