import { share } from './share.ts';
import { terms } from './terms.ts';
import { themes } from './theme.ts';

themes();
terms();
share();
