import { createHash, createHmac } from 'node:crypto';
import {
	AccessToken,
	ParticipantInfo_State,
	RoomServiceClient,
	TrackSource
} from 'livekit-server-sdk';
import { isRecorder } from './is-recorder.ts';

/** What a person may send into a media room. */
export interface MediaRights {
	readonly video: boolean;
	/** Screen sharing, for whoever conducts. */
	readonly share: boolean;
}

/** What the video server has in one room. */
export interface RoomSight {
	/** Something records, or came to record ([CHI-6]). */
	readonly recording: boolean;
	/** Everybody and everything there, hidden ones too. */
	readonly people: readonly {
		readonly identity: string;
		/** Its connection stands. */
		readonly active: boolean;
		/** It may show a screen; absent: no. */
		readonly share?: boolean;
	}[];
}

/** The only way to the video server: rooms by random name, people by opaque identity. */
export interface MediaGateway {
	/** Opaque identity of a person in one Intervision, the same as long as the key lives. */
	identity(intervisionId: string, personId: string): string;
	/** Creates the room, or keeps it when it exists. */
	createRoom(name: string): Promise<void>;
	/** Deletes the room and with it every token for it; a room already gone is no error. */
	deleteRoom(name: string): Promise<void>;
	/** A two-minute pass for one room, without any power over it. [CHI-9] It says no name: our own screens know them. */
	pass(
		room: string,
		identity: string,
		rights: MediaRights
	): Promise<{ readonly url: string; readonly token: string }>;
	/** Changes what a person in the room may send, at once; false when nobody of that identity is there. */
	permit(room: string, identity: string, rights: MediaRights): Promise<boolean>;
	removeParticipant(room: string, identity: string): Promise<void>;
	/** Who and what is in the room; null when the server knows no such room. */
	lookInto(room: string): Promise<RoomSight | null>;
	/** Cuts the microphones of these people, who may open them again; never the contrary ([TOUR-5]). */
	muteMicrophones(room: string, identities: readonly string[]): Promise<void>;
	/** True when the server answers and knows our key. */
	isUp(): Promise<boolean>;
}

export interface LiveKitSettings {
	readonly url: string;
	/** Where this server reaches it, when that is not the address of browsers. */
	readonly apiUrl?: string | undefined;
	readonly apiKey: string;
	readonly apiSecret: string;
}

const CALL_WITHIN_S = 5;
const TOKEN_TTL_S = 120;

/** Speaks to a LiveKit server whose `room.auto_create` is false (meeting.md §4.1). */
export function createMediaGateway(settings: LiveKitSettings): MediaGateway {
	const { url, apiKey, apiSecret } = settings;
	const host = (settings.apiUrl ?? url).replace(/^ws/, 'http');
	const rooms = new RoomServiceClient(host, apiKey, apiSecret, {
		requestTimeout: CALL_WITHIN_S,
		failover: false
	});
	// A key of its own, derived: the API secret itself signs tokens only.
	const identityKey = createHash('sha256').update(`identity:${apiSecret}`).digest();
	return {
		identity: (intervisionId, personId) =>
			createHmac('sha256', identityKey)
				.update(`${intervisionId}:${personId}`)
				.digest('base64url')
				.slice(0, 22),
		async createRoom(name) {
			await rooms.createRoom({
				name,
				emptyTimeout: 600,
				departureTimeout: 60,
				maxParticipants: 40
			});
		},
		deleteRoom: (name) => unlessMissing(rooms.deleteRoom(name), undefined),
		async pass(room, identity, rights) {
			const token = new AccessToken(apiKey, apiSecret, { identity, ttl: TOKEN_TTL_S });
			token.addGrant({
				room,
				roomJoin: true,
				canSubscribe: true,
				canPublish: true,
				canPublishData: false,
				canPublishSources: sources(rights),
				canUpdateOwnMetadata: false
			});
			return { url: url.replace(/^http/, 'ws'), token: await token.toJwt() };
		},
		async permit(room, identity, rights) {
			// Replaced as a whole: every field is said (meeting.md §4.8).
			const permission = {
				canSubscribe: true,
				canPublish: true,
				canPublishData: false,
				canPublishSources: sources(rights),
				canUpdateMetadata: false,
				hidden: false
			};
			const done = rooms.updateParticipant(room, identity, { permission }).then(() => true);
			return unlessMissing(done, false);
		},
		removeParticipant: (room, identity) =>
			unlessMissing(rooms.removeParticipant(room, identity), undefined),
		async lookInto(name) {
			const [room] = await rooms.listRooms([name]);
			if (!room) return null;
			const people = await unlessMissing(rooms.listParticipants(name), []);
			return {
				recording: room.activeRecording || people.some(isRecorder),
				people: people.map(({ identity, state, permission }) => ({
					identity,
					active: state === ParticipantInfo_State.ACTIVE,
					share: permission?.canPublishSources.includes(TrackSource.SCREEN_SHARE) === true
				}))
			};
		},
		async muteMicrophones(room, identities) {
			const people = await unlessMissing(rooms.listParticipants(room), []);
			const open = people
				.filter(({ identity }) => identities.includes(identity))
				.flatMap(({ identity, tracks }) =>
					tracks
						.filter(({ source, muted }) => source === TrackSource.MICROPHONE && !muted)
						.map(({ sid }) => ({ identity, sid }))
				);
			await Promise.all(
				open.map(({ identity, sid }) =>
					unlessMissing(rooms.mutePublishedTrack(room, identity, sid, true), undefined)
				)
			);
		},
		isUp: () =>
			rooms.listRooms(['-']).then(
				() => true,
				() => false
			)
	};
}

function sources({ video, share }: MediaRights): TrackSource[] {
	const allowed = [TrackSource.MICROPHONE];
	if (video) allowed.push(TrackSource.CAMERA);
	if (share) allowed.push(TrackSource.SCREEN_SHARE, TrackSource.SCREEN_SHARE_AUDIO);
	return allowed;
}

async function unlessMissing<T>(call: Promise<T>, otherwise: T): Promise<T> {
	try {
		return await call;
	} catch (error) {
		// Deleted meanwhile, by its timeout or by us: what was wanted already holds.
		if (error instanceof Error && 'code' in error && error.code === 'not_found') return otherwise;
		throw error;
	}
}
