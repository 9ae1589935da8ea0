import { randomBytes } from 'node:crypto';
import type { MediaPass } from '#domain/realtime/meeting-view.ts';
import type { MediaGateway } from '#server/livekit/media-gateway.ts';
import type { MediaSeat } from './media-plan.ts';

/** One media room, as long as this process keeps it: its key lives nowhere else ([CHI-1]). */
export interface MediaRoom {
	readonly name: string;
	/** Null: the welcome room. */
	readonly situationId: string | null;
	/** What the browsers encrypt with; null when the operator switched encryption off. */
	readonly key: string | null;
}

/** Makes a room that never was: its name says nothing and can not be guessed, its key opens no other. */
export function newMediaRoom(situationId: string | null, encrypted: boolean): MediaRoom {
	return {
		name: randomBytes(16).toString('hex'),
		situationId,
		key: encrypted ? randomBytes(32).toString('base64url') : null
	};
}

/** Writes the pass of one person for this room, with what she encrypts with. */
export async function writePass(
	gateway: Pick<MediaGateway, 'pass'>,
	{ name, situationId, key }: MediaRoom,
	identity: string,
	seat: MediaSeat
): Promise<MediaSeat & { readonly pass: MediaPass }> {
	const way = await gateway.pass(name, identity, seat.rights);
	const kind = situationId === null ? 'accueil' : 'situation';
	const encryption = key === null ? 'desactivee' : 'bout-en-bout';
	return { ...seat, pass: { ...way, room: name, kind, key, encryption } };
}
