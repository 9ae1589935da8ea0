import { year2024, evaluations } from './try-year.ts';
import { publishYear } from './src/domain/evaluation/suppression/publish-year.ts';
import { publishedSystem } from './src/domain/evaluation/suppression/published-system.ts';
import { isProtected, suppress } from './src/domain/evaluation/suppression/suppress.ts';
const facts = year2024();
const keep = new RegExp(process.argv[2] ?? '.');
const evs = evaluations(facts).map((e) => ({ ...e, groups: {}, values: Object.fromEntries(Object.entries(e.values).filter(([id]) => keep.test(id) || /^A\d/.test(id))) }));
const pub = publishYear(evs as any);
const t0 = performance.now();
const system = publishedSystem(pub);
const cells = system.cells;
const prot = cells.filter(isProtected);
console.log('cells', cells.length, 'prot', prot.length, 'ms', (performance.now() - t0) | 0);
const key = (c: any) => `${c.site.level}${c.closed ? 'c' : ''} ${c.name.split('/')[0].split(' ')[0]}`;
const hist = (cs: any[]) => { const f: Record<string, number> = {}; for (const c of cs) f[key(c)] = (f[key(c)] ?? 0) + 1; return Object.entries(f).sort((a, b) => b[1] - a[1]).slice(0, 50).map(([k, v]) => `${k}=${v}`).join('  '); };
const t = performance.now();
const un = suppress(system);
console.log('suppress', (performance.now() - t) | 0, 'unsafe', un.length, hist(un)); 
for (const l of [1, 0]) { const cs = cells.filter((c) => c.site.level === l && !c.closed && c.kind === 'count'); console.log(l, 'count', cs.length, 'large', cs.filter((c) => !isProtected(c)).length, 'shown', cs.filter((c) => !c.hidden).length, ' lost', hist(cs.filter(c=>c.hidden && !isProtected(c)))); }
if (process.argv[3]) for (const c of un) 
	console.log(c.site.key, c.site.situations, c.name, c.value, c.ceiling, c.least, c.most, 'closed', c.closed, c.above.map((u) => `${u.value}${u.hidden ? 'h' : 'S'}${u.closed ? 'c' : ''}`).join(' '));
