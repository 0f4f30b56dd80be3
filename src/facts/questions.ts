import type { Claim } from '#records/claim.ts';
import type { Incident, RegisterPage } from '#records/incident.ts';
import { find, type Dossier, type Filed } from './dossier.ts';

/** A question of an incident under which claims are filed. */
export interface Question {
	key: string;
	title: string;
	/** The page that lists its claims, beside the register of all. */
	page?: RegisterPage;
}

/** The questions of an incident, in its order. */
export const questionsOf = ({ questions }: Pick<Incident, 'questions'>): Question[] =>
	Object.entries(questions).map(([key, asked]) =>
		typeof asked === 'string' ? { key, title: asked } : { key, ...asked },
	);

/** The questions whose claims a page lists. */
export const questionsOn = (page: RegisterPage, incident: Pick<Incident, 'questions'>) =>
	questionsOf(incident).filter((question) => question.page === page);

/** A question of an incident with the claim that answers it in a line. */
export interface Answered {
	key: string;
	title: string;
	claim: Filed<Claim>;
}

/** The questions that an incident has answered in a line, in the order that it gives them. */
export const answeredQuestions = ({ incident, claims }: Dossier): Answered[] =>
	Object.entries(incident.answeredBy).map(([key, claim]) => ({
		key,
		title: find(
			questionsOf(incident).map((question) => ({ id: question.key, ...question })),
			key,
			'question',
		).title,
		claim: find(claims, claim, 'claim'),
	}));
