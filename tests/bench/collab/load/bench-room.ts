import * as Y from 'yjs';
import { BenchClient } from './bench-client.ts';
import type { Dialect } from './dialect.ts';
import { Reading } from './reading.ts';
import type { Recorder } from './recorder.ts';
import { clientIdOf, fields, strokesOf } from './strokes.ts';
import { Typist } from './typist.ts';

/** Who is in a room: `people`, of whom the first `typists` write at most `strokes` each. */
export interface RoomPlan {
	readonly people: number;
	readonly typists: number;
	readonly strokes: number;
}

/** Rooms whose people have prepared the same words: the strokes are made once. */
const scripts = 16;
const peoplePerScript = 64;

/** One room with everyone in it. */
export class BenchRoom {
	readonly name: string;
	readonly typists: readonly Typist[];
	readonly #clients: BenchClient[];
	readonly #join: (person: number) => Promise<BenchClient>;

	private constructor(
		name: string,
		clients: BenchClient[],
		typists: readonly Typist[],
		join: (person: number) => Promise<BenchClient>
	) {
		this.name = name;
		this.#clients = clients;
		this.typists = typists;
		this.#join = join;
	}

	static async open(
		place: { readonly port: number; readonly dialect: Dialect; readonly room: string },
		index: number,
		plan: RoomPlan,
		recorder: Recorder
	): Promise<BenchRoom> {
		const first = (index % scripts) * peoplePerScript;
		const join = (person: number): Promise<BenchClient> =>
			BenchClient.join({ ...place, clientId: clientIdOf(person) });
		const clients: BenchClient[] = [];
		for (let person = 0; person < plan.people; person++) clients.push(await join(first + person));
		const typists = clients
			.slice(0, plan.typists)
			.map(
				(client, person) =>
					new Typist(
						clientIdOf(first + person),
						strokesOf(first + person, plan.strokes),
						(message) => client.say(message)
					)
			);
		typists.forEach((typist, author) =>
			clients.forEach((client, reader) => {
				if (reader === author) return;
				const isNext = reader === (author + 1) % clients.length;
				client.follow(new Reading(typist, isNext, recorder));
			})
		);
		return new BenchRoom(place.room, clients, typists, (person) => join(first + person));
	}

	/** One more person comes in, and stays; gives the ms until she was given the text. */
	async admit(): Promise<number> {
		const start = performance.now();
		this.#clients.push(await this.#join(this.#clients.length));
		return performance.now() - start;
	}

	/** Strokes that somebody has not seen. */
	get missing(): number {
		return this.#clients.reduce((sum, { missing }) => sum + missing, 0);
	}

	/** Whether somebody who comes now is given exactly what the typists wrote. */
	async isWhole(): Promise<boolean> {
		const late = await this.#join(this.#clients.length);
		late.leave();
		return this.holds(late.state);
	}

	/** Whether a state has exactly what the typists wrote. */
	holds(state: Uint8Array): boolean {
		const written = this.typists.flatMap(({ strokes, sent }) =>
			strokes.slice(0, sent).map(({ update }) => update)
		);
		return readTexts([state]) === readTexts(written);
	}

	leave(): void {
		for (const client of this.#clients) client.leave();
	}
}

/** The long texts, in a comparable form. */
function readTexts(updates: readonly Uint8Array[]): string {
	const doc = new Y.Doc();
	doc.transact(() => {
		for (const update of updates) Y.applyUpdate(doc, update);
	});
	return JSON.stringify(fields.map((field) => doc.getText(field).toString()));
}
