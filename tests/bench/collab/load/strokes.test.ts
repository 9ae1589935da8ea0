import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { checkUpdate } from '#server/realtime/collab/check-update.ts';
import { openFicheDoc } from '#server/realtime/collab/fiche-doc.ts';
import { clientIdOf, strokesOf } from './strokes.ts';

test('an hour of three honest typists passes our check, stroke by stroke', () => {
	const fiche = openFicheDoc(currentDefinition.version);
	const policy = { ownerOf: () => 'mine' as const, isAnswer: false, mayBring: () => false };
	for (const typist of [0, 1, 2]) {
		const strokes = strokesOf(typist, 4_100);
		const refused = strokes.filter(({ update }) => {
			const { kind } = checkUpdate(fiche, update, policy);
			Y.applyUpdate(fiche.doc, update);
			return kind !== 'accepted';
		});
		expect(refused).toEqual([]);
		const last = strokes.findLast(({ erases }) => !erases);
		expect(last?.clock).toBe(Y.getState(fiche.doc.store, clientIdOf(typist)) - 1);
		expect(strokes.filter(({ erases }) => erases).length / strokes.length).toBeCloseTo(0.1, 1);
	}
});
