import * as Y from 'yjs';
import type { CollabHub } from '#server/realtime/collab/collab-hub.ts';
import { encodeStep1, encodeStep2, encodeUpdate } from '#server/realtime/collab/frames.ts';
import { forged } from '../hostile/forged.ts';
import { carets, noFrames, readerFrames } from '../hostile/frames.ts';
import { offForm } from '../hostile/off-form.ts';
import type { HostileScene } from '../hostile/scene.ts';
import { personNamed } from '../memory/memory-client.ts';
import { SocketPair } from '../memory/socket-pair.ts';
import type { Random } from '../random.ts';
import type { Typist } from './typist.ts';

/** Here a victim may have begun in « detail », where this one is an honest letter. */
const catalogue = [...offForm, ...forged].filter(([name]) => name !== 'origins in two roots');

/** Somebody who was let in and attacks: with every frame of the catalogue, with noise, with real frames bent. */
export class Intruder {
	pair: SocketPair | null = null;
	readonly #personId: string;
	readonly situationId: string;
	readonly #random: Random;
	#own = new Y.Doc();
	#heard: Uint8Array[] = [];

	constructor(personId: string, situationId: string, random: Random) {
		this.#personId = personId;
		this.situationId = situationId;
		this.#random = random;
	}

	come(hub: CollabHub): void {
		const pair = new SocketPair();
		this.pair = pair;
		this.#own = new Y.Doc();
		this.#own.clientID = 1 + this.#random.below(2 ** 31);
		this.#heard = [];
		pair.browser.onframe = (frame) => void this.#heard.push(frame);
		pair.browser.onclose = () => {
			if (this.pair === pair) this.pair = null;
		};
		const place = { situationId: this.situationId, generation: 1 };
		hub.admit(personNamed(this.#personId), place, pair.server);
		pair.browser.send(encodeStep1(Uint8Array.of(0)));
		if (!this.#reads) pair.browser.send(encodeStep2(Uint8Array.of(0, 0)));
	}

	/** One attack; `victim` has written in the room. */
	attack(victim: Typist): void {
		for (const frame of this.#frames(this.#sceneOf(victim))) this.pair?.browser.send(frame);
	}

	get #reads(): boolean {
		return this.#personId.startsWith('lecteur');
	}

	#sceneOf({ client: { doc } }: Typist): HostileScene {
		const { clientID, store } = doc;
		const clock = Y.getState(this.#own.store, this.#own.clientID);
		const attacker = this.#own.clientID;
		return { attacker, clock, victim: clientID, victimClock: Y.getState(store, clientID) };
	}

	#pick<T>(list: readonly T[]): T {
		return list[this.#random.below(list.length)] as T;
	}

	#frames(scene: HostileScene): readonly (Uint8Array | string)[] {
		if (this.#reads) return this.#pick(readerFrames)[1](scene);
		switch (this.#random.below(6)) {
			case 0:
				return [Uint8Array.from({ length: this.#random.below(60) }, () => this.#random.below(256))];
			case 1:
				return this.#pick([...noFrames, ...carets])[1](scene);
			case 2:
				return [this.#bend(this.#honestFrame())];
			case 3:
				return this.#heard.length > 0 ? [this.#bend(this.#pick(this.#heard))] : [];
			default:
				return [encodeUpdate(this.#pick(catalogue)[1](scene))];
		}
	}

	/** What an honest tab would say, without the word of the catalogue: bent, it may well be accepted. */
	#honestFrame(): Uint8Array {
		const before = Y.encodeStateVector(this.#own);
		this.#own.getText('detail').insert(0, 'mot');
		return encodeUpdate(Y.encodeStateAsUpdate(this.#own, before));
	}

	#bend(frame: Uint8Array): Uint8Array {
		const bent = new Uint8Array(frame);
		for (let left = 1 + this.#random.below(3); left > 0; left--) {
			const at = this.#random.below(bent.length);
			bent[at] = (bent[at] ?? 0) ^ (1 << this.#random.below(8));
		}
		return bent;
	}
}
