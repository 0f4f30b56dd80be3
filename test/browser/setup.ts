import { findChromium } from './chromium.ts';

/** Finds or fetches the browser once, before several test files ask for it at the same time. */
export const setup = (): void => void findChromium();
