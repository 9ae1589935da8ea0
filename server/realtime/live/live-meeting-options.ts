import type { MediaGateway } from '#server/livekit/media-gateway.ts';
import type { LiveLog, LivePorts } from './live-ports.ts';

/** What a meeting is held with: the database and what stands behind it, the video, the clock. */
export interface LiveMeetingOptions {
	readonly ports: LivePorts;
	readonly media: MediaGateway | null;
	readonly log: LiveLog;
	now(): Date;
}

/** Says that something failed: the kind of the error, never what it was about. */
export function reportFailure(log: LiveLog, id: string, error: unknown, message: string): void {
	const kind = error instanceof Error ? error.name : 'unknown';
	log.error({ intervision: id, kind }, message);
}
