import { chromium } from './chromium.ts';
import { screenLaws } from './screen.ts';

screenLaws('Chromium', chromium);
