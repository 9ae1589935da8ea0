import * as Y from 'yjs';
import { BenchClient } from './bench-client.ts';
import type { Dialect } from './dialect.ts';
import { Reading } from './reading.ts';
import type { Recorder } from './recorder.ts';
import { clientIdOf, strokesOf } from './strokes.ts';
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
	readonly typists: readonly Typist[];
	readonly #clients: readonly BenchClient[];
	readonly #join: (clientId: number) => Promise<BenchClient>;

	private constructor(
		clients: readonly BenchClient[],
		typists: readonly Typist[],
		join: (clientId: number) => Promise<BenchClient>
	) {
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
		return new BenchRoom(clients, typists, () => join(first + plan.people));
	}

	/** Strokes that somebody has not seen. */
	get missing(): number {
		return this.#clients.reduce((sum, { missing }) => sum + missing, 0);
	}

	/** Whether somebody who comes now is given exactly what the typists wrote. */
	async isWhole(): Promise<boolean> {
		const late = await this.#join(0);
		late.leave();
		const written = new Y.Doc();
		written.transact(() => {
			for (const { strokes, sent } of this.typists)
				for (const { update } of strokes.slice(0, sent)) Y.applyUpdate(written, update);
		});
		const given = new Y.Doc();
		Y.applyUpdate(given, late.state);
		return describe(given) === describe(written);
	}

	leave(): void {
		for (const client of this.#clients) client.leave();
	}
}

/** Clocks and texts, comparable; a room whose server wrote something first has its own clocks too. */
function describe(doc: Y.Doc): string {
	const roots = [...doc.share.keys()].sort();
	return JSON.stringify(roots.map((root) => [root, doc.getText(root).toString()]));
}
