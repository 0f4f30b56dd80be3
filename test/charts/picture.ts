import type { Charted } from '#charts/chart.ts';
import { textPen } from '#publish/picture/fonts.ts';
import { svgOf } from '#publish/picture/svg.ts';

/** A chart as the file that readers download, without its fonts: a golden file to open and look at. */
export async function picture(chart: Charted | undefined): Promise<string> {
	if (!chart) throw new Error('There is nothing to draw.');
	const pen = { ...textPen, before: () => Promise.resolve([]) };
	return svgOf(chart, ['Standstill. An example, not a record.'], pen);
}
