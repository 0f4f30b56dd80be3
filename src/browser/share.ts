/** So many words of a long passage stand in its link from either end. */
const ENDS = 4;

const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** The fragment that leads to these words of a page: the whole of a short passage, both ends of a long one. */
export function fragmentOf(text: string): string {
	const words = text.trim().split(/\s+/);
	if (words.length <= 3 * ENDS) return `#:~:text=${encoded(words.join(' '))}`;
	return `#:~:text=${[words.slice(0, ENDS), words.slice(-ENDS)].map((end) => encoded(end.join(' '))).join()}`;
}

const textOf = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();

/** Lets a reader copy a link to the page, to a place on it, or to words on it, or hand it to another program. */
export function share(): void {
	const box = document.querySelector<HTMLElement>('.share');
	const main = document.querySelector('main');
	const select = box?.querySelector('select');
	const copy = box?.querySelector<HTMLElement>('[data-copy]');
	const send = box?.querySelector<HTMLElement>('[data-send]');
	const status = box?.querySelector<HTMLElement>('[role="status"]');
	if (!box || !main || !select || !copy || !send || !status) return;
	const page = location.origin + location.pathname;
	const tell = (what: 'copied' | 'lost', link: string) => {
		status.textContent = `${status.dataset[what] ?? ''} ${what === 'lost' ? link : ''}`.trim();
	};
	const write = async (link: string) => {
		try {
			await navigator.clipboard.writeText(link);
			tell('copied', link);
		} catch {
			tell('lost', link);
		}
	};

	for (const heading of main.querySelectorAll<HTMLElement>('h2[id], h3[id]')) {
		if (heading.closest('[hidden], .unseen, .on-paper')) continue;
		const link = page + `#${heading.id}`;
		select.append(new Option(textOf(heading), `#${heading.id}`));
		// For a pointer; the keyboard has the list, which is one stop instead of one a heading.
		const anchor = document.createElement('a');
		anchor.className = 'anchor';
		anchor.href = `#${heading.id}`;
		anchor.tabIndex = -1;
		anchor.ariaHidden = 'true';
		anchor.addEventListener('click', () => void write(link));
		heading.append(anchor);
	}

	// What is selected on the page is let go of where the list of choices is opened: the last counts.
	const chosen = new Option(box.dataset['words']);
	document.addEventListener('selectionchange', () => {
		const selection = getSelection();
		const text = selection?.toString().trim() ?? '';
		if (!text || !main.contains(selection?.anchorNode ?? null)) return;
		chosen.value = fragmentOf(text);
		if (!chosen.isConnected) select.append(chosen);
		select.value = chosen.value;
	});

	copy.addEventListener('click', () => void write(page + select.value));
	if ('share' in navigator) {
		send.hidden = false;
		send.addEventListener('click', () => {
			// Who thinks better of it has not failed.
			navigator
				.share({ title: document.title, url: page + select.value })
				.catch((error: unknown) => {
					if (!(error instanceof DOMException && error.name === 'AbortError'))
						tell('lost', page + select.value);
				});
		});
	}
	box.hidden = false;
}
