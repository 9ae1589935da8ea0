import { year2024, evaluations } from './try-year.ts';
import { protectYear } from './src/domain/evaluation/suppression/protect-year.ts';
const all = evaluations(year2024());
const t = performance.now();
const r = protectYear(all);
console.log((performance.now() - t) | 0, 'ms');
for (const [k, v] of Object.entries(r.places)) { const by: Record<string, number> = {}; for (const n of Object.keys(v)) { const f = n.replace(/^#/, '').split(/[\/:#<]/)[0]!; by[f] = (by[f] ?? 0) + 1; } console.log(k, Object.keys(v).length, JSON.stringify(by)); }
