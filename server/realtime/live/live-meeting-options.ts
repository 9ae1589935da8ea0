import type { MediaGateway } from '#server/livekit/media-gateway.ts';
import type { LiveLog, LivePorts } from './live-ports.ts';

/** What a meeting is held with: the database and what stands behind it, the video, the clock. */
export interface LiveMeetingOptions {
	readonly ports: LivePorts;
	readonly media: MediaGateway | null;
	readonly log: LiveLog;
	now(): Date;
	/** False: the operator switched end-to-end encryption off. Encrypted when nothing is said. */
	readonly encrypted?: boolean;
	/** A third source of attendance: who LiveKit had in a room, every fifteen seconds. */
	onSeen?(room: string, identities: readonly string[], at: Date): Promise<void>;
}

/** Says that something failed: the kind of the error, never what it was about. */
export function reportFailure(log: LiveLog, id: string, error: unknown, message: string): void {
	const kind = error instanceof Error ? error.name : 'unknown';
	log.error({ intervision: id, kind }, message);
}
