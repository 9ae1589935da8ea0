import { expect, it } from 'vitest';
import { parseRecoveryCode, parseSixDigits, writeRecoveryCode } from './typed-code.ts';

it('[AUT-6] a code may be pasted with blanks', () => {
	expect(parseSixDigits(' 123 456 ')).toBe('123456');
	expect(parseSixDigits('123\u00A0456')).toBe('123456');
	for (const wrong of ['12345', '1234567', 'abcdef', '', '١٢٣٤٥٦']) {
		expect(parseSixDigits(wrong), wrong).toBeNull();
	}
});

it('[AUT-5] a recovery code is read however it was copied', () => {
	const code = parseRecoveryCode('7kq4 m2xr');
	expect(code).toBe('7KQ4M2XR');
	expect(parseRecoveryCode(writeRecoveryCode('7KQ4M2XR'))).toBe('7KQ4M2XR');
	for (const wrong of ['7KQ4-M2X', '7KQ4-M2XO', '7KQ4-M2XR9', '']) {
		expect(parseRecoveryCode(wrong), wrong).toBeNull();
	}
});
