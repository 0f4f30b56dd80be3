/** Under this name a browser keeps what its reader has set; nothing is kept while the page follows the system. */
export const KEPT = 'standstill-theme';

/** How a page says that it follows the system. */
export const FOLLOWING = 'light dark';

/** What can be set. */
export const THEMES = ['light', 'dark'] as const;
