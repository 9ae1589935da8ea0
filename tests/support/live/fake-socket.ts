import type { FrameSocket } from '#server/realtime/live/live-page.ts';
import type { ClientMessage } from '#domain/realtime/live-message.ts';
import type { MediaPass, MeetingView, ServerMessage } from '#domain/realtime/meeting-view.ts';

/** The browser's end and the server's end of one socket, in memory. */
export class FakeSocket implements FrameSocket {
	readonly bufferedAmount = 0;
	readonly received: ServerMessage[] = [];
	closedWith: number | null = null;
	answersPings = true;
	#ended = false;
	readonly #listeners = new Map<string, ((...values: never[]) => void)[]>();

	send(text: string): void {
		const message: ServerMessage = JSON.parse(text);
		this.received.push(message);
	}

	close(code: number): void {
		this.closedWith ??= code;
		this.cut();
	}

	terminate(): void {
		this.closedWith ??= 1006;
		this.cut();
	}

	ping(): void {
		if (this.answersPings) this.#emit('pong');
	}

	on(event: string, listener: (...values: never[]) => void): this {
		this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
		return this;
	}

	/** The browser says something. */
	say(message: ClientMessage): void {
		this.sayRaw(JSON.stringify(message));
	}

	sayRaw(text: string, binary = false): void {
		this.#emit('message', text, binary);
	}

	/** The network goes away. */
	cut(): void {
		if (this.#ended) return;
		this.#ended = true;
		this.#emit('close');
	}

	get view(): MeetingView {
		const last = this.received.findLast((message) => message.type === 'state');
		if (last?.type !== 'state') throw new Error('no state received');
		return last.view;
	}

	/** The last pass; undefined when none was ever sent. */
	get pass(): MediaPass | null | undefined {
		const last = this.received.findLast((message) => message.type === 'media');
		return last?.type === 'media' ? last.pass : undefined;
	}

	get refusals(): string[] {
		return this.received.flatMap((message) => (message.type === 'refused' ? message.why : []));
	}

	#emit(event: string, ...values: unknown[]): void {
		for (const listener of this.#listeners.get(event) ?? []) Reflect.apply(listener, null, values);
	}
}
