import { passesLuhn } from '#domain/shared/luhn.ts';

/** Reads an RPPS as people copy it, with blanks or points. Null when it is none: eleven digits, Luhn ([ANN-2]). */
export function readRpps(text: string): string | null {
	const digits = text.replace(/[\s.\u00A0-]/g, '');
	return /^\d{11}$/.test(digits) && /[1-9]/.test(digits) && passesLuhn(digits) ? digits : null;
}
