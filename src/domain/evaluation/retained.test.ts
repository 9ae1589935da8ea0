import { expect, it } from 'vitest';
import type { YearFacts } from './facts/facts.ts';
import { evaluate } from './evaluate.ts';
import { addRetained, retainedFiches } from './retained.ts';

const nothing: YearFacts = {
	year: 2020,
	poles: [{ id: 'a', name: 'A', bassin: '', firstHeldOn: '2020-02-01', lastHeldBefore: null }],
	intervisions: [
		{ id: 'i', poleId: 'a', day: '2020-02-01', organiserKind: 'dac', participations: [] }
	],
	...{ situations: [], actions: [], conventions: [], questionnaires: [], counters: {} }
};
const count = (measure: string, answer: string, n: number) => ({
	...{ poleId: 'a', measure, answer, count: n }
});
const counts = [
	count('fiches', 'total', 4),
	count('medecin-traitant', 'oui', 3),
	count('medecin-traitant', 'non-renseigne', 1),
	count('demandeurs', 'mg', 4),
	count('demandeurs', 'csapa', 2),
	count('restituteur', 'aucun', 4),
	count('themes', 'social', 3),
	count('themes', 'communication', 1),
	count('themes', 'non-renseigne', 1)
];

it('[EVA-49] what was kept of destroyed fiches is counted, in the region and in the pôle', () => {
	const { values, groups } = addRetained(evaluate(nothing, { kind: 'region' }), counts);
	expect(retainedFiches(counts)).toBe(4);
	for (const at of [values, groups.pole?.[0]?.values]) expect(at?.['A7']).toMatchObject({ n: 4 });
	expect(values['D1']).toMatchObject({ n: 3, N: 4 });
	expect(values['D3']).toMatchObject({ n: 1, N: 4 });
	expect(values['E1']).toMatchObject({ whole: 6, rows: 4 });
	expect(values['N1']).toMatchObject({ whole: 4 });
	expect(values['J1']).toMatchObject({ whole: 5, rows: 4 });
	// nothing is known of patients: they are of what is left
	expect(values['A8']).toMatchObject({ n: 0 });
});

it('[EVA-49] nothing kept changes nothing', () => {
	const evaluation = evaluate(nothing, { kind: 'region' });
	expect(addRetained(evaluation, [])).toBe(evaluation);
});

it('[EVA-6] [IMP-10] what a former base did not hold stays « non repris » once its fiches are destroyed', () => {
	const lost = [count('fiches', 'total', 2), count('motifs', 'non-repris', 2)];
	const { values } = addRetained(evaluate(nothing, { kind: 'region' }), lost);
	const { E3, J1 } = values;
	// a purge that counted no theme leaves those of the fiches that are left
	expect(J1).toMatchObject({ whole: 0, rows: 0 });
	expect(E3?.kind === 'distribution' && E3.parts.filter(({ n }) => n > 0)).toMatchObject([
		{ code: 'non-repris', n: 2 }
	]);
});
