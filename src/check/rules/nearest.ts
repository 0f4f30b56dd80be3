import { compareDates, spanOf } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { quantityOf } from '#facts/quantity.ts';
import type { Numeral } from '#markdown/numerals.ts';
import { inWords } from '#words/date.ts';

const WORDS: Record<string, number> = {
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
};
const FACTOR: Record<string, number> = { bn: 1e9, m: 1e6, k: 1e3, ...WORDS };

/** The number that a numeral means; undefined for words that stand for no one number. */
function valueOf({ text }: Numeral): number | undefined {
	const [, digits, suffix = ''] = /(\d[\d.,]*)[\s-]*(\p{L}*)/u.exec(text) ?? [];
	if (digits) {
		const factor = FACTOR[suffix.toLowerCase().replace(/s$/, '')] ?? 1;
		// To so many digits, 1.1 billion is what a record writes out.
		return Number((Number(digits.replaceAll(',', '')) * factor).toPrecision(15));
	}
	return WORDS[text.toLowerCase().replace(/s$/, '')];
}

/** The number of a claim; none where it is computed from records that lead nowhere, as is told elsewhere. */
function computed(dossier: Dossier, claim: Dossier['claims'][number]) {
	try {
		return quantityOf(dossier, claim);
	} catch {
		return undefined;
	}
}

function claimOf(dossier: Dossier, value: number): string | undefined {
	for (const claim of dossier.claims) {
		const { value: middle, low, high } = computed(dossier, claim) ?? {};
		if ([middle, low, high].some((bound) => bound !== undefined && Math.abs(bound) === value))
			return `<Claim id="${claim.id}" />`;
		for (const [name, figure] of Object.entries(claim.figures ?? {}))
			if (figure.value !== undefined && Math.abs(figure.value) === value)
				return `<Claim id="${claim.id}" figure="${name}" />`;
	}
	return undefined;
}

function dateOf(dossier: Dossier, text: string): string | undefined {
	const dated = [
		...dossier.claims.flatMap(({ id, date }) => (date ? [{ id, date }] : [])),
		...dossier.statements.map(({ id, made }) => ({ id, date: made })),
		...dossier.events.map(({ id, date }) => ({ id, date })),
	].toSorted((a, b) => compareDates(a.date, b.date) || spanOf(a.date).last - spanOf(b.date).last);
	const found = dated.find(({ date }) => inWords(date) === text || inWords(date, 'short') === text);
	return found && `<Date of="${found.id}" />`;
}

/** The component that would print what an author typed, where a record has that value or date. */
export function nearest(dossier: Dossier, numeral: Numeral): string | undefined {
	if (numeral.kind === 'date') return dateOf(dossier, numeral.text);
	const value = valueOf(numeral);
	return value === undefined ? undefined : claimOf(dossier, value);
}
