import type { Dossier } from '#facts/dossier.ts';
import type { Voice } from '#records/statement.ts';
import type { Said } from '#tables/chronology.ts';
import { organisationsOf } from '#words/organisation.ts';
import { OTHERS, PUBLIC } from './words.ts';

/** Voices that speak for the public: one lane. */
const PUBLIC_VOICES: readonly Voice[] = [
	'government',
	'parliament',
	'regulator',
	'law enforcement',
	'statistics',
];
const ATTACKER: Voice = 'claimed attacker';

export type LaneKind = 'own' | 'public' | 'others' | 'attacker';

/** The voices that are told apart, with their statements in the order of their days. */
export interface Lane {
	kind: LaneKind;
	name: string;
	rows: Said[];
}

/**
 * The lanes of a chronology: the organisations that it happened to, public bodies, whoever else spoke,
 * and apart from all of them those who claim that they did it. None of them is empty.
 */
export function lanesOf({ incident }: Pick<Dossier, 'incident'>, rows: Said[]): Lane[] {
	const own = [...incident.organisations, incident.longForm];
	const kindOf = ({ voice, organisation }: Said): LaneKind => {
		if (voice === ATTACKER) return 'attacker';
		if (own.includes(organisation)) return 'own';
		return PUBLIC_VOICES.includes(voice) ? 'public' : 'others';
	};
	const names: Record<LaneKind, string> = {
		own: organisationsOf(incident),
		public: PUBLIC,
		others: OTHERS,
		attacker: ATTACKER,
	};
	return (['own', 'public', 'others', 'attacker'] as const)
		.map((kind) => ({
			kind,
			name: names[kind],
			rows: rows.filter((row) => kindOf(row) === kind),
		}))
		.filter((lane) => lane.rows.length > 0);
}
