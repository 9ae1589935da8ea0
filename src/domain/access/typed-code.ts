/** Six digits as people type or paste them: blanks, dashes, a no-break space. Null when they are not six digits. */
export function parseSixDigits(typed: string): string | null {
	const digits = typed.replace(/[\s\u00A0.-]/g, '');
	return /^\d{6}$/.test(digits) ? digits : null;
}

/** Letters and digits that are not mistaken for one another when they are copied by hand. */
export const recoveryAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A recovery code as it was shown (« 7KQ4-M2XR ») or as it is typed; null when it can not be one. */
export function parseRecoveryCode(typed: string): string | null {
	const code = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
	return code.length === 8 && [...code].every((sign) => recoveryAlphabet.includes(sign))
		? code
		: null;
}

/** How a recovery code is written: two groups of four. */
export function writeRecoveryCode(code: string): string {
	return `${code.slice(0, 4)}-${code.slice(4)}`;
}
