import * as Y from 'yjs';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { ficheShape } from '#domain/fiche/fiche-shape.ts';
import type { CollabStore } from '#server/db/collab-store.ts';
import { pass, turn } from '../memory/hand-clock.ts';
import { startMemoryServer, testKeys, type MemoryServer } from '../memory/memory-server.ts';
import { StoreLink } from '../memory/store-link.ts';
import { createRandom, type Random } from '../random.ts';
import { marker } from '../hostile/scene.ts';
import { findFormFault, wordsOf } from './form-fault.ts';
import { Intruder } from './intruder.ts';
import { loadStored } from './stored-doc.ts';
import { Typist } from './typist.ts';

export interface MeetingPlan {
	readonly seed: number;
	readonly steps: number;
	readonly rooms: number;
	readonly people: number;
	readonly intruders: number;
}

/** What a meeting came to. `faults` is empty when every promise was kept. */
export interface Played {
	readonly updates: number;
	readonly crashes: number;
	readonly refused: number;
	readonly faults: readonly string[];
	/** The same seed, the same digest. */
	readonly digest: string;
}

const shape = ficheShape(currentDefinition);

/** Twenty people on several fiches, a server that dies, a storage that fails, peers that attack; all from one seed. */
export class Meeting {
	readonly #plan: MeetingPlan;
	readonly #random: Random;
	readonly #store: CollabStore;
	readonly #rooms: readonly string[];
	readonly #typists: Typist[] = [];
	readonly #gone: Typist[] = [];
	readonly #intruders: Intruder[] = [];
	readonly #expelled = new Set<string>();
	readonly #faults: string[] = [];
	readonly #frozen = new Set<string>();
	#link: StoreLink;
	#server: MemoryServer;
	#crashes = 0;
	#refused = 0;

	constructor(plan: MeetingPlan, store: CollabStore) {
		this.#plan = plan;
		this.#store = store;
		this.#random = createRandom(plan.seed);
		this.#rooms = Array.from({ length: plan.rooms }, (_, room) => `fuzz${plan.seed}x${room}`);
		this.#link = new StoreLink(store);
		this.#server = this.#startServer();
	}

	async play(): Promise<Played> {
		for (const room of this.#rooms)
			await this.#server.hub.createDraft(room, currentDefinition.version, {
				entries: {},
				texts: {}
			});
		for (let index = 0; index < this.#plan.people; index++) this.#seat(index);
		for (let index = 0; index < this.#plan.intruders; index++)
			this.#intruders.push(
				new Intruder(
					`${index % 3 === 2 ? 'lecteur' : 'mechant'}x${index}`,
					this.#rooms[index % this.#rooms.length] ?? '',
					this.#random
				)
			);
		for (let step = 0; step < this.#plan.steps; step++) await this.#step();
		await this.#calm();
		await this.#judge();
		return {
			updates: this.#typists.concat(this.#gone).reduce((sum, typist) => sum + typist.updates, 0),
			crashes: this.#crashes,
			refused: this.#refused,
			faults: this.#faults,
			digest: this.#typists.map(({ client }) => contentOf(client.doc)).join('\n')
		};
	}

	#startServer(): MemoryServer {
		return startMemoryServer(this.#link.store, {
			seed: this.#plan.seed + this.#crashes,
			decideRight: ({ personId }) =>
				Promise.resolve(
					this.#expelled.has(personId)
						? { right: 'none', why: 'participant-refuse' }
						: { right: personId.startsWith('lecteur') ? 'read' : 'write' }
				)
		});
	}

	/** Some people have two tabs, every seventh reads. */
	#seat(index: number): void {
		const name = index % 7 === 6 ? 'lecteur' : 'personne';
		const room = this.#rooms[index % this.#rooms.length] ?? '';
		const number =
			index % 5 === 4 && index >= this.#rooms.length ? index - this.#rooms.length : index;
		this.#typists.push(new Typist(`${name}${number}`, room, this.#random, shape));
	}

	async #step(): Promise<void> {
		const chance = this.#random.below(1_000);
		const typist = this.#pick(this.#typists);
		if (chance < 600) typist.act();
		else if (chance < 630) typist.client.leave(this.#pick(['goodbye', 'both', 'half'] as const));
		else if (chance < 700) this.#attack();
		else if (chance < 710) this.#link.mood = this.#pick(['silent', 'down', 'deaf'] as const);
		else if (chance < 740) this.#link.mood = 'fine';
		else if (chance < 744) await this.#crash();
		else if (chance < 746) await this.#restart();
		else if (chance < 752) this.#freeze();
		else if (chance < 770) this.#thaw();
		else if (chance < 772) this.#replace(typist);
		else if (chance < 774) await this.#expel(typist);
		else if (chance < 850) await this.#pass(this.#random.below(60));
		else this.#comeBack(typist);
		this.#deliverSome();
		await turn();
	}

	#pick<T>(list: readonly T[]): T {
		return list[this.#random.below(list.length)] as T;
	}

	#comeBack({ client }: Typist): void {
		if (!client.pair && client.ended === null) client.come(this.#server.hub);
	}

	#deliverSome(): void {
		for (let left = 3; left > 0; left--) {
			const { pair } = this.#pick(this.#typists).client;
			for (let count = this.#random.below(8); count > 0; count--)
				if (this.#random.below(2) === 0) pair?.deliverToServer();
				else pair?.deliverToBrowser();
		}
		for (const { pair } of this.#intruders) if (this.#random.below(4) === 0) pair?.deliverAll();
	}

	#attack(): void {
		if (this.#intruders.length === 0) return;
		const intruder = this.#pick(this.#intruders);
		if (!intruder.pair) return intruder.come(this.#server.hub);
		// An id that nobody knows yet may be claimed by anyone: the victim has written here.
		const victims = this.#typists.filter(
			({ client }) => client.durable > 1 && client.situationId === intruder.situationId
		);
		if (victims.length > 0) intruder.attack(this.#pick(victims));
	}

	/** The server dies; what was promised until then is in the storage. */
	async #crash(): Promise<void> {
		this.#crashes += 1;
		this.#link.cut(this.#random.below(2) === 0);
		for (const { client } of this.#typists)
			for (let count = this.#random.below(4); count > 0; count--) client.pair?.deliverToBrowser();
		await this.#leaveServer('both');
		await this.#checkPromises();
	}

	/** The server leaves as it should: everything is on disk, or browsers still hold it. */
	async #restart(): Promise<void> {
		const closing = this.#server.hub.close();
		await this.#pass(20);
		this.#link.cut(true);
		await closing;
		await this.#leaveServer('goodbye');
		await this.#checkPromises();
	}

	async #leaveServer(how: 'both' | 'goodbye'): Promise<void> {
		for (const { client } of this.#typists) {
			if (how === 'goodbye') while (client.pair?.deliverToBrowser());
			client.leave('both');
		}
		for (const { pair } of this.#intruders) pair?.cut();
		const { hub } = this.#server;
		this.#countRefusals();
		void hub.close();
		await this.#pass(10);
		this.#frozen.clear();
		this.#link = new StoreLink(this.#store);
		this.#server = this.#startServer();
	}

	#countRefusals(): void {
		this.#refused += this.#server.logged.filter((facts) => 'rule' in facts).length;
		if (JSON.stringify(this.#server.logged).includes(marker))
			this.#faults.push('content in the log');
	}

	#freeze(): void {
		const room = this.#pick(this.#rooms);
		this.#server.hub.freeze(room).then(
			() => this.#frozen.add(room),
			// Refused while the storage does not answer, or frozen already.
			() => undefined
		);
	}

	#thaw(): void {
		for (const room of this.#frozen)
			this.#server.hub.unfreeze(room).then(
				() => this.#frozen.delete(room),
				// The storage does not answer: asked again later, and lifted by itself after half a minute.
				() => undefined
			);
	}

	/** A tab is closed and another one opened: what it had not sent is its own loss, what it was promised is not. */
	#replace(typist: Typist): void {
		const at = this.#typists.indexOf(typist);
		const { person, situationId } = typist.client;
		this.#gone.push(typist);
		typist.leaveForGood();
		const next = new Typist(person.personId, situationId, this.#random, shape);
		next.expelled = this.#expelled.has(person.personId);
		this.#typists[at] = next;
	}

	/** [RT-13] Nothing that was on its way when the right was taken reaches the document. */
	async #expel(typist: Typist): Promise<void> {
		const { person, situationId, pair } = typist.client;
		if (this.#expelled.size >= 2) return;
		this.#expelled.add(person.personId);
		this.#server.hub.revoke({ personId: person.personId });
		for (const other of this.#typists)
			if (other.client.person.personId === person.personId) other.expelled = true;
		if (!pair) return;
		await turn();
		const before = JSON.stringify(this.#server.hub.texts(situationId));
		while (pair.deliverToServer());
		await turn();
		if (JSON.stringify(this.#server.hub.texts(situationId)) !== before)
			this.#faults.push('something arrived after a right was taken away');
	}

	async #pass(ms: number): Promise<void> {
		await pass(ms);
		while (this.#link.inFlight > 0) await turn();
	}

	/** The storage answers, nobody attacks, everyone comes back: all must be everywhere, and on disk. */
	async #calm(): Promise<void> {
		this.#link.mood = 'fine';
		for (const intruder of this.#intruders.splice(0)) intruder.pair?.cut();
		for (let round = 0; round < 60; round++) {
			this.#thaw();
			for (const typist of this.#typists) this.#comeBack(typist);
			for (let beat = 0; beat < 4; beat++) {
				for (const { client } of this.#typists) client.pair?.deliverAll();
				await this.#pass(100);
			}
			if (round > 3 && this.#typists.every(({ client, expelled }) => expelled || isSaved(client)))
				return;
		}
		this.#faults.push('not everything is acknowledged in the end');
	}

	async #checkPromises(): Promise<void> {
		for (const room of this.#rooms) {
			const stored = await loadStored(this.#store, testKeys, room);
			if (!stored) return void this.#faults.push('a draft is gone');
			for (const { client, book } of this.#typists.concat(this.#gone)) {
				if (client.situationId !== room) continue;
				const broken = book.findBroken(stored.doc, client.durable);
				if (broken) this.#faults.push(`after crash ${this.#crashes}: ${broken}`);
			}
			stored.doc.destroy();
		}
	}

	async #judge(): Promise<void> {
		await this.#server.hub.close();
		this.#countRefusals();
		await this.#checkPromises();
		for (const room of this.#rooms) {
			const stored = await loadStored(this.#store, testKeys, room);
			if (!stored) continue;
			const here = this.#typists.filter(
				({ client, expelled }) => client.situationId === room && !expelled
			);
			const docs = [stored.doc, ...here.map(({ client }) => client.doc)];
			const writers = here.filter(({ reads }) => !reads).map(({ client }) => client.doc);
			if (new Set([stored.doc, ...writers].map(contentOf)).size > 1)
				this.#faults.push(`${room}: documents differ`);
			// A reader is never asked: what only it still holds of a server that died does not come back.
			if (docs.some((doc) => !holdsAll(doc, stored.doc)))
				this.#faults.push(`${room}: somebody lacks something`);
			for (const doc of docs) {
				const fault = findFormFault(doc, shape);
				if (fault) this.#faults.push(`${room}: ${fault}`);
				if (wordsOf(doc).includes(marker)) this.#faults.push(`${room}: hostile content`);
			}
		}
		for (const { client, expelled } of this.#typists) {
			if (client.ended !== null && !expelled) this.#faults.push(`closed for good: ${client.ended}`);
			if (JSON.stringify([...client.awareness.getStates()]).includes(marker))
				this.#faults.push('hostile content in the carets');
		}
	}

	/** Lets go of every timer. */
	end(): void {
		for (const typist of this.#typists) typist.leaveForGood();
	}
}

const isSaved = ({ doc, durable, synced, pair }: Typist['client']): boolean =>
	synced &&
	pair?.waiting.toServer === 0 &&
	pair.waiting.toBrowser === 0 &&
	durable >= Y.getState(doc.store, doc.clientID);

/** Whether a document knows all that another one knows. */
function holdsAll(doc: Y.Doc, other: Y.Doc): boolean {
	const clients = Y.decodeStateVector(Y.encodeStateVector(other));
	return [...clients].every(([client, clock]) => Y.getState(doc.store, client) >= clock);
}

/** Values and clocks, in a form that compares. */
function contentOf(doc: Y.Doc): string {
	const vector = [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b);
	return JSON.stringify([
		vector,
		...[...shape.texts.keys()].map((name) => doc.getText(name).toString()),
		Object.entries(doc.getMap(shape.entriesRoot).toJSON()).sort()
	]);
}
