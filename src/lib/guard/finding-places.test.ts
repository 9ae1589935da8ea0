import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectText } from '#domain/guard/inspect-text.ts';
import { findingKeys } from './finding-keys.ts';
import { mendable } from './mendable.ts';
import { FindingPlaces } from './finding-places.ts';
import type { ShownFinding } from './shown-finding.ts';

const context = { profile: 'fiche', known: [], invited: [] } as const;
const find = (text: string): readonly ShownFinding[] =>
	inspectText(text, context).map((finding) => ({
		...finding,
		passage: text.slice(finding.start, finding.end),
		message: ''
	}));

const text = 'Jade Martin viendra lundi. Appeler le 06 12 34 56 78 avant midi.';
const moves: readonly (readonly [string, string, readonly string[]])[] = [
	['typing above', `Hier. ${text}`, ['Jade Martin', '06 12 34 56 78']],
	['typing between', text.replace('lundi', 'lundi 4'), ['Jade Martin', '06 12 34 56 78']],
	['typing below', `${text} Fin.`, ['Jade Martin', '06 12 34 56 78']],
	['typing inside one', text.replace('Martin', 'Maartin'), ['06 12 34 56 78']],
	['mending one', text.replace('Jade Martin', 'Jade M.'), ['06 12 34 56 78']],
	['erasing the end of one', text.replace('Martin viendra', 'viendra'), ['06 12 34 56 78']],
	['erasing everything', '', []]
];

/** Passages that were read in `text`, after each of these changes: those lost, and those that stand. */
function follow(changes: readonly string[]) {
	const places = new FindingPlaces();
	places.follow({ detail: text });
	const shown = places.take(new Map([['detail', find(text)]]), { detail: text }).detail ?? [];
	for (const detail of changes) places.follow({ detail });
	return shown.flatMap((finding) => {
		const place = places.at(finding);
		return place ? [{ ...place, passage: finding.passage }] : [];
	});
}

describe('findings of a text that changes', () => {
	it.each(moves)('[GAR-54] %s: what stands is where it stands', (_, after, passages) => {
		const standing = follow([after]);
		expect(standing.map(({ passage }) => passage)).toEqual(passages);
		for (const { start, end, passage } of standing) expect(after.slice(start, end)).toBe(passage);
	});

	it('[GAR-54] never stands beside its passage, whatever is typed', () => {
		const edit = fc.tuple(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 12 }));
		fc.assert(
			fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
				const changes: string[] = [];
				for (const [at, remove, insert] of edits) {
					const now = changes.at(-1) ?? text;
					changes.push(now.slice(0, at) + insert + now.slice(at + remove));
				}
				for (const { start, end, passage } of follow(changes))
					expect(changes.at(-1)?.slice(start, end)).toBe(passage);
			})
		);
	});

	it('[GAR-54] shows what was found in a text of a moment ago where it stands by now', () => {
		const places = new FindingPlaces();
		places.follow({ detail: `Hier. ${text}` });
		const shown = places.take(new Map([['detail', find(text)]]), { detail: text }).detail ?? [];
		expect(shown.map(({ start }) => start)).toEqual([6, text.indexOf('06') + 6]);
		places.follow({ contexte: '' });
		expect(shown.map((finding) => places.at(finding))).toEqual([null, null]);
	});
});

it('keeps the key of a finding when another comes before it', () => {
	const keys = findingKeys([{ id: 'a' }, { id: 'b' }, { id: 'a' }]);
	expect(keys).toEqual(['a-0', 'b-0', 'a-1']);
	expect(findingKeys([{ id: 'c' }, { id: 'a' }, { id: 'b' }, { id: 'a' }])).toEqual([
		'c-0',
		...keys
	]);
});

it('[GAR-58] mends in bulk what blocks and has a remedy, never a doubt', () => {
	const found = find('Jade Martin et sa fille Zoé, suivies par le Dr Lambert, 06 12 34 56 78.');
	expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['blocking', 'confirm']));
	const bulk = mendable(found);
	expect(bulk.map(({ finding }) => finding.passage)).toContain('Jade Martin');
	expect(bulk.every(({ finding }) => finding.severity === 'blocking')).toBe(true);
});
