import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { findFormFault } from '#tests/support/collab/fuzz/form-fault.ts';
import { createRandom } from '#tests/support/collab/random.ts';
import { openRoom, policy, updateOf } from '#tests/support/collab/update-bench.ts';
import { checkUpdate } from './check-update.ts';

const acts: readonly ((peer: Y.Doc) => void)[] = [
	(peer) => peer.getText('contexte').insert(3, 'mot'),
	(peer) => peer.getText('detail').insert(0, 'é😀 a'),
	(peer) => peer.getText('contexte').delete(1, 4),
	(peer) => void peer.getMap('champs').set('demandeurs.mg', null),
	(peer) => void peer.getMap('champs').set('demandeurs.autre.precision', 'un service'),
	(peer) => {
		peer.getText('contexte').delete(0, 2);
		peer.getText('contexte').insert(0, 'Au');
	}
];

test('[RT-2] thousands of honest updates with a bit turned: what is accepted leaves a document of the form', () => {
	const random = createRandom(20);
	let accepted = 0;
	for (let round = 0; round < 4_000; round++) {
		const { fiche, peer } = openRoom();
		const update = new Uint8Array(updateOf(peer, () => acts[round % acts.length]?.(peer)));
		for (let bits = 1 + random.below(2); bits > 0; bits--) {
			const at = random.below(update.length);
			update[at] = (update[at] ?? 0) ^ (1 << random.below(8));
		}
		if (checkUpdate(fiche, update, policy).kind !== 'accepted') continue;
		accepted += 1;
		Y.applyUpdate(fiche.doc, update);
		expect(findFormFault(fiche.doc, fiche.shape), Buffer.from(update).toString('hex')).toBeNull();
		const again = new Y.Doc();
		Y.applyUpdate(again, Y.encodeStateAsUpdate(fiche.doc));
		expect(Y.encodeStateVector(again)).toEqual(Y.encodeStateVector(fiche.doc));
		expect(findFormFault(again, fiche.shape)).toBeNull();
	}
	expect(accepted).toBeGreaterThan(100);
});
