import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '#domain/document/canonical-json.ts';
import { arbitraryYear } from '#tests/support/evaluation/arbitrary-year.ts';
import { definitions, definitionsVersion } from './definitions.ts';
import { evaluate } from './evaluate.ts';
import { evaluationJson } from './evaluation-json.ts';

/**
 * What each version of the definitions says of itself and computes of the same drawn years. A version that was ever
 * published keeps its line: another one is added below it, with the version raised in definitions.ts.
 */
const fingerprints: Readonly<Record<string, string>> = {
	'2026.1': '721792eb8ba04ba5ac14da40ce3c0302455ab5e24997f35a21dcf9e75cbeeee5',
	'2026.2': 'f8195c49efa6d0ea65a17a3850fb69cc233a6bab86094d7bb0c28bbaf3475d28'
};

/** Ids, labels, units, groupings, then bases, parts and numbers, as they come out of the same years. */
function fingerprint(): string {
	const declared = definitions.map(({ id, label, section, unit, kind, clinical, groupings }) => ({
		...{ id, label, section, unit, kind, clinical, groupings }
	}));
	const computed = fc
		.sample(arbitraryYear(), { seed: 2026, numRuns: 12 })
		.map((facts) => evaluationJson(evaluate(facts, { kind: 'region' })));
	const text = [canonicalJson(declared), ...computed].join('\n');
	return createHash('sha256').update(text, 'utf8').digest('hex');
}

it('[EVA-20] the version of the definitions is raised when one of them changes', () => {
	expect(
		fingerprint(),
		'A definition, a label, a rule of the evaluation or the form of the fiche has changed. Raise `definitionsVersion` ' +
			'in definitions.ts (closed years are then computed anew, and two versions are not compared), and add its line ' +
			'to the fingerprints of this test. If only the drawn years changed (tests/support/evaluation), or if this ' +
			'version was never put in service, correct its line instead.'
	).toBe(fingerprints[definitionsVersion]);
});
