import type { Room, Track } from 'livekit-client';
import { makeTracks, type TestTracks } from './test-tracks.ts';
import type { TestContext } from './test-context.ts';
import { Stopped, within } from './within.ts';

const CONNECT_WITHIN_MS = 14_000;
const options = { maxRetries: 0, websocketTimeout: 8000, peerConnectionTimeout: 12_000 } as const;

/** One connection to the room of the test, that sends sound and picture by the ways it is allowed. */
export class MediaLink {
	readonly #room: Room;
	readonly #tracks: TestTracks;
	readonly #close: () => void;

	private constructor(room: Room, tracks: TestTracks, signal: AbortSignal) {
		this.#room = room;
		this.#tracks = tracks;
		this.#close = () => void this.close();
		signal.addEventListener('abort', this.#close);
		this.#signal = signal;
	}
	readonly #signal: AbortSignal;

	/**
	 * Connects and sends; null when this network does not let it. `tcpOnly`: the server is then asked to offer TCP only,
	 * and the connection is made anew.
	 */
	static async open(
		{ pass, devices, signal }: TestContext,
		{ relayOnly = false, tcpOnly = false } = {}
	): Promise<MediaLink | null> {
		if (!pass?.media) return null;
		// Loaded here and not before: whoever only reads this page, or fails earlier, never needs it.
		const lib = await import('#lib/meeting/livekit-client.ts');
		if (signal.aborted) throw new Stopped();
		lib.setLogLevel('silent');
		const room = new lib.Room({ stopLocalTrackOnUnpublish: false, disconnectOnPageLeave: true });
		const link = new MediaLink(room, makeTracks(devices), signal);
		const rtcConfig: RTCConfiguration = relayOnly ? { iceTransportPolicy: 'relay' } : {};
		const { url } = pass.media;
		const token = tcpOnly ? pass.media.tcpToken : pass.media.token;
		try {
			const sending = room
				.connect(url, token, { ...options, rtcConfig })
				.then(() => link.#publish(lib.Track.Source))
				.then(() => (tcpOnly ? room.simulateScenario('force-tcp') : undefined))
				.then(() => true);
			if (await within(sending, CONNECT_WITHIN_MS, signal)) return link;
		} catch (error) {
			if (error instanceof Stopped) throw error;
			// Refused or cut on the way: what that means is for the step to say.
		}
		await link.close();
		return null;
	}

	/** The pass lets a microphone and a camera through: tracks made here must say that they are these. */
	async #publish(source: typeof Track.Source): Promise<void> {
		const { localParticipant } = this.#room;
		const { audio, video } = this.#tracks;
		await localParticipant.publishTrack(audio, { source: source.Microphone });
		await localParticipant.publishTrack(video, { source: source.Camera, simulcast: false });
	}

	/** The connection's statistics; empty while it has none. */
	async stats(): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
		return (await this.#room.engine.pcManager?.publisher.getStats()) ?? new Map();
	}

	/** Whether the server handed out the address of a relay. */
	get hasRelay(): boolean {
		const servers = this.#room.engine.latestJoinResponse?.iceServers ?? [];
		return servers.some(({ urls }) => urls.some((url) => /^turns?:/.test(url)));
	}

	async close(): Promise<void> {
		this.#signal.removeEventListener('abort', this.#close);
		// The devices stay open for the next step; what was made here stops.
		await this.#room.disconnect(false).catch(() => undefined);
		this.#tracks.stop();
	}
}
