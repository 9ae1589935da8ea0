import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryYear } from '#tests/support/evaluation/arbitrary-year.ts';
import {
	attendee,
	ficheOf,
	meeting,
	smallPole,
	smallYear
} from '#tests/support/evaluation/small-year.ts';
import { evaluate } from './evaluate.ts';
import { evaluationJson, parseEvaluation } from './evaluation-json.ts';

const region = { kind: 'region' } as const;

it('[EVA-22] an evaluation is one text, whatever the order of its rows, and comes back whole', () => {
	fc.assert(
		fc.property(arbitraryYear(), (facts) => {
			const evaluation = evaluate(facts, region);
			const text = evaluationJson(evaluation);
			expect(parseEvaluation(text)).toEqual(evaluation);
			const shuffled = {
				...facts,
				intervisions: facts.intervisions.toReversed(),
				situations: facts.situations.toReversed(),
				actions: facts.actions.toReversed()
			};
			expect(evaluationJson(evaluate(shuffled, region))).toBe(text);
		}),
		{ numRuns: 40 }
	);
});

const text = evaluationJson(
	evaluate(
		smallYear({
			poles: [smallPole('P')],
			intervisions: [meeting('i', { participations: [attendee('a')] })],
			situations: [ficheOf('f', { 'medecin-traitant': ['oui'], motivation: ['decision'] })]
		}),
		region
	)
);

it.each([
	[
		'a rate above one',
		/"N":1,"base":"situations","kind":"rate","n":1/,
		'"N":1,"base":"situations","kind":"rate","n":2'
	],
	['a whole typed by hand', /"whole":1/, '"whole":2'],
	['a unit that does not exist', /"unit":"situation"/, '"unit":"dossier"'],
	['a count below zero', /"kind":"count","n":1/, '"kind":"count","n":-1'],
	['a table with a hole', /"cells":\[\[/, '"cells":[[0,'],
	['something more', /"scopeName"/, '"more":1,"scopeName"']
])('[EVA-22] %s is not read back', (_, found, put) => {
	expect(text).toMatch(found);
	expect(() => parseEvaluation(text.replace(found, put))).toThrow();
});
