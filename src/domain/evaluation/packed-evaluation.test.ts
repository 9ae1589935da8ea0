import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryYear, generatedYear } from '#tests/support/evaluation/arbitrary-year.ts';
import { evaluate } from './evaluate.ts';
import { evaluationJson } from './evaluation-json.ts';
import { packEvaluation, unpackEvaluation } from './packed-evaluation.ts';

it('[EVA-48] any evaluation comes back as it was stored, in fewer signs', () => {
	fc.assert(
		fc.property(arbitraryYear(), (facts) => {
			const whole = evaluate(facts, { kind: 'region' });
			const packed = packEvaluation(whole);
			const text = evaluationJson(whole);
			expect(evaluationJson(unpackEvaluation(generatedYear, packed))).toBe(text);
			expect(packed.length).toBeLessThan(text.length / 2);
		}),
		{ numRuns: 30 }
	);
});

it.each([
	['a value of another kind', { A3: [1, 2] }],
	['a part less', { D0: { p: [1], r: null } }],
	['a rate above one', { D1: [2, 1] }]
])('[EVA-48] %s is refused', (_what, values) => {
	const stored = JSON.stringify({ scope: { kind: 'region' }, name: '', values, groups: {} });
	expect(() => unpackEvaluation(2024, stored)).toThrow();
});
