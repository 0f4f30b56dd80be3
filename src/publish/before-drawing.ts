import { KEPT, THEMES } from './theme.ts';

/**
 * What runs before anything is drawn, so that no page appears in colours that its reader did not choose.
 * It is no module, since these wait for the whole page. A browser that keeps nothing throws.
 */
export const BEFORE_DRAWING = `try{const theme=localStorage.getItem('${KEPT}');if(${JSON.stringify(THEMES)}.includes(theme)){document.documentElement.dataset.theme=theme;document.querySelector('meta[name=color-scheme]').content=theme}}catch{}`;
