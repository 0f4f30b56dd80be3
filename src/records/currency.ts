import { z } from 'astro/zod';
import { textThatIs } from './text.ts';

/**
 * The currencies in use, by ISO 4217, without funds, metals and testing codes. They are listed here
 * because a list asked of the machine would differ from one to the next.
 */
export const CURRENCIES = (
	'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD ' +
	'CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP ' +
	'GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD ' +
	'KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN ' +
	'NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP ' +
	'SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND ' +
	'VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'
).split(' ');

const KNOWN = new Set(CURRENCIES);

/** Whether a unit is a currency, for no period. */
export const isCurrency = (unit: string | undefined): boolean =>
	unit !== undefined && KNOWN.has(unit);

const inOrder = (code: string) => [...code].toSorted().join('');

/** The currency that a code was most likely meant for: its letters in another order, or all but one of them. */
function nearest(code: string): string | undefined {
	const shared = (other: string) => [...other].filter((letter, i) => letter === code[i]).length;
	return (
		CURRENCIES.find((other) => inOrder(other) === inOrder(code)) ??
		CURRENCIES.find((other) => shared(other) === 2)
	);
}

/** That a code is no currency, and which may be meant. */
export function noCurrency(code: string): string {
	const near = nearest(code.toUpperCase());
	return `“${code}” is no currency of ISO 4217.${near ? ` Did you mean “${near}”?` : ' Write its three capital letters, as in GBP.'}`;
}

export const currency = textThatIs(
	'code',
	z
		.string({ error: 'Write a currency by its ISO 4217 code, as in GBP.' })
		.refine(isCurrency, { error: ({ input }) => noCurrency(String(input)) }),
).meta({
	description: 'The currency, by its ISO 4217 code.',
	examples: ['GBP', 'EUR', 'SEK'],
});
