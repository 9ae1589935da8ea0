import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryYear } from '../../../tests/support/evaluation/arbitrary-year.ts';
import { evaluate } from './evaluate.ts';
import { evaluationJson, parseEvaluation } from './evaluation-json.ts';
it('runs', () => {
	fc.assert(
		fc.property(arbitraryYear(), (facts) => {
			const e = evaluate(facts, { kind: 'region' });
			expect(evaluationJson(parseEvaluation(evaluationJson(e)))).toBe(evaluationJson(e));
		})
	);
});
