/** As many as stand side by side in the widest row of a list that is printed in columns. */
const ROW = 3;
/** A list of fewer is not worth parting. */
const FEW = 9;

/**
 * A long list without its last few entries, and these: on paper they are a row of their own, which the
 * imprint takes along to a last sheet. A short list is whole.
 */
export const foot = <T>(entries: readonly T[]): [body: T[], last: T[]] =>
	entries.length < FEW ? [[...entries], []] : [entries.slice(0, -ROW), entries.slice(-ROW)];
