/** The build ends here; the message is one sentence that needs no stack. */
export class Failure extends Error {
	/** What the command ends with: 1 where something is wrong, 2 where it was misused. */
	readonly code: 1 | 2;

	/** An empty message says that the reason has been printed already. */
	constructor(message: string, code: 1 | 2 = 1) {
		super(message);
		this.code = code;
	}
}

/** Said after every failure. */
const UNTOUCHED = 'dist/ is as it was.';

/** What the codes of a file system mean to those who did not write it. */
const REASONS: Record<string, string> = {
	ENOSPC: 'The disk is full',
	EDQUOT: 'The disk quota is used up',
	EFBIG: 'A file is larger than this system lets it be',
	EROFS: 'The disk cannot be written to',
	EACCES: 'Another program holds a file open, or it may not be written',
	EPERM: 'Another program holds a file open, or it may not be written',
	EBUSY: 'Another program holds a file open',
};

/** Any error as one sentence. */
export function sentenceOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { code = '', path } = error as NodeJS.ErrnoException;
	const reason = REASONS[code];
	if (reason) return `${reason}${path ? `: ${path}` : ''} (${code}).`;
	return error.message.split('\n')[0] || error.name;
}

/**
 * What the command prints about an error, and what it ends with. Nothing where the reason has been
 * printed already.
 */
export function sayable(error: unknown, verbose: boolean): [message: string, code: 1 | 2] {
	if (error instanceof Failure)
		return error.message === '' || error.code === 2
			? [error.message, error.code]
			: [`${error.message}\n${UNTOUCHED}`, error.code];
	const where = verbose && error instanceof Error && error.stack ? `\n${error.stack}` : '';
	return [`${sentenceOf(error)}${where}\n${UNTOUCHED}`, 1];
}
