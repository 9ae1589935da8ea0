import type { ServerMessage } from '#domain/realtime/meeting-view.ts';

/** Reads a frame of our own server, which the socket's origin already vouches for; null when it is not one. */
export function parseServerMessage(text: string): ServerMessage | null {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		// Not JSON: not ours.
		return null;
	}
	return isServerMessage(value) ? value : null;
}

function isServerMessage(value: unknown): value is ServerMessage {
	if (typeof value !== 'object' || value === null || !('type' in value)) return false;
	switch (value.type) {
		case 'state':
			return 'view' in value && typeof value.view === 'object' && value.view !== null;
		case 'media':
			return 'pass' in value && typeof value.pass === 'object';
		case 'refused':
			return 'message' in value && typeof value.message === 'string';
		case 'chat-refused':
			return 'message' in value && 'findings' in value && Array.isArray(value.findings);
		default:
			return false;
	}
}
