import { share } from './share.ts';
import { themes } from './theme.ts';

themes();
share();
