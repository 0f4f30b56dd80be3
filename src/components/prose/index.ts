import type { ProseName } from '#records/prose.ts';
import Answers from './Answers.astro';
import Assertions from './Assertions.astro';
import KeyFigures from './KeyFigures.astro';
import Question from './Question.astro';
import Restarts from './Restarts.astro';
import Said from './Said.astro';
import Sites from './Sites.astro';
import Timing from './Timing.astro';
import Unknowns from './Unknowns.astro';
import Chart from './Chart.astro';
import Claim from './Claim.astro';
import Cite from './Cite.astro';
import Comparison from './Comparison.astro';
import Count from './Count.astro';
import Date from './Date.astro';
import Days from './Days.astro';
import Durations from './Durations.astro';
import Site from './Site.astro';
import Statement from './Statement.astro';
import Term from './Term.astro';
import Table from './Table.astro';
import Waive from './Waive.astro';

/** The component behind each name that content may use, and the table of Markdown. */
export const prose = {
	...({
		Answers,
		Assertions,
		KeyFigures,
		Question,
		Restarts,
		Said,
		Sites,
		Timing,
		Unknowns,
		Chart,
		Claim,
		Cite,
		Comparison,
		Count,
		Date,
		Days,
		Durations,
		Site,
		Statement,
		Term,
		Waive,
	} satisfies Record<ProseName, unknown>),
	table: Table,
};
