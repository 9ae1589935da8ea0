import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { ClientMessage } from '#domain/realtime/live-message.ts';
import type { MediaPass, MeetingView, ServerMessage } from '#domain/realtime/meeting-view.ts';
import type { LiveHub } from '#server/realtime/live/live-hub.ts';
import type { ReceiveWebhook } from '#server/livekit/receive-webhook.ts';

/** A real HTTP server in front of a hub; the person is told by a header, sessions are tested elsewhere. */
export async function startLiveServer() {
	const behind: { hub: LiveHub | null; receiveWebhook: ReceiveWebhook | null } = {
		hub: null,
		receiveWebhook: null
	};
	const server = createServer((request, response) => {
		const parts: Buffer[] = [];
		request.on('data', (part: Buffer) => void parts.push(part));
		request.on('end', () => {
			const body = Buffer.concat(parts).toString('utf8');
			const outcome = behind.receiveWebhook?.(body, request.headers.authorization ?? null);
			void outcome?.then((answer) => response.writeHead(answer === 'ok' ? 200 : 401).end());
		});
	});
	server.on('upgrade', (request, socket, head) => {
		const personId = String(request.headers['x-person']);
		behind.hub?.accept(request, socket, head, { personId, sessionId: `s-${personId}` });
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (typeof address !== 'object' || address === null) throw new Error('no TCP address');
	const { port } = address;
	const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
	return { port, behind, close };
}

/** A browser of the tests: keeps the last state and pass, waits for what it expects. */
export class LiveBrowser {
	readonly #socket: WebSocket;
	view: MeetingView | null = null;
	pass: MediaPass | null = null;
	readonly refusals: string[] = [];
	readonly frames: string[] = [];
	closedWith: number | null = null;
	onopen: () => void = () => undefined;
	onmessage: (message: ServerMessage) => void = () => undefined;
	onclose: () => void = () => undefined;

	constructor(
		port: number,
		intervisionId: string,
		personId: string,
		headers: Record<string, string> = { 'x-person': personId }
	) {
		const url = `ws://127.0.0.1:${port}/live/${intervisionId}`;
		this.#socket = new WebSocket(url, { headers });
		this.#socket.on('message', (data) => {
			this.frames.push(String(data));
			const message: ServerMessage = JSON.parse(String(data));
			if (message.type === 'state') this.view = message.view;
			else if (message.type === 'media') this.pass = message.pass;
			else this.refusals.push(message.why);
			this.onmessage(message);
		});
		this.#socket.on('open', () => this.onopen());
		this.#socket.on('close', (code) => {
			this.closedWith = code;
			this.onclose();
		});
		this.#socket.on('error', () => undefined);
	}

	say(message: ClientMessage): void {
		this.sayRaw(JSON.stringify(message));
	}

	sayRaw(text: string): void {
		this.#socket.send(text);
	}

	leaveAbruptly(): void {
		this.#socket.terminate();
	}

	/**
	 * Waits until something holds; fails after twenty seconds with what is known. No proof of quickness: a test that
	 * gives one measures it.
	 */
	async until(holds: (browser: this) => boolean, what: string): Promise<void> {
		for (const start = Date.now(); Date.now() - start < 20_000; await sleep(10)) {
			if (holds(this)) return;
		}
		throw new Error(`never: ${what}; where ${this.view?.where}, closed ${this.closedWith}`);
	}
}
