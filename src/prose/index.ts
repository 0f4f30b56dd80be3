import * as listed from './list.ts';
import type { Rule } from './rule.ts';

type ProseName = keyof typeof listed;

const RULES: Record<ProseName, Rule> = { ...listed };

/** The names of all components, in alphabetical order. */
export const NAMES = Object.keys(RULES).toSorted() as ProseName[];

/** What there is to know of a component; undefined where none has this name. */
export const ruleOf = (name: string): Rule | undefined =>
	Object.hasOwn(RULES, name) ? RULES[name as ProseName] : undefined;

/** The attributes that a component cannot do without. */
export const requiredBy = ({ attributes }: Rule): string[] =>
	Object.entries(attributes).flatMap(([name, { optional }]) => (optional ? [] : [name]));
