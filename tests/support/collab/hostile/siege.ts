import * as Y from 'yjs';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { CollabStore } from '#server/db/collab-store.ts';
import type { CollabHub } from '#server/realtime/collab/collab-hub.ts';
import { encodeStep2 } from '#server/realtime/collab/frames.ts';
import { pass, turn } from '../memory/hand-clock.ts';
import { MemoryClient, personNamed } from '../memory/memory-client.ts';
import { startMemoryServer } from '../memory/memory-server.ts';
import { createMemoryStore } from '../memory/memory-store.ts';
import { SocketPair } from '../memory/socket-pair.ts';
import { findFormFault, wordsOf } from '../fuzz/form-fault.ts';
import { loadStored } from '../fuzz/stored-doc.ts';
import { testKeys } from '../memory/memory-server.ts';
import { marker, type HostileScene } from './scene.ts';

const situationId = 'situation1';

/** A room in which somebody works, and a socket of somebody who attacks it. The clock must have been stopped. */
export class Siege {
	readonly hub: CollabHub;
	readonly logged: readonly object[];
	readonly victim: MemoryClient;
	readonly witness: MemoryClient;
	readonly #store: CollabStore;
	#pair = new SocketPair();
	/** Why the attacker was closed. */
	code: number | null = null;
	/** What the attacker was sent. */
	heard: Uint8Array[] = [];

	private constructor(store: CollabStore) {
		this.#store = store;
		const server = startMemoryServer(store, {
			decideRight: ({ personId }) =>
				Promise.resolve({ right: personId.startsWith('lecteur') ? 'read' : 'write' })
		});
		this.hub = server.hub;
		this.logged = server.logged;
		this.victim = new MemoryClient(personNamed('victime01'), situationId, { clientId: 2002 });
		this.witness = new MemoryClient(personNamed('temoin001'), situationId, { clientId: 3003 });
	}

	/** Opens the room, with the victim's text in it, and lets the attacker in. */
	static async open(attackerId = 'mechant01', written = 'Bonjour'): Promise<Siege> {
		const siege = new Siege(createMemoryStore());
		const { hub, victim, witness } = siege;
		await hub.createDraft(situationId, currentDefinition.version, { entries: {}, texts: {} });
		victim.come(hub);
		witness.come(hub);
		await siege.rest();
		victim.doc.getText('contexte').insert(0, written);
		victim.doc.getMap('champs').set('demandeurs.mg', true);
		await siege.rest();
		await siege.admit(attackerId);
		return siege;
	}

	/** Lets an attacker in, who has answered our step 1 with nothing. */
	async admit(personId: string): Promise<void> {
		const pair = new SocketPair();
		this.#pair = pair;
		this.code = null;
		this.heard = [];
		pair.browser.onframe = (frame) => void this.heard.push(frame);
		pair.browser.onclose = (code) => (this.code = code);
		this.hub.admit(personNamed(personId), { situationId, generation: 1 }, pair.server);
		await turn();
		if (!personId.startsWith('lecteur')) await this.say(encodeStep2(Uint8Array.of(0, 0)));
		else await turn();
	}

	get scene(): HostileScene {
		const { doc } = this.victim;
		return {
			attacker: 1001,
			clock: 0,
			victim: doc.clientID,
			victimClock: Y.getState(doc.store, doc.clientID)
		};
	}

	/** Says frames and lets the server deal with them, without letting time go by. */
	async say(...frames: readonly (Uint8Array | string)[]): Promise<void> {
		for (const frame of frames) this.#pair.browser.send(frame);
		while (this.#pair.deliverToServer());
		await turn();
		while (this.#pair.deliverToBrowser());
	}

	/** Everyone else's frames arrive, and the disk has everything. */
	async rest(): Promise<void> {
		for (let round = 0; round < 4; round++) {
			this.victim.pair?.deliverAll();
			this.witness.pair?.deliverAll();
			while (this.#pair.deliverToBrowser());
			await pass(50);
		}
	}

	values(): Promise<FicheValues | null> {
		return this.hub.readValues(situationId);
	}

	/** Where something of the attacker's got to, in words; empty when it got nowhere. */
	async traces(): Promise<readonly string[]> {
		await this.rest();
		const found: string[] = [];
		const stored = await loadStored(this.#store, testKeys, situationId);
		if (!stored) return ['the draft is gone'];
		const seen = [
			['the disk', stored.doc],
			['the victim', this.victim.doc],
			['the witness', this.witness.doc]
		] as const;
		for (const [where, doc] of seen) {
			if (wordsOf(doc).includes(marker)) found.push(`${where}: the word`);
			const fault = findFormFault(doc, stored.shape);
			if (fault) found.push(`${where}: ${fault}`);
		}
		for (const { awareness } of [this.victim, this.witness])
			if (JSON.stringify([...awareness.getStates()]).includes(marker)) found.push('the carets');
		if (JSON.stringify(this.logged).includes(marker)) found.push('the log');
		return found;
	}

	/** The victim goes on: what she writes now is seen by the witness, and reaches the disk. */
	async goesOn(): Promise<boolean> {
		const { doc } = this.victim;
		doc.getText('contexte').insert(0, 'suite ');
		const settled = () => {
			const [mine, witnessed] = [doc, this.witness.doc].map((one) => `${one.getText('contexte')}`);
			return this.victim.durable === Y.getState(doc.store, doc.clientID) && mine === witnessed;
		};
		// What judging cost is measured on the real clock: a slow machine makes the next frame wait longer.
		for (let patience = 0; patience < 60 && !settled(); patience++) await this.rest();
		return this.victim.ended === null && settled();
	}

	async close(): Promise<void> {
		this.victim.destroy();
		this.witness.destroy();
		await this.hub.close();
	}
}
