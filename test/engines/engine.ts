/** A browser of whatever make, with one page open at a time. */
export interface Engine {
	/** Opens a page at this width, in pixels. */
	open: (url: string, width: number) => Promise<void>;
	/** Gives the open page another width. */
	resize: (width: number) => Promise<void>;
	/** What an expression comes to within the page. */
	run: <T>(expression: string) => Promise<T>;
	/** Presses the right arrow with the focus on the first element that the selector names. */
	arrow: (selector: string) => Promise<void>;
	/** Errors of scripts, and what the policy of the page has refused, since it was opened. */
	complaints: () => Promise<string[]>;
	close: () => Promise<void>;
}

/** Pixels; no page is looked at for what is in view only. */
export const HEIGHT = 900;

/** Listens on a window for what goes wrong on its page. */
export const LISTEN = `(page) => {
	page.complaints = [];
	page.addEventListener('error', ({ message }) => page.complaints.push(message));
	page.addEventListener('unhandledrejection', ({ reason }) => page.complaints.push(String(reason)));
	page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		page.complaints.push('refused by ' + violatedDirective + ': ' + blockedURI));
}`;
