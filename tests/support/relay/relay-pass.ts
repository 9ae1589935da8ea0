import { createHmac } from 'node:crypto';
import type { RelayPass } from '#server/relay/relay-session.ts';

/** A pass as LiveKit writes it (livekit-server 1.13, pkg/service/roommanager.go): until when, for whom, signed. */
export function relayPass(secret: string, seconds = 600, who = 'PA_essai'): RelayPass {
	const username = `${Math.floor(Date.now() / 1000) + seconds}:${who}`;
	return { username, credential: createHmac('sha1', secret).update(username).digest('base64') };
}
