import type { MediaPass } from '#domain/realtime/meeting-view.ts';
import type { MediaRights } from '#server/livekit/media-gateway.ts';
import type { LivePage } from './live-page.ts';

/** What a page was last told; null: nowhere. */
export type GivenPass = { readonly room: string; readonly rights: MediaRights } | null;

/** Remembers which pass each open page was last told, so that nobody is told the same « nowhere » twice. */
export class GivenPasses {
	#told = new WeakMap<LivePage, { readonly last: GivenPass }>();
	/** ISO UTC: when a recording was last signalled in this meeting; told with each pass. */
	recordingSeenAt: string | null = null;

	/** Undefined when this page was told nothing yet. */
	of(page: LivePage): GivenPass | undefined {
		return this.#told.get(page)?.last;
	}

	/** The rights of a pass changed where the page is. */
	changed(page: LivePage, last: GivenPass): void {
		this.#told.set(page, { last });
	}

	/** Makes whatever comes next be told. */
	forget(page: LivePage): void {
		this.#told.delete(page);
	}

	forgetAll(): void {
		this.#told = new WeakMap();
	}

	/** Whether a page has a pass for this room that is good enough. */
	holds(page: LivePage, room: string, { video, share }: MediaRights): boolean {
		const last = this.of(page);
		if (last?.room !== room) return false;
		return (last.rights.video || !video) && (last.rights.share || !share);
	}

	/** Says where a page's media is, unless it was told the same « nowhere » already. */
	tell(page: LivePage, last: GivenPass, pass: MediaPass | null): void {
		if (pass === null && this.of(page) === null) return;
		this.#told.set(page, { last });
		page.send({ type: 'media', pass, recordingSeenAt: this.recordingSeenAt });
	}
}
