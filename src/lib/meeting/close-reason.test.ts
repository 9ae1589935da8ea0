import { expect, it } from 'vitest';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { readCloseCode } from './close-reason.ts';

it.each(Object.entries(closeCodes))(
	'[SAL-5] comes back after %s only if it is no refusal',
	(_, code) => {
		expect(readCloseCode(code).retry).toBe(code < 4400);
	}
);

it('[SAL-5] comes back after a cut line', () => {
	expect(readCloseCode(1006)).toEqual({ retry: true });
});
