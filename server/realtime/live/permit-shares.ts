import type { MediaGateway, MediaRights } from '#server/livekit/media-gateway.ts';
import type { LivePage } from './live-page.ts';
import type { MediaSeat } from './meeting-media.ts';

/** What each page was last given. */
interface GivenRights {
	of(page: LivePage): { readonly room: string; readonly rights: MediaRights } | null | undefined;
	changed(page: LivePage, rights: MediaRights): void;
	/** Not in the room yet: only a fresh pass will do. */
	forget(page: LivePage): void;
	identity(page: LivePage): string;
}

/** [MED-8] Gives and takes the right to show a screen in the room where people are, without moving anybody. */
export async function permitShares(
	gateway: MediaGateway,
	room: string,
	seats: readonly MediaSeat[],
	given: GivenRights
): Promise<void> {
	for (const { page, rights } of seats) {
		const last = given.of(page);
		if (last?.room !== room || last.rights.share === rights.share) continue;
		const now = { ...last.rights, share: rights.share };
		const done = await gateway.permit(room, given.identity(page), now).catch(() => false);
		if (done) given.changed(page, now);
		else given.forget(page);
	}
}
