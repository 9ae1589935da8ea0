import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { playHonestSession } from '#tests/support/collab/honest-session.ts';
import {
	forge,
	kindOf,
	openRoom,
	policy,
	updateOf,
	victim
} from '#tests/support/collab/update-bench.ts';
import { checkUpdate } from './check-update.ts';

describe('[RT-2] honest updates', () => {
	test('are all accepted, and all documents end equal', () => {
		let updates = 0;
		for (let seed = 1; seed <= 160; seed++) {
			const played = playHonestSession(seed, 40);
			expect(played.refused, `seed ${seed}`).toEqual([]);
			expect(new Set(played.contents).size, `seed ${seed}`).toBe(1);
			updates += played.updates;
		}
		expect(updates).toBeGreaterThan(3_000);
	}, 60_000);

	test('may replace a whole text at its greatest length', () => {
		const { fiche, peer } = openRoom();
		const text = peer.getText('contexte');
		const long = 'x'.repeat((fiche.shape.texts.get('contexte') ?? 0) * 3);
		Y.applyUpdate(
			fiche.doc,
			updateOf(peer, () => text.insert(0, long.slice(text.length)))
		);
		const update = updateOf(peer, () => {
			text.delete(0, text.length);
			text.insert(0, long);
		});
		expect(kindOf(fiche, update)).toBe('accepted');
	});
});

describe('[RT-6] a gap is no crime', () => {
	test('an update that builds on what the server lost asks for it', () => {
		const { fiche, peer } = openRoom();
		const contexte = peer.getText('contexte');
		updateOf(peer, () => contexte.insert(7, ' perdu'));
		const next = updateOf(peer, () => contexte.insert(13, ' suite'));
		expect(kindOf(fiche, next)).toBe('gap');
	});

	test('so does an update that deletes or follows the lost text of a registered person', () => {
		const { fiche } = openRoom();
		expect(kindOf(fiche, forge([], [{ client: victim, clock: 500, len: 2 }]))).toBe('gap');
	});

	test('1 600 of them cost little and leave nothing pending', () => {
		const { fiche, peer } = openRoom();
		const contexte = peer.getText('contexte');
		updateOf(peer, () => contexte.insert(0, 'perdu'));
		const started = performance.now();
		for (let index = 0; index < 1_600; index++) {
			const update = updateOf(peer, () => contexte.insert(0, 'x'.repeat(200)));
			expect(checkUpdate(fiche, update, policy).kind).toBe('gap');
		}
		expect(performance.now() - started).toBeLessThan(2_000);
		expect(fiche.doc.store.pendingStructs).toBeNull();
	});

	test('an answer to our step 1 may bring the structs of any registered person', () => {
		const { fiche, peer } = openRoom();
		const author = new Y.Doc();
		Y.applyUpdate(author, Y.encodeStateAsUpdate(fiche.doc));
		author.clientID = victim;
		author.getText('contexte').insert(0, 'montré puis perdu ');
		Y.applyUpdate(peer, Y.encodeStateAsUpdate(author));
		const step2 = Y.encodeStateAsUpdate(peer, Y.encodeStateVector(fiche.doc));
		expect(kindOf(fiche, step2)).toBe('violation:foreign-client');
		expect(
			checkUpdate(fiche, step2, { ...policy, isAnswer: true, mayBring: () => true }).kind
		).toBe('accepted');
	});
});
