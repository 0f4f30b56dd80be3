import type { Incident, RegisterPage } from '#records/incident.ts';

/** A question of an incident under which claims are filed. */
interface Question {
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
