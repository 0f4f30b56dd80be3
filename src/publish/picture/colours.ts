import tokens from '../../styles/tokens.css?raw';

const LIGHT = new Map(
	[...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}),/g)].map(
		([, role = '', hex = '']) => [role, hex],
	),
);

/** The white of paper, whatever the ground of a page is. */
const PAPER: Record<string, string> = { ground: '#ffffff' };

/** A colour of the light style sheet, for files that stand alone. Throws an Error for an unknown role. */
export function lightOf(role: string): string {
	const hex = PAPER[role] ?? LIGHT.get(role);
	if (!hex) throw new Error(`There is no colour for “${role}” in tokens.css.`);
	return hex;
}
