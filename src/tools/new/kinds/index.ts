import type { Plan } from '../draft.ts';
import { claimPlan } from './claim.ts';
import { comparisonPlan } from './comparison.ts';
import { incidentPlan } from './incident.ts';
import { seriesPlan } from './series.ts';
import { handoutPlan, pagePlan, reportPlan } from './sheets.ts';
import { sitePlan } from './site.ts';
import { correctionPlan, eventPlan, termPlan } from './small.ts';
import { sourcePlan } from './source.ts';
import { statementPlan } from './statement.ts';

/** What can be made, by the word that asks for it. */
export const PLANS: { [kind: string]: Plan } = {
	incident: incidentPlan,
	site: sitePlan,
	statement: statementPlan,
	claim: claimPlan,
	source: sourcePlan,
	event: eventPlan,
	series: seriesPlan,
	report: reportPlan,
	handout: handoutPlan,
	comparison: comparisonPlan,
	term: termPlan,
	correction: correctionPlan,
	page: pagePlan,
};
