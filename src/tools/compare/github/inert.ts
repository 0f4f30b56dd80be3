/** Longer texts are cut: a comment is to be glanced at, and GitHub refuses very long ones. */
const LONGEST = 120;

/** Line ends, control characters, and those that turn or hide the text around them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu;

/**
 * Any text as a piece of GitHub's Markdown that can do nothing: a code span, in which neither
 * mentions nor links, pictures, HTML or mark-up of any kind are read. It stays on its line.
 */
export function inert(text: string, longest = LONGEST): string {
	const plain = text.replaceAll('`', 'ʼ').replace(UNSEEN, ' ').trim();
	const characters = [...plain];
	const short =
		characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : plain;
	return short ? `\`${short}\`` : '(nothing)';
}
