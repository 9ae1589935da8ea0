import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ROOT } from '#server/launch/settings.js';
import type { MediaGateway } from '#server/livekit/media-gateway.ts';

/** The least that a page can do with livekit-client: no server of ours, no session, no interface. */
export interface PeerPage {
	url(room: string): string;
	close(): void;
}

export async function servePeer(gateway: MediaGateway): Promise<PeerPage> {
	const client = await readFile(
		join(ROOT, 'node_modules/livekit-client/dist/livekit-client.umd.js')
	);
	let joins = 0;
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
		if (pathname === '/livekit-client.js') {
			response.writeHead(200, { 'content-type': 'text/javascript' }).end(client);
			return;
		}
		const room = searchParams.get('room') ?? '';
		const rights = { video: true, share: false };
		void gateway.pass(room, `peer${(joins += 1)}`, rights).then((pass) => {
			response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(pass));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (typeof address !== 'object' || address === null) throw new Error('no TCP address');
	return {
		url: (room) => `http://127.0.0.1:${address.port}/?room=${room}`,
		close: () => void server.close()
	};
}

function pageOf(pass: { readonly url: string; readonly token: string }): string {
	return `<!doctype html><title>livekit-client alone</title>
<button>Rejoindre</button>
<script src="/livekit-client.js"></script>
<script>
	const { Room, RoomEvent } = LivekitClient;
	document.querySelector('button').onclick = async ({ target }) => {
		target.setAttribute('aria-disabled', 'true');
		target.onclick = null;
		const room = new Room({ adaptiveStream: true, dynacast: true });
		room.on(RoomEvent.TrackSubscribed, (track) => document.body.append(track.attach()));
		await room.connect(${JSON.stringify(pass.url)}, ${JSON.stringify(pass.token)});
		await room.localParticipant.enableCameraAndMicrophone();
	};
</script>`;
}
