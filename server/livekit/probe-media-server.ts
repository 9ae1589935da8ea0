import { SignalResponse, type ICEServer } from '@livekit/protocol';
import { AccessToken, EgressClient, RoomServiceClient } from 'livekit-server-sdk';
import { WebSocket } from 'ws';
import { testRoomPrefix } from '#domain/diagnostic/test-path.ts';
import { lookAtRelay, type SeenRelay } from '#server/relay/look-at-relay.ts';
import { readRelayUrl } from '#server/relay/stun-line.ts';
import { randomId } from '#server/random-id.ts';
import type { MediaSettings } from '#server/media-env.ts';
import type { SeenMediaServer } from './judge-media-server.ts';

type Access = Pick<MediaSettings, 'apiUrl' | 'apiKey' | 'apiSecret'>;
/** Where our relay is said to be, and the media server that it leads to. */
type Whereabouts = Partial<Pick<MediaSettings, 'network'>>;

const WITHIN_S = 5;

/** Looks at the running media server as a browser and as an operator would; leaves nothing behind. */
export async function probeMediaServer(access: Access & Whereabouts): Promise<SeenMediaServer> {
	const [unknownRoom, iceServers, egress] = await Promise.all([
		askUnknownRoom(access),
		readIceServers(access).catch(() => null),
		askEgress(access)
	]);
	const iceUrls = iceServers?.flatMap(({ urls }) => urls) ?? null;
	return { unknownRoom, iceUrls, egress, relays: await lookAtOurs(iceServers ?? [], access) };
}

/** Only the relay that is ours is spoken to, with the passes that a browser would be handed. */
async function lookAtOurs(
	iceServers: readonly ICEServer[],
	{ network }: Whereabouts
): Promise<readonly SeenRelay[]> {
	if (!network || network.turnHost === null) return [];
	const { turnHost, nodeIp } = network;
	const ours = iceServers.flatMap(({ urls, username, credential }) =>
		urls
			.filter((url) => readRelayUrl(url)?.host === turnHost)
			.map((url) => lookAtRelay(url, { username, credential }, { nodeIp }))
	);
	return Promise.all(ours);
}

async function askUnknownRoom(access: Access): Promise<SeenMediaServer['unknownRoom']> {
	const name = `${testRoomPrefix}${randomId()}`;
	const answer = await join(access, name).catch(() => null);
	if (answer === null) return 'inconnu';
	if ('refused' in answer) return answer.refused === 404 ? 'refusee' : 'inconnu';
	await roomsOf(access)
		.deleteRoom(name)
		.catch(() => undefined);
	return 'ouverte';
}

async function readIceServers(access: Access): Promise<readonly ICEServer[] | null> {
	const name = `${testRoomPrefix}${randomId()}`;
	const rooms = roomsOf(access);
	await rooms.createRoom({ name, emptyTimeout: 30, maxParticipants: 1 });
	try {
		const answer = await join(access, name);
		if ('refused' in answer) return null;
		const { message } = SignalResponse.fromBinary(answer.first);
		if (message.case !== 'join') return null;
		return message.value.iceServers;
	} finally {
		await rooms.deleteRoom(name).catch(() => undefined);
	}
}

/** Without Redis there is no egress, and LiveKit says so in these words (livekit-server 1.13, pkg/service/errors.go). */
async function askEgress({
	apiUrl,
	apiKey,
	apiSecret
}: Access): Promise<SeenMediaServer['egress']> {
	const client = new EgressClient(apiUrl, apiKey, apiSecret, {
		requestTimeout: WITHIN_S,
		failover: false
	});
	try {
		await client.listEgress();
		return 'possible';
	} catch (error) {
		return error instanceof Error && error.message.includes('egress not connected')
			? 'absent'
			: 'inconnu';
	}
}

function roomsOf({ apiUrl, apiKey, apiSecret }: Access): RoomServiceClient {
	return new RoomServiceClient(apiUrl, apiKey, apiSecret, {
		requestTimeout: WITHIN_S,
		failover: false
	});
}

/** Opens the signalling as a browser does: its first word, or the status with which it was refused. */
async function join(
	{ apiUrl, apiKey, apiSecret }: Access,
	room: string
): Promise<{ readonly first: Uint8Array } | { readonly refused: number }> {
	const token = new AccessToken(apiKey, apiSecret, { identity: 'sonde', ttl: 30 });
	token.addGrant({ room, roomJoin: true, canSubscribe: false, canPublish: false });
	const url = new URL('/rtc', apiUrl.replace(/^http/, 'ws'));
	url.search = new URLSearchParams({
		access_token: await token.toJwt(),
		protocol: '15'
	}).toString();
	const socket = new WebSocket(url, { handshakeTimeout: WITHIN_S * 1000 });
	const timer = setTimeout(() => socket.terminate(), WITHIN_S * 1000);
	try {
		return await new Promise((resolve, reject) => {
			socket.once('message', (data: Buffer) => resolve({ first: new Uint8Array(data) }));
			socket.once('unexpected-response', (_, response) => {
				response.resume();
				resolve({ refused: response.statusCode ?? 0 });
			});
			socket.once('error', reject);
			socket.once('close', () => reject(new Error('closed before its first word')));
		});
	} finally {
		clearTimeout(timer);
		socket.terminate();
	}
}
