import { createServer } from 'node:http';
import { once } from 'node:events';
import { WebSocket, WebSocketServer } from 'ws';
import { expect, test } from 'vitest';
import { adaptSocket } from './collab-socket.ts';
import { shareFrame } from './shared-frame.ts';

const sizes = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000];

test('a shared frame reaches a real WebSocket whole and in its turn, whatever its length', async () => {
	const http = createServer();
	const wss = new WebSocketServer({ noServer: true, perMessageDeflate: false });
	http.on('upgrade', (request, stream, head) => {
		wss.handleUpgrade(request, stream, head, (ws) => {
			const socket = adaptSocket(ws, stream);
			for (const size of sizes) {
				socket.send(new Uint8Array(size).fill(1));
				const shared = shareFrame(new Uint8Array(size).fill(2));
				socket.share([shared]);
				socket.share([shared, shared]);
			}
			socket.close(4410, 'fini');
			socket.share([shareFrame(new Uint8Array(1))]);
		});
	});
	http.listen(0, '127.0.0.1');
	await once(http, 'listening');
	const address = http.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	const client = new WebSocket(`ws://127.0.0.1:${address.port}`);
	const heard: string[] = [];
	client.on('message', (data: Buffer) => heard.push(`${data[0] ?? '-'} ${data.length}`));
	const [code] = (await once(client, 'close')) as [number];
	expect(code).toBe(4410);
	expect(heard).toEqual(
		sizes.flatMap((size) => [1, 2, 2, 2].map((byte) => (size === 0 ? '- 0' : `${byte} ${size}`)))
	);
	http.close();
});
