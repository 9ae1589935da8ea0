import { year2024, evaluations } from './try-year.ts';
import { publishYear } from './src/domain/evaluation/suppression/publish-year.ts';
import { publishedSystem } from './src/domain/evaluation/suppression/published-system.ts';
import { isProtected, suppress } from './src/domain/evaluation/suppression/suppress.ts';
const facts = year2024();
const all = evaluations(facts);
const key = (c: any) => `${c.site.level}${c.closed ? 'c' : ''} ${c.name.split('/')[0].split(' ')[0]}`;
const hist = (cs: any[]) => { const f: Record<string, number> = {}; for (const c of cs) f[key(c)] = (f[key(c)] ?? 0) + 1; return Object.entries(f).sort((a, b) => b[1] - a[1]).slice(0, 50).map(([k, v]) => `${k}=${v}`).join('  '); };
for (const fam of ['^D', '^[EFN]', '^G', '^H|^CPOM', '^(I|M|L[678])', '^L[1-5]', '^K', '^J']) for (const evs of [all.filter((e) => e.scope.kind === 'region'), all]) {
	const f = evs.map((e) => ({ ...e, values: Object.fromEntries(Object.entries(e.values).filter(([id]) => new RegExp(fam).test(id) || /^A\d|CPOM-social/.test(id))) }));
	const t = performance.now();
	const system = publishedSystem(publishYear(f as any));
	const un = suppress(system);
	console.log(fam, evs.length, (performance.now() - t) | 0, 'ms unsafe', un.length, hist(un));
	for (const l of [1, 0]) { const cs = system.cells.filter((c) => c.site.level === l && !c.closed && c.kind === 'count'); if (cs.length) console.log('   ', l, 'count', cs.length, 'large', cs.filter((c) => !isProtected(c)).length, 'shown', cs.filter((c) => !c.hidden).length, ' lost', hist(cs.filter(c=>c.hidden && !isProtected(c)))); }
}
