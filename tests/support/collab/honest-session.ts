import * as Y from 'yjs';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { checkUpdate } from '#server/realtime/collab/check-update.ts';
import { openFicheDoc } from '#server/realtime/collab/fiche-doc.ts';
import { readFicheValues } from '#server/realtime/collab/read-values.ts';
import { createRandom } from './random.ts';

interface Peer {
	readonly doc: Y.Doc;
	offline: boolean;
	readonly outbox: Uint8Array[];
	readonly inbox: Uint8Array[];
}

/** An update as the server gets it. */
export interface GivenUpdate {
	readonly update: Uint8Array;
	/** Yjs id of whoever sends it. */
	readonly client: number;
	readonly isStep2: boolean;
}

/** Plays three honest people on one fiche: typing, erasing, ticking, going offline, coming back in both ways. */
export function playHonestSession(
	seed: number,
	steps: number,
	watch: (given: GivenUpdate) => void = () => undefined
): {
	readonly updates: number;
	readonly refused: readonly string[];
	readonly contents: readonly string[];
} {
	const random = createRandom(seed);
	const fiche = openFicheDoc(currentDefinition.version);
	const refused: string[] = [];
	let updates = 0;
	const peers = [1, 2, 3].map((index): Peer => {
		const doc = new Y.Doc();
		doc.clientID = seed * 10 + index;
		const peer: Peer = { doc, offline: false, outbox: [], inbox: [] };
		doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== 'server') peer.outbox.push(update);
		});
		return peer;
	});
	fiche.doc.on('update', (update: Uint8Array, origin: unknown) => {
		for (const peer of peers) if (peer !== origin) peer.inbox.push(update);
	});

	function give(peer: Peer, update: Uint8Array, isStep2: boolean): void {
		updates += 1;
		watch({ update, client: peer.doc.clientID, isStep2 });
		const result = checkUpdate(fiche, update, {
			ownerOf: (client) => (client === peer.doc.clientID ? 'mine' : 'other'),
			isAnswer: isStep2,
			mayBring: () => isStep2
		});
		if (result.kind === 'accepted') Y.applyUpdate(fiche.doc, update, peer);
		else refused.push(JSON.stringify(result));
	}
	function send(peer: Peer, asStep2: boolean): void {
		const waiting = peer.outbox.splice(0);
		if (asStep2) give(peer, Y.encodeStateAsUpdate(peer.doc, Y.encodeStateVector(fiche.doc)), true);
		else for (const update of waiting) give(peer, update, false);
	}
	function receive(peer: Peer): void {
		for (const update of peer.inbox.splice(0)) Y.applyUpdate(peer.doc, update, 'server');
	}

	for (let step = 0; step < steps; step++) {
		const peer = peers[random.below(peers.length)];
		if (!peer) continue;
		act(peer.doc, random, [...fiche.shape.texts.keys()]);
		if (random.below(12) === 0) peer.offline = !peer.offline;
		if (peer.offline || random.below(3) === 0) continue;
		send(peer, random.below(4) === 0);
		for (const other of peers) if (!other.offline && random.below(3) > 0) receive(other);
	}
	for (const peer of peers) send(peer, random.below(2) === 0);
	for (const peer of peers) receive(peer);
	const contents = peers.map(({ doc }) => readFicheValues({ ...fiche, doc }));
	return {
		updates,
		refused,
		contents: [readFicheValues(fiche), ...contents].map((values) => JSON.stringify(values))
	};
}

function act(doc: Y.Doc, random: ReturnType<typeof createRandom>, texts: readonly string[]): void {
	const champs = doc.getMap('champs');
	const text = doc.getText(texts[random.below(texts.length)] ?? 'contexte');
	switch (random.below(8)) {
		case 0:
			champs.set('demandeurs.mg', random.below(2) === 0 ? true : null);
			break;
		case 1:
			champs.set('demandeurs.autre.precision', random.word().replaceAll('\n', ' '));
			break;
		case 2:
			champs.delete('demandeurs.autre.precision');
			break;
		case 3: {
			const at = random.below(text.length + 1);
			text.delete(at, Math.min(text.length - at, random.below(9)));
			break;
		}
		case 4:
			doc.transact(() => {
				text.delete(0, Math.min(text.length, 4));
				text.insert(0, random.word());
				text.delete(0, 2);
			});
			break;
		default:
			text.insert(random.below(text.length + 1), random.word());
	}
}
