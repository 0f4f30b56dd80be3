import type { Rule } from './rule.ts';

interface Module {
	rule: Rule;
}

/** The rules as they lie on the disk, for those who run without a bundler. */
async function onDisk(): Promise<Record<string, Module>> {
	const { globSync } = await import('node:fs');
	const paths = globSync('*/rule.ts', { cwd: import.meta.dirname });
	const read = async (path: string) =>
		[
			path,
			(await import(/* @vite-ignore */ new URL(path, import.meta.url).href)) as Module,
		] as const;
	return Object.fromEntries(await Promise.all(paths.map(read)));
}

/** Undefined where no bundler has read this file. */
const bundled = import.meta.env as object | undefined;
const modules = bundled ? import.meta.glob<Module>('./*/rule.ts', { eager: true }) : await onDisk();

/** The name of a component whose rule lies in this folder: `KeyFigures` in `key-figures/`. */
const nameOf = (path: string): string =>
	(/([^/\\]+)[/\\]rule\.ts$/.exec(path)?.[1] ?? '')
		.split('-')
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join('');

/* The components that an editor may name in MDX, each by its name: a folder with a rule is one. */
const RULES = new Map(Object.entries(modules).map(([path, { rule }]) => [nameOf(path), rule]));

/** The names of all components, in alphabetical order. */
export const NAMES: string[] = [...RULES.keys()].toSorted();

/** What there is to know of a component; undefined where none has this name. */
export const ruleOf = (name: string): Rule | undefined => RULES.get(name);

/** The attributes that a component cannot do without. */
export const requiredBy = ({ attributes }: Rule): string[] =>
	Object.entries(attributes).flatMap(([name, { optional }]) => (optional ? [] : [name]));
