/** Where the repository's web editor opens a file. */
export const editAddress = (repository: string, file: string): string =>
	`${repository}/edit/main/${file}`;

/** Where an error is reported, with the page, its address and its edition filled in. */
export function reportAddress(
	repository: string,
	page: { title: string; asOf: string; address: string },
): string {
	const query = new URLSearchParams({
		title: `Error on “${page.title}”`,
		body: `Page: ${page.address}\nFacts as of: ${page.asOf}\n\nWhat is wrong:\n\nA source that shows it:\n`,
	});
	return `${repository}/issues/new?${query}`;
}
