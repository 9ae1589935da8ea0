import { once } from 'node:events';
import { WebSocket } from 'ws';
import { collabPath } from '#domain/realtime/ack-message.ts';
import { waitFor } from './wait-for.ts';

/** A socket that says whatever a test wants, byte by byte. */
export interface RawClient {
	readonly heard: readonly Uint8Array[];
	/** First varint and, for sync frames, the second one of each frame heard: `0/1`, `100`. */
	kinds(): readonly string[];
	say(bytes: Uint8Array | string): void;
	/** Close code, once closed. */
	closed(): Promise<number>;
	leave(): void;
}

/** Connects without any provider. */
export async function openRawClient(
	url: string,
	situationId: string,
	personId: string
): Promise<RawClient> {
	const socket = new WebSocket(`${url}${collabPath}/${situationId}/1?qui=${personId}`);
	const heard: Uint8Array[] = [];
	let code: number | null = null;
	socket.on('message', (data) => {
		if (data instanceof Buffer) heard.push(data);
	});
	socket.on('close', (closed) => (code = closed));
	await once(socket, 'open');
	return {
		heard,
		kinds: () => heard.map(([type, sub]) => (type === 0 ? `0/${sub}` : String(type))),
		say: (bytes) => socket.send(bytes),
		async closed() {
			await waitFor(() => code !== null);
			return code ?? 0;
		},
		leave: () => socket.terminate()
	};
}
