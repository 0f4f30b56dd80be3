/** A number as it is written: an integer, and how many of its digits stand behind the point. */
function written(value: number): { digits: bigint; places: number } {
	const [digits = '', exponent = ''] = value.toExponential().split('e');
	const [whole = '', part = ''] = digits.split('.');
	return { digits: BigInt(whole + part), places: part.length - Number(exponent) };
}

/**
 * A total of numbers as they are written, without the error of their binary form: 0.3 less 0.1 is 0.2,
 * and two numbers that are nearly the same keep every digit in which they differ.
 */
export function totalOf(numbers: number[]): number {
	const all = numbers.map(written);
	const places = Math.max(...all.map((one) => one.places), 0);
	const total = all.reduce((sum, one) => sum + one.digits * 10n ** BigInt(places - one.places), 0n);
	return Number(`${total}e-${places}`);
}
