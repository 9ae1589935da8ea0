import { randomBytes } from 'node:crypto';
import type { MediaPass } from '#domain/realtime/meeting-view.ts';
import type { MediaRoomStore } from '#server/db/media-rooms.ts';
import type { MediaGateway, MediaRights } from '#server/livekit/media-gateway.ts';
import type { LivePage, LivePerson } from './live-page.ts';
import type { LiveLog } from './live-ports.ts';

/** Someone who may be in the media room now. */
export interface MediaSeat {
	readonly page: LivePage;
	readonly displayName: string;
	readonly rights: MediaRights;
}

/** Who belongs in which room, as decided from one reading of the facts. */
export interface MediaPlan {
	/** The room wanted: of a situation, of the welcome (null inside), or none. */
	readonly room: { readonly situationId: string | null } | null;
	readonly seats: readonly MediaSeat[];
	readonly others: readonly LivePage[];
	/** False for a session whose former pass must die. */
	mayHold(holder: LivePerson): boolean;
}

export interface MeetingMediaOptions {
	readonly gateway: MediaGateway | null;
	readonly rooms: MediaRoomStore;
	readonly log: LiveLog;
	now(): Date;
}

type Sent = { readonly room: string; readonly rights: MediaRights } | null;

/**
 * Moves the media of one Intervision to where the decisions say. A pass can not be taken back from a
 * LiveKit token, so whoever loses a right leaves everybody else in a new room, and the former room is
 * deleted with all its tokens ([RT-53], meeting.md §4.1). Never runs twice at once.
 */
export class MeetingMedia {
	readonly #intervisionId: string;
	readonly #options: MeetingMediaOptions;
	#room: { readonly name: string; readonly situationId: string | null } | null = null;
	/** Who was given a pass for this room, by session. */
	#holders = new Map<string, LivePerson>();
	/** Rooms to delete; null until those of a former process are read. */
	#former: Set<string> | null = null;
	#sent = new WeakMap<LivePage, { readonly last: Sent }>();
	#failed = false;

	constructor(intervisionId: string, options: MeetingMediaOptions) {
		this.#intervisionId = intervisionId;
		this.#options = options;
	}

	/** True when something could not be done and must be tried again. */
	get unsettled(): boolean {
		return this.#failed || (this.#former?.size ?? 0) > 0;
	}

	/** Whether somebody holds a pass that this plan takes away. */
	isLost({ mayHold }: Pick<MediaPlan, 'mayHold'>): boolean {
		return [...this.#holders.values()].some((holder) => !mayHold(holder));
	}

	/** Makes the next settling send a fresh pass to this page. */
	forget(page: LivePage): void {
		this.#sent.delete(page);
	}

	/** Brings rooms and passes in line with the plan; starts again whenever the plan has changed meanwhile. */
	async settle(current: () => MediaPlan): Promise<void> {
		const { gateway } = this.#options;
		if (gateway === null) return this.#goWithout(current());
		try {
			let settled = false;
			while (!settled) {
				const plan = current();
				for (const page of plan.others) this.#tell(page, null, null);
				await this.#chooseRoom(plan);
				settled = await this.#seat(gateway, plan, () => current() === plan);
			}
		} catch (error) {
			this.#failed = true;
			throw error;
		} finally {
			await this.#deleteFormer(gateway);
		}
	}

	#goWithout({ seats, others }: MediaPlan): void {
		for (const page of [...seats.map((seat) => seat.page), ...others]) this.#tell(page, null, null);
	}

	async #chooseRoom(plan: MediaPlan): Promise<void> {
		this.#former ??= new Set(await this.#options.rooms.live(this.#intervisionId));
		const same = this.#room && plan.room && this.#room.situationId === plan.room.situationId;
		if (same && !this.isLost(plan)) return;
		if (this.#room) this.#former.add(this.#room.name);
		this.#room = null;
		this.#holders = new Map();
		if (plan.room === null || plan.seats.length === 0) return;
		// 128 random bits: a room's name says nothing and can not be guessed.
		const name = randomBytes(16).toString('hex');
		const { situationId } = plan.room;
		await this.#options.rooms.insert(name, this.#intervisionId, situationId, this.#options.now());
		this.#room = { name, situationId };
	}

	/** Gives their pass to those who have none for this room; false when the plan changed meanwhile. */
	async #seat(gateway: MediaGateway, plan: MediaPlan, fresh: () => boolean): Promise<boolean> {
		const room = this.#room;
		if (!room) return fresh();
		const due = plan.seats.filter((seat) => !this.#holds(seat, room.name));
		if (due.length === 0) return fresh();
		try {
			// LiveKit forgets an empty room: creating it again is how it is kept.
			await gateway.createRoom(room.name);
			for (const { page, displayName, rights } of due) {
				const identity = gateway.identity(this.#intervisionId, page.person.personId);
				const pass = await gateway.pass(room.name, identity, displayName, rights);
				// [RT-55] the right may have gone while LiveKit answered
				if (!fresh()) return false;
				this.#holders.set(page.person.sessionId, page.person);
				const kind = room.situationId === null ? 'accueil' : 'situation';
				this.#tell(page, { room: room.name, rights }, { ...pass, room: room.name, kind });
			}
			this.#failed = false;
		} catch (error) {
			// [RT-56] the meeting goes on without video; the next tick tries again
			this.#failed = true;
			this.#warn(error, 'media room not ready');
			for (const { page } of due) this.#tell(page, null, null);
		}
		return fresh();
	}

	async #deleteFormer(gateway: MediaGateway): Promise<void> {
		// The room just left comes first: it is the one that somebody may still hear.
		for (const name of [...(this.#former ?? [])].reverse()) {
			try {
				await gateway.deleteRoom(name);
				this.#former?.delete(name);
				await this.#options.rooms.markDeleted(name, this.#options.now());
			} catch (error) {
				this.#warn(error, 'former media room not deleted yet');
				// Each try may last five seconds: the next tick goes on.
				return;
			}
		}
	}

	#holds({ page, rights }: MediaSeat, room: string): boolean {
		const sent = this.#sent.get(page)?.last;
		if (!sent || sent.room !== room) return false;
		return (sent.rights.video || !rights.video) && (sent.rights.share || !rights.share);
	}

	/** Says where a page's media is, unless it was told the same « nowhere » already. */
	#tell(page: LivePage, sent: Sent, pass: MediaPass | null): void {
		const before = this.#sent.get(page);
		if (pass === null && before && before.last === null) return;
		this.#sent.set(page, { last: sent });
		page.send({ type: 'media', pass });
	}

	#warn(error: unknown, message: string): void {
		const kind = error instanceof Error ? error.name : 'unknown';
		this.#options.log.warn({ intervision: this.#intervisionId, kind }, message);
	}
}
