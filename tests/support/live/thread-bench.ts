import type { ChatRefusal } from '#domain/realtime/meeting-view.ts';
import type { FakeSocket } from './fake-socket.ts';
import { GatheredBench } from './gathered-bench.ts';
import { everyone } from './hub-bench.ts';

/** A meeting in whose situations people write to each other. */
export class ThreadBench extends GatheredBench {
	#sent = 0;

	static async open(): Promise<ThreadBench> {
		const bench = new ThreadBench();
		await bench.gather(everyone);
		return bench;
	}

	/** Says something in the thread; gives the message's id. */
	async write(
		socket: FakeSocket,
		text: string,
		options: { situationId?: string; dismissed?: string[]; id?: string } = {}
	): Promise<string> {
		this.#sent += 1;
		const { situationId = 'situation1', dismissed = [], id = `message${this.#sent}` } = options;
		socket.say({ type: 'chat', id, situationId, text, dismissed });
		await this.settle();
		return id;
	}
}

export const threadOn = (socket: FakeSocket) => socket.view.open?.chat.map(({ text }) => text);

/** Everything that this page was ever sent. */
export const heardBy = (socket: FakeSocket): string => JSON.stringify(socket.received);

/** What the thread refused to this page. */
export const answersTo = (socket: FakeSocket): ChatRefusal[] =>
	socket.received.flatMap((message) => (message.type === 'chat-refused' ? message : []));
