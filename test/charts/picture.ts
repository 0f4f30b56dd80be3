import type { Chart } from '#charts/chart.ts';
import { textPen } from '#formats/picture/fonts.ts';
import { svgOf } from '#formats/picture/svg.ts';

/** A chart as the file that readers download, without its fonts: a golden file to open and look at. */
export async function picture(chart: Chart | undefined): Promise<string> {
	if (!chart) throw new Error('There is nothing to draw.');
	const pen = { ...textPen, before: () => Promise.resolve([]) };
	return svgOf(chart, ['Standstill. An example, not a record.'], pen);
}
