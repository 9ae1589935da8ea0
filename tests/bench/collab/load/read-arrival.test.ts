import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readArrival } from './read-arrival.ts';
import { clientIdOf, strokesOf } from './strokes.ts';

function arrivalsOf(update: Uint8Array): { added: number[][]; erased: number[][] } {
	const added: number[][] = [];
	const erased: number[][] = [];
	readArrival(update, 0, {
		added: (...run) => void added.push(run),
		erased: (...run) => void erased.push(run)
	});
	return { added, erased };
}

test('each stroke is read for what it is', () => {
	const client = clientIdOf(3);
	for (const { update, clock, erases } of strokesOf(3, 500)) {
		const run = [[client, clock, 1]];
		expect(arrivalsOf(update)).toEqual(
			erases ? { added: [], erased: run } : { added: run, erased: [] }
		);
	}
});

test('strokes merged by a server, and a whole document, bring the same letters', () => {
	const strokes = [4, 5].flatMap((typist) => strokesOf(typist, 300).slice(0, 300));
	const doc = new Y.Doc();
	for (const { update } of strokes) Y.applyUpdate(doc, update);
	for (const update of [
		Y.mergeUpdates(strokes.map((stroke) => stroke.update)),
		Y.encodeStateAsUpdate(doc)
	]) {
		const { added, erased } = arrivalsOf(update);
		const total = (runs: number[][]): number => runs.reduce((sum, [, , n]) => sum + (n ?? 0), 0);
		expect(total(added)).toBe(strokes.filter(({ erases }) => !erases).length);
		expect(total(erased)).toBe(strokes.filter(({ erases }) => erases).length);
	}
});
