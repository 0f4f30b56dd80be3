import { launch } from './chromium.ts';
import { serve } from './serve.ts';

/** Takes the picture that the README shows: the front page of the built site. */
const PICTURE = '.github/screenshot.png';

const served = await serve();
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
await page.goto(served.origin);
await page.screenshot({ path: PICTURE });
await browser.close();
await served.stop();
console.log(`Wrote ${PICTURE}.`);
