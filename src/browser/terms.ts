/**
 * Shows what a word means where it stands: each link to a term becomes a button that opens what the list at
 * the end of the page says of it. Where a browser knows no popovers, it stays a link to the glossary.
 */
export function terms(): void {
	const main = document.querySelector('main');
	if (!main || !('popover' in HTMLElement.prototype)) return;
	const listed = new Map(
		[...main.querySelectorAll('.words dt a')].map((link) => [
			link.getAttribute('href'),
			link.closest('div'),
		]),
	);
	for (const [i, link] of main.querySelectorAll('a.term').entries()) {
		const entry = listed.get(link.getAttribute('href'));
		if (!entry) continue;
		const meaning = document.createElement('div');
		meaning.id = `meaning-${i}`;
		meaning.className = 'meaning';
		meaning.popover = 'auto';
		const list = document.createElement('dl');
		list.append(...[...entry.children].map((part) => part.cloneNode(true)));
		meaning.append(list);
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'term';
		button.popoverTargetElement = meaning;
		button.append(...link.childNodes);
		link.replaceWith(button);
		main.append(meaning);
	}
}
