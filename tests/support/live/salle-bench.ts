import type { ClientMessage } from '#domain/realtime/live-message.ts';
import type { FakeSocket } from './fake-socket.ts';
import { HubBench } from './hub-bench.ts';

/** A meeting with a device of a room in it, held by « concerne »; « animatrice » conducts from elsewhere. */
export class SalleBench extends HubBench {
	host!: FakeSocket;
	room!: FakeSocket;

	static async open(): Promise<SalleBench> {
		const bench = new SalleBench();
		// They have no device: nobody ever saw them by one.
		for (const personId of ['expert01', 'refusee1']) {
			bench.ports.setPerson(personId, { lobby: 'attendu', sessions: [] });
		}
		bench.host = await bench.enter('animatrice');
		bench.room = await bench.enter('concerne', 'salle');
		return bench;
	}

	async say(socket: FakeSocket, message: ClientMessage): Promise<void> {
		socket.say(message);
		await this.settle();
	}

	/** Declares a seat, lets it in, and recognises it from the door. */
	async seat(personId: string, device = this.room): Promise<void> {
		await this.say(device, { type: 'seat-add', personId, charte: true });
		await this.say(this.host, { type: 'admit', personId });
		const people = (this.host.view.recognition ?? [])
			.filter((person) => person.personId === personId)
			.map(({ device }) => ({ personId, device }));
		await this.say(this.host, { type: 'recognise', people });
	}

	/** Opens the first situation, these people being confirmed as gone. */
	openFirst(...gone: string[]): Promise<void> {
		return this.say(this.host, { type: 'open', situationId: 'situation1', gone });
	}

	stay(personId: string) {
		return this.ports.stays.findLast((one) => one.personId === personId);
	}
}

/** Whom this page shows. */
export const namesOn = (socket: FakeSocket): readonly string[] =>
	socket.view.people.map(({ personId }) => personId);
