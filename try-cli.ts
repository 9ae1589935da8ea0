import { year2024, evaluations } from './try-year.ts';
import { publishYear } from './src/domain/evaluation/suppression/publish-year.ts';
import { publishedSystem } from './src/domain/evaluation/suppression/published-system.ts';
import { isProtected, isSafe, suppress } from './src/domain/evaluation/suppression/suppress.ts';
const facts = year2024();
const noSem = process.argv[2] === 'nosem';
const evs = evaluations(facts).map((e) => noSem ? { ...e, groups: {} } : e);
const t0 = performance.now();
const system = publishedSystem(publishYear(evs, facts.poles));
const t1 = performance.now();
const cells = system.cells;
for (const c of cells) if (c.kind !== 'public' && (isProtected(c) || c.closed)) c.hidden = true;
const prot = cells.filter(isProtected);
console.log(facts.situations.length, facts.poles.length, 'cells', cells.length, 'prot', prot.length, 'ms', (t1 - t0) | 0);
const key = (c: any) => `${c.site.level}${c.closed ? 'c' : ''} ${c.name.split('/')[0].split(' ')[0]}`;
const hist = (cs: any[]) => { const f: Record<string, number> = {}; for (const c of cs) f[key(c)] = (f[key(c)] ?? 0) + 1; return Object.entries(f).sort((a, b) => b[1] - a[1]).slice(0, 50).map(([k, v]) => `${k}=${v}`).join('  '); };
let n = 0, ok = 0, t = performance.now();
const fails: any[] = [];
for (const c of prot) { n++; if (isSafe(c)) ok++; else fails.push(c); if (performance.now() - t > 40000) break; }
console.log(n, ok, (performance.now() - t) | 0, 'ms');
console.log(hist(fails));
if (process.argv[3]) { t = performance.now(); const un = suppress(system); console.log('suppress', (performance.now() - t) | 0, 'unsafe', un.length, hist(un)); 
for (const l of [0,1,2]) { const cs = cells.filter((c) => c.site.level === l && !c.closed && c.kind === 'count'); console.log(l, 'count', cs.length, 'large', cs.filter((c) => !isProtected(c)).length, 'shown', cs.filter((c) => !c.hidden).length); 
console.log(' lost', hist(cs.filter(c=>c.hidden && !isProtected(c)))); } }
