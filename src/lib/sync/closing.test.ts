import { describe, expect, it } from 'vitest';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { closingFor, isFinalClose } from './closing.ts';

describe('isFinalClose', () => {
	it.each([1009, 4400, 4403, 4499])('[EDI-2] %i ends the connection', (code) => {
		expect(isFinalClose(code)).toBe(true);
	});
	it.each([1000, 1001, 1006, 1011, 1013, 4399, 4500])('[EDI-2] %i reconnects', (code) => {
		expect(isFinalClose(code)).toBe(false);
	});
});

it('[EDI-2] has words for every final code of ours, and for an unknown one', () => {
	for (const code of Object.values(closeCodes).filter(isFinalClose)) {
		expect(closingFor(code).text).not.toBe(closingFor(4499).text);
	}
	expect(closingFor(1009).title).toBe(closingFor(closeCodes.tooLarge).title);
	expect(closingFor(closeCodes.frozen).then).toBe('attendre');
});
