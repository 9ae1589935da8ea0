import type { ParticipantInfo } from 'livekit-server-sdk';

/** `ParticipantInfo.Kind.EGRESS` of LiveKit's protocol, which the SDK does not hand on. */
const EGRESS = 2;

/** [CHI-6] Whether a participant of LiveKit is there to record. No pass of ours makes one. */
export function isRecorder({
	kind,
	permission
}: Pick<ParticipantInfo, 'kind' | 'permission'>): boolean {
	return Number(kind) === EGRESS || permission?.recorder === true;
}
