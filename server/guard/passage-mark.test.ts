import { describe, expect, it } from 'vitest';
import { createPassageMark } from './passage-mark.ts';

const passage = { label: 'PERSON', passage: 'Jade Carlier', field: 'contexte' };
const mark = createPassageMark(new Uint8Array(32).fill(7));
const kept = mark('situation1', passage);

describe('the mark of a passage', () => {
	it('[GAR-31] the same words in the same field: the same mark, however they are typed', () => {
		expect(kept).toMatch(/^[0-9a-f]{64}$/);
		expect(mark('situation1', { ...passage, passage: 'jade  CARLIER' })).toBe(kept);
	});

	it.each([
		['words', 'situation1', { passage: 'Jade Carlie' }],
		['field', 'situation1', { field: 'detail' }],
		['label', 'situation1', { label: 'ADDRESS' }],
		['situation', 'situation2', {}]
	])('[GAR-31] other %s: another mark', (_what, situationId, change) => {
		expect(mark(situationId, { ...passage, ...change })).not.toBe(kept);
	});

	it('[GAR-31] another secret: another mark', () => {
		expect(createPassageMark(new Uint8Array(32))('situation1', passage)).not.toBe(kept);
	});
});
