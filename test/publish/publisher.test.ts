import { expect, test } from 'vitest';
import { publisherIn } from '../../src/publication.ts';

test.each([
	['The Press', { name: 'The Press', contact: undefined }],
	['The Press <desk@example.org>', { name: 'The Press', contact: 'mailto:desk@example.org' }],
	['The Press (https://example.org)', { name: 'The Press', contact: 'https://example.org' }],
	[
		{ name: 'The Press', email: 'desk@example.org', url: 'https://example.org' },
		{ name: 'The Press', contact: 'mailto:desk@example.org' },
	],
])('an author of package.json, %j, is the publisher', (author, publisher) =>
	expect(publisherIn({ author })).toEqual(publisher),
);

test.each([undefined, '', '  ', { name: ' ' }, { email: 'desk@example.org' }, 7, null])(
	'without a name, as in %j, nobody is',
	(author) => expect(publisherIn({ author })).toBeUndefined(),
);
