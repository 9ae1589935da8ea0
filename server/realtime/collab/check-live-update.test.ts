import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { playHonestSession, type GivenUpdate } from '#tests/support/collab/honest-session.ts';
import { createRandom } from '#tests/support/collab/random.ts';
import { attacker, openRoom, policy, updateOf } from '#tests/support/collab/update-bench.ts';
import { checkLiveUpdate } from './check-live-update.ts';
import { checkUpdate } from './check-update.ts';
import { openFicheDoc, type FicheDoc } from './fiche-doc.ts';
import { LiveTail } from './live-tail.ts';
import { readFicheValues } from './read-values.ts';

/** A room that checks lightly, and its twin that judges and applies everything in full. */
function openTwins() {
	const light = openFicheDoc(currentDefinition.version);
	const full = openFicheDoc(currentDefinition.version);
	const tail = new LiveTail(light);
	let count = 0;
	function take({ update, client, isStep2 }: GivenUpdate): void {
		const live = isStep2
			? null
			: checkLiveUpdate(tail, light.shape, update, (owner) => owner === client);
		if (live) {
			count += 1;
			tail.push(update, live.added);
			if (tail.length >= 64) tail.integrate();
		} else {
			tail.integrate();
			Y.applyUpdate(light.doc, update);
		}
		Y.applyUpdate(full.doc, update);
	}
	return { light, full, tail, take, lightly: () => count };
}
const stateOf = ({ doc }: FicheDoc) =>
	[...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b);
const pendingOf = ({ doc }: FicheDoc) => doc.store.pendingStructs ?? doc.store.pendingDs;

describe('[RT-2] the light check of a keystroke', () => {
	test('leads honest people to the same document as the full one', () => {
		let updates = 0;
		let lightly = 0;
		for (let seed = 500; seed < 580; seed++) {
			const twins = openTwins();
			updates += playHonestSession(seed, 60, (given) => twins.take(given)).updates;
			lightly += twins.lightly();
			twins.tail.integrate();
			expect(pendingOf(twins.light), `seed ${seed}`).toBeNull();
			expect(readFicheValues(twins.light), `seed ${seed}`).toEqual(readFicheValues(twins.full));
			expect(stateOf(twins.light), `seed ${seed}`).toEqual(stateOf(twins.full));
		}
		expect(updates).toBeGreaterThan(2_000);
		expect(lightly / updates).toBeGreaterThan(0.4);
	}, 60_000);

	test('is never looser than the full one, whatever bit is flipped', () => {
		const random = createRandom(71);
		let accepted = 0;
		for (let seed = 900; seed < 920; seed++) {
			const twins = openTwins();
			playHonestSession(seed, 40, (given) => {
				for (let flips = 0; flips < 12 && !given.isStep2; flips++) {
					const update = given.update.slice();
					const at = random.below(update.length);
					update[at] = (update[at] ?? 0) ^ (1 << random.below(8));
					const isMine = (client: number) => client === given.client;
					if (!checkLiveUpdate(twins.tail, twins.light.shape, update, isMine)) continue;
					accepted += 1;
					const ownerOf = (client: number) => (isMine(client) ? 'mine' : 'other');
					const verdict = checkUpdate(twins.full, update, {
						ownerOf,
						isAnswer: false,
						mayBring: () => false
					});
					expect(verdict.kind, `seed ${seed}`).toBe('accepted');
				}
				twins.take(given);
			});
		}
		expect(accepted).toBeGreaterThan(100);
	}, 60_000);
});

describe('what the light check leaves to the full one', () => {
	function judge(act: (peer: Y.Doc) => void, change = (update: Uint8Array) => update) {
		const { fiche, peer } = openRoom();
		const update = change(updateOf(peer, () => act(peer)));
		const isMine = (client: number) => client === attacker;
		return {
			live: checkLiveUpdate(new LiveTail(fiche), fiche.shape, update, isMine),
			full: checkUpdate(fiche, update, policy).kind
		};
	}
	const contexte = (peer: Y.Doc) => peer.getText('contexte');

	test('an ordinary letter, erasure and tick pass', () => {
		expect(judge((peer) => contexte(peer).insert(3, 'x')).live).not.toBeNull();
		expect(judge((peer) => contexte(peer).delete(1, 2)).live).toEqual({ added: null });
		expect(judge((peer) => peer.getMap('champs').set('demandeurs.mg', null)).live).not.toBeNull();
	});

	test.each<[string, (peer: Y.Doc) => void]>([
		[
			'text written and erased at once',
			(peer) => (contexte(peer).insert(0, 'Dupont'), contexte(peer).delete(0, 6))
		],
		[
			'two places at once',
			(peer) => (contexte(peer).insert(0, 'a'), peer.getText('detail').insert(0, 'b'))
		],
		['a text beyond its bound', (peer) => contexte(peer).insert(0, 'x'.repeat(200_000))],
		['an unknown key', (peer) => peer.getMap('champs').set('nom', 'Dupont')],
		['a value outside the form', (peer) => peer.getMap('champs').set('demandeurs.mg', 'oui')],
		['an unknown root', (peer) => peer.getText('Dupont').insert(0, 'x')],
		['an embed', (peer) => contexte(peer).insertEmbed(0, { a: 1 })],
		['NUL', (peer) => contexte(peer).insert(0, 'a\u0000')]
	])('%s', (_, act) => {
		expect(judge(act).live).toBeNull();
	});

	test('bytes after the end of the update: refused by both', () => {
		const tailed = (update: Uint8Array) => Uint8Array.from([...update, 68, 117, 112]);
		expect(judge((peer) => contexte(peer).insert(0, 'x'), tailed)).toEqual({
			live: null,
			full: 'violation'
		});
	});
});
