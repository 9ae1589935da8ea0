import { createServer } from 'node:http';
import { createUpgrade } from '#server/realtime/upgrade.ts';
import { openWriter, type Writer } from '#tests/support/collab/writer.ts';
import type { Product } from './start-product.ts';

/** The product's own sockets on loopback, to write into drafts as a browser does. */
export async function serveFiches({ services }: Product) {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const origin = `http://127.0.0.1:${port}`;
	const upgrade = createUpgrade(origin, services);
	server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
	return {
		/** Opens the draft of a situation as this person, in a session of her own. */
		async write(personId: string, situationId: string): Promise<Writer> {
			const { cookie } = await services.sessions.open(personId, 'passkey', null);
			const headers = { cookie: `${cookie.name}=${cookie.value}`, origin };
			const writer = openWriter(origin.replace('http', 'ws'), situationId, personId, { headers });
			await writer.synced();
			return writer;
		},
		close: () => server.close()
	};
}
