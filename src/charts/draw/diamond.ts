import { symbol, symbolDiamond2 } from 'd3';
import { round } from './drawing.ts';

/** How far a diamond of one square pixel reaches from its middle, as d3 draws it. */
const REACH = 0.62625;

/** The outline of a diamond of so many square pixels, and two lines within it, as bars are hatched. */
export function hatchedDiamond(area: number): { d: string; inner: string } {
	const reach = Math.sqrt(area) * REACH;
	const lines = [-reach / 3, reach / 3].map((apart) => {
		const [far, near] = [round((apart + reach) / 2), round((apart - reach) / 2)];
		return `M${near},${far}L${far},${near}`;
	});
	return { d: symbol(symbolDiamond2, area).digits(2)() ?? '', inner: lines.join('') };
}
