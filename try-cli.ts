import * as fc from 'fast-check';
import { arbitraryYear } from './tests/support/evaluation/arbitrary-year.ts';
import { evaluate } from './src/domain/evaluation/evaluate.ts';
import { publishYear } from './src/domain/evaluation/suppression/publish-year.ts';
import { publishedSystem } from './src/domain/evaluation/suppression/published-system.ts';
import { isProtected, isSafe } from './src/domain/evaluation/suppression/suppress.ts';
import { findMove } from './src/domain/evaluation/suppression/find-move.ts';
for (const facts of fc.sample(arbitraryYear(), { numRuns: 4, seed: 5 })) {
	const bassins = [...new Set(facts.poles.map((p) => p.bassin))];
	const evs = [
		evaluate(facts, { kind: 'region' }),
		...bassins.map((bassin) => evaluate(facts, { kind: 'bassin', bassin })),
		...facts.poles.map(({ id }) => evaluate(facts, { kind: 'pole', poleId: id }))
	];
	const t0 = performance.now();
	const system = publishedSystem(publishYear(evs, facts.poles));
	const t1 = performance.now();
	for (const c of system.cells) if (c.kind !== 'public' && (isProtected(c) || c.place.closed)) c.hidden = true;
	const prot = system.cells.filter(isProtected);
	console.log(facts.situations.length, facts.poles.length, 'cells', system.cells.length, 'eq', system.equations.length, 'prot', prot.length, 'ms', (t1 - t0) | 0);
	let n = 0, ok = 0, t = performance.now();
	for (const c of prot.slice(0, 400)) { n++; if (isSafe(c)) ok++; }
	console.log(n, ok, (performance.now() - t) | 0, 'ms');
}
