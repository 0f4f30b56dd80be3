import { prose } from '../prose/index.ts';
import Chart from './Chart.astro';

/** The components of prose as they are laid out on a sheet of paper. */
export const onPaper = { ...prose, Chart };
