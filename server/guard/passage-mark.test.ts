import { describe, expect, it } from 'vitest';
import { createPassageMark, createPassageMarks } from './passage-mark.ts';

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

	it('[RT-15] after a change of the secret, what was answered under the former one is recognised', () => {
		const former = new Uint8Array(32).fill(7);
		const marks = createPassageMarks([new Uint8Array(32), former]);
		expect(marks('situation1', passage)).toContain(kept);
		expect(createPassageMarks([new Uint8Array(32)])('situation1', passage)).not.toContain(kept);
	});

	it('[GAR-31] another secret: another mark', () => {
		expect(createPassageMark(new Uint8Array(32))('situation1', passage)).not.toBe(kept);
	});
});
