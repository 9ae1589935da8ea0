import { AccessToken, RoomServiceClient, TrackSource } from 'livekit-server-sdk';
import { isTestRoom } from '#domain/diagnostic/test-path.ts';
import type { LiveKitSettings } from '#server/livekit/media-gateway.ts';

/** What « Tester mon poste » asks of the media server; of its own rooms only. */
export interface TestRoomGateway {
	readonly url: string;
	create(name: string): Promise<void>;
	/** A pass of two minutes, under this name: publish in this room, see and hear nothing, have no power. */
	pass(name: string, identity: TestIdentity): Promise<string>;
	/** A room already gone is no error. */
	remove(name: string): Promise<void>;
	/** The test rooms that exist, with their age. */
	list(now: Date): Promise<readonly { readonly name: string; readonly ageMs: number }[]>;
}

/** Whoever asks once for TCP only gets nothing else in this room for minutes (LiveKit remembers it by name). */
type TestIdentity = 'essai' | 'essai-tcp';

const CALL_WITHIN_S = 5;
const TOKEN_TTL_S = 120;

export function createTestRoomGateway(settings: LiveKitSettings): TestRoomGateway {
	const { url, apiKey, apiSecret } = settings;
	const host = (settings.apiUrl ?? url).replace(/^ws/, 'http');
	const rooms = new RoomServiceClient(host, apiKey, apiSecret, {
		requestTimeout: CALL_WITHIN_S,
		failover: false
	});
	return {
		url: url.replace(/^http/, 'ws'),
		async create(name) {
			await rooms.createRoom({ name, emptyTimeout: 60, departureTimeout: 20, maxParticipants: 2 });
		},
		pass(name, identity) {
			const token = new AccessToken(apiKey, apiSecret, { identity, ttl: TOKEN_TTL_S });
			token.addGrant({
				room: name,
				roomJoin: true,
				canSubscribe: false,
				canPublish: true,
				canPublishData: false,
				canPublishSources: [TrackSource.MICROPHONE, TrackSource.CAMERA],
				canUpdateOwnMetadata: false
			});
			return token.toJwt();
		},
		async remove(name) {
			await rooms.deleteRoom(name).catch((error: unknown) => {
				if (error instanceof Error && 'code' in error && error.code === 'not_found') return;
				throw error;
			});
		},
		async list(now) {
			const all = await rooms.listRooms();
			return all
				.filter(({ name }) => isTestRoom(name))
				.map(({ name, creationTime }) => ({
					name,
					ageMs: now.getTime() - Number(creationTime) * 1000
				}));
		}
	};
}
