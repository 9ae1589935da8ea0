import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const ids = (text: string, pattern: RegExp) =>
	[...text.matchAll(pattern)].flatMap(([, id]) => (id ? [id] : []));
const written = ids(read('src/domain/RULES.md'), /^([A-Z]+-\d+) {2}\S/gm);
const tests = ['src', 'server', 'tests'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(test|spec)\.ts$/.test(path))
		.map((path) => read(join(folder, path)))
);
// A title begins with its rules, « [GAR-8] », or has them from its table: ['GAR-8', …].
const titled = new Set([
	...ids(tests.join('\n'), /(?<=['"`\]] ?)\[([A-Z]+-\d+)\]/g),
	...ids(tests.join('\n'), /^\s*\['([A-Z]+-\d+)',/gm)
]);

it('no rule is written twice', () => {
	expect(written.filter((id, place) => written.indexOf(id) !== place)).toEqual([]);
});

it('every rule has a test', () => {
	expect(written.filter((id) => !titled.has(id))).toEqual([]);
});

it('every test cites a written rule', () => {
	expect([...titled].filter((id) => !written.includes(id))).toEqual([]);
});
