import { Refusal } from '../command.ts';

/**
 * Throws a Refusal where the path of a project has a sign that means something in addresses: what bundles it
 * finds no file behind some, and puts the sheets elsewhere for another, and tells neither.
 */
export function refuseUnreadable(project: string): void {
	const [sign] = /[#?*%]/.exec(project) ?? [];
	if (sign)
		throw new Refusal(
			`The path of this folder, ${project}, has the sign ${sign}, which a build takes for a part of an address. Give the folder another name; blanks and accents may stay.`,
		);
}
