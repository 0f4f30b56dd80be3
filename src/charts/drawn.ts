import { CHARTS, kindOf, type ChartName } from './index.ts';
import type { Subject } from './chart.ts';

/** The keys of the claims that each chart of an incident draws. */
export type Drawn = Map<ChartName, Set<string>>;

/** Which claims each chart of an incident draws: those behind its rows and behind its bounds. */
export const drawnBy = (subject: Subject): Drawn =>
	new Map(CHARTS.map((name) => [name, new Set(kindOf(name).claims(subject))]));

/** The charts that draw a claim's number, date or answer. */
export const chartsWith = (drawn: Drawn, claim: string): ChartName[] =>
	[...drawn].filter(([, claims]) => claims.has(claim)).map(([name]) => name);
