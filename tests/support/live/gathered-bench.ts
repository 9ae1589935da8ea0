import type { ClientMessage } from '#domain/realtime/live-message.ts';
import type { FakeSocket } from './fake-socket.ts';
import { at, HubBench, type Sockets } from './hub-bench.ts';

/** A meeting whose people have come in, each found by his id. */
export class GatheredBench extends HubBench {
	sockets: Sockets = {};

	async gather(people: readonly string[]): Promise<void> {
		const entered: Record<string, FakeSocket> = {};
		for (const personId of people) entered[personId] = await this.enter(personId);
		this.sockets = entered;
	}

	at(personId: string): FakeSocket {
		return at(this.sockets, personId);
	}

	async say(personId: string, message: ClientMessage): Promise<void> {
		this.at(personId).say(message);
		await this.settle();
	}

	/** By the animatrice. */
	openSituation(situationId = 'situation1'): Promise<void> {
		return this.say('animatrice', { type: 'open', situationId });
	}
}
