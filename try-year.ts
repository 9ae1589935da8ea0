import { currentDefinition, editableFields } from '#domain/fiche/definitions.ts';
import type { SituationFact, YearFacts } from './src/domain/evaluation/facts.ts';
import { restituteurGroups } from '#domain/fiche/restituteur-group.ts';
import { evaluate } from './src/domain/evaluation/evaluate.ts';
let s = 42;
const rnd = () => ((s = (s * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff);
const pick = <T,>(xs: readonly T[]): T => { // skewed
	for (const x of xs) if (rnd() < 0.16) return x;
	return xs[Math.floor(rnd() * xs.length)]!;
};
const ns: [number, number, string][] = [[2,6,'H'],[8,20,'L'],[9,32,'L'],[4,17,'C'],[3,10,'C'],[3,4,'C'],[10,42,'L'],[6,13,'M'],[4,19,'H'],[5,7,'L'],[2,2,'A'],[4,22,'H'],[4,6,'M'],[4,11,'M'],[5,20,'H'],[6,10,'L'],[2,2,'P'],[2,2,'M'],[1,1,'M'],[3,13,'P'],[2,2,'M']];
export function year2024(): YearFacts {
	const poles = ns.map(([, , b], i) => ({ id: `p${i}`, name: `p${i}`, bassin: b, firstHeldOn: '2019-01-01', lastHeldBefore: '2023-05-05' }));
	const intervisions: any[] = [], situations: SituationFact[] = [];
	ns.forEach(([itv, sit], i) => {
		for (let k = 0; k < itv; k++) intervisions.push({ id: `i${i}-${k}`, poleId: `p${i}`, day: `2024-${String(1 + Math.floor(rnd() * 12)).padStart(2, '0')}-10`, organiserKind: 'association', participations: rnd()<.9?[{ personId: 'x'+k, categorie: 'travailleurs-sociaux', liberal: false, profession: 'autre', coordination: null, remote: false, firstEver: false, indemnified: false }]:[] });
		for (let k = 0; k < sit; k++) {
			const answers: Record<string, string[]> = {};
			for (const f of editableFields(currentDefinition)) {
				const { when } = f as any;
				if (when && !answers[when.field]?.includes(when.option)) continue;
				if (rnd() < 0.07) continue;
				if (f.kind === 'choice') answers[f.code] = [pick(f.options).code];
				if (f.kind === 'choices') { const o = f.options.filter((x) => !x.exclusive).map((x) => x.code); answers[f.code] = [...new Set(Array.from({ length: 1 + Math.floor(rnd() * 2.2) }, () => pick(o)))]; }
			}
			const itvId = intervisions.filter((x) => x.poleId === `p${i}`)[k % itv];
			situations.push({ id: `s${i}-${k}`, intervisionId: itvId.id, poleId: `p${i}`, day: itvId.day, dossierId: `d${i}-${Math.floor(rnd() * sit)}`, answers, incomplete: false,
				invitations: [{ personId: 'm', categorie: 'generalistes-liberaux' as any, medecinTraitant: rnd() < 0.8, pharmacienAttitre: false, present: rnd() < 0.6 }, { personId: 'q', categorie: 'pharmaciens' as any, medecinTraitant: false, pharmacienAttitre: rnd() < 0.6, present: rnd() < 0.6 }],
				restituteur: rnd() < 0.9 ? pick(Object.keys(restituteurGroups) as any) : null,
				restitution: { outcome: rnd() < 0.5 ? 'faite' : null, doneOn: '2024-12-20' },
				suivi: answers['autre-intervision']?.[0] === 'oui' ? { dueOn: rnd() < 0.15 ? null : rnd() < 0.4 ? '2025-03-01' : `2024-${rnd() < 0.7 ? '12' : '11'}-28`, realisedOn: rnd() < 0.3 ? (rnd() < 0.3 ? '2024-12-30' : '2024-11-01') : null } : null, themes: [] });
		}
	});
	return { year: 2024, poles, intervisions, situations, actions: [], conventions: [], questionnaires: [], counters: {} } as any;
}
export function evaluations(facts: YearFacts) {
	const bassins = [...new Set(facts.poles.map((p) => p.bassin))];
	return [evaluate(facts, { kind: 'region' }), ...bassins.map((bassin) => evaluate(facts, { kind: 'bassin', bassin })), ...facts.poles.map(({ id }) => evaluate(facts, { kind: 'pole', poleId: id }))];
}
