/** The page for addresses at which there is none. */
export const ABSENT = {
	title: 'Is this the page you were looking for?',
	answer:
		'There is no page at this address. It may have been typed with a slip, or the page may have moved.',
	kept: 'Records keep their addresses, so a page that you saw here before should still be found from one of these. Nothing that you did has been lost or sent anywhere.',
	back: 'Back to the front page',
};
