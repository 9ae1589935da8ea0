import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';

const LONGEST_MS = 15_000;
const MOST_MESSAGES = 5;

/** [PST-10] The socket of « Tester mon poste »: it repeats a few short messages and closes. It knows nobody. */
export function createEchoSocket() {
	const server = new WebSocketServer({
		noServer: true,
		maxPayload: 64,
		perMessageDeflate: false,
		clientTracking: false
	});
	return {
		accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
			server.handleUpgrade(request, socket, head, (page) => {
				let heard = 0;
				const timer = setTimeout(() => page.terminate(), LONGEST_MS);
				page.on('message', (data, isBinary) => {
					heard += 1;
					if (heard > MOST_MESSAGES) page.close(1008);
					else page.send(data, { binary: isBinary });
				});
				page.on('error', () => page.terminate());
				page.on('close', () => clearTimeout(timer));
			});
		}
	};
}
