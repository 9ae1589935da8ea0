import { describe, expect, it } from 'vitest';
import { refusalStatus } from './refusal-status.ts';
import { refusalText } from './refusal-text.ts';
import { refusals } from './refusal.ts';

describe('refusals', () => {
	it.each(refusals)('%s: a French sentence, and the status of an error', (why) => {
		expect(refusalText[why]).toMatch(/^[A-ZÀ-Ý].*\.$/u);
		expect(refusalStatus(why)).toBeGreaterThanOrEqual(400);
		expect(refusalStatus(why)).toBeLessThan(600);
	});

	it('[ACS-11] refused by the patient and not concerned: the same words, to the letter', () => {
		expect(refusalText['participant-refuse']).toBe(refusalText['non-concerne']);
		expect(refusalStatus('participant-refuse')).toBe(refusalStatus('non-concerne'));
	});

	it('has no sentence for a reason that does not exist', () => {
		expect(Object.keys(refusalText).sort()).toEqual([...refusals].sort());
	});
});
