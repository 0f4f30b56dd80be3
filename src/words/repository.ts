/** Where the repository's web editor opens a file. */
export const editAddress = (repository: string, file: string): string =>
	`${repository}/edit/main/${file}`;

/**
 * Where an error is reported: the issue form `report-an-error.yml` with the page, the edition and,
 * on a claim's own page, the claim filled in. Each parameter is the id of a field of that form.
 */
export function reportAddress(
	repository: string,
	page: { title: string; address: string; edition: string; claim?: string | undefined },
): string {
	const query = new URLSearchParams({
		template: 'report-an-error.yml',
		title: `Error on “${page.title}”`,
		page: page.address,
		edition: page.edition,
		...(page.claim ? { claim: page.claim } : {}),
	});
	return `${repository}/issues/new?${query}`;
}
