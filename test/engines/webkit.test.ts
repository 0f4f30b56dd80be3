import { describe } from 'vitest';
import { webkit as found } from './found.ts';
import { screenLaws } from './screen.ts';
import { webkit } from './webkit.ts';

const paths = found();

describe.skipIf(!paths)('WebKit', () => {
	if (paths) screenLaws('WebKit', (origin) => webkit(paths, `${origin}/robots.txt`));
});
