import type { MediaGateway, MediaRights, RoomSight } from '#server/livekit/media-gateway.ts';
import type { LivePage } from './live-page.ts';
import type { MediaSeat } from './media-plan.ts';

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

/**
 * [MED-8] Takes a screen back from whoever is found with the right to show one, and has it no more: by an older pass, or
 * because the video server did not answer when it was taken.
 */
export async function takeSharesBack(
	gateway: MediaGateway,
	room: string,
	{ people }: RoomSight,
	rightsOf: ReadonlyMap<string, MediaRights>
): Promise<void> {
	for (const { identity, share } of people) {
		const rights = rightsOf.get(identity);
		if (!share || !rights || rights.share) continue;
		await gateway.permit(room, identity, rights).catch(() => false);
	}
}
