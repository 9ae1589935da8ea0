import { createServer } from 'node:http';
import { WebSocket } from 'ws';
import type { AuthMethod } from '#domain/access/actor.ts';
import { createUpgrade } from '#server/realtime/upgrade.ts';
import { openWriter, type Writer } from '#tests/support/collab/writer.ts';
import { LiveBrowser } from '#tests/support/live/live-server.ts';
import type { Product } from './start-product.ts';

/** One person's browser: both sockets, and every byte that they brought. */
export interface ServedPerson {
	readonly live: LiveBrowser;
	/** Opens the shared fiche. */
	write(situationId: string): Writer;
	readonly heard: readonly Uint8Array[];
	readonly sessionId: string;
}

/** The product's real sockets, behind real sessions. */
export async function serveProduct(product: Product) {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (typeof address !== 'object' || address === null) throw new Error('no TCP address');
	const { port } = address;
	const origin = `http://127.0.0.1:${port}`;
	const upgrade = createUpgrade(origin, product.services);
	server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
	const leavings: (() => void)[] = [];

	async function come(
		personId: string,
		intervisionId: string,
		method: AuthMethod = 'passkey'
	): Promise<ServedPerson> {
		const { cookie, sessionId } = await product.services.sessions.open(
			personId,
			method,
			method === 'lien-nominatif' ? intervisionId : null
		);
		const headers = { cookie: `${cookie.name}=${cookie.value}`, origin };
		const heard: Uint8Array[] = [];
		class ListeningSocket extends WebSocket {
			constructor(url: string | URL | null, protocols?: string | string[]) {
				super(url ?? '', protocols, { headers });
				this.on('message', (data) => {
					if (data instanceof ArrayBuffer) heard.push(new Uint8Array(data.slice(0)));
					else if (data instanceof Buffer) heard.push(new Uint8Array(data));
				});
			}
		}
		const live = new LiveBrowser(port, intervisionId, personId, headers);
		leavings.push(() => live.leaveAbruptly());
		return {
			live,
			sessionId,
			write(situationId) {
				const writer = openWriter(origin.replace('http', 'ws'), situationId, personId, {
					socket: ListeningSocket
				});
				leavings.push(() => writer.leave());
				return writer;
			},
			get heard() {
				return [...heard, ...live.frames.map((frame) => Buffer.from(frame))];
			}
		};
	}

	return {
		port,
		origin,
		come,
		close(): void {
			for (const leave of leavings) leave();
			server.closeAllConnections();
			server.close();
		}
	};
}
