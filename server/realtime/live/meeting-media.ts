import type { MediaPass } from '#domain/realtime/meeting-view.ts';
import type { MediaRoomStore } from '#server/db/media-rooms.ts';
import type { MediaGateway, MediaRights, RoomSight } from '#server/livekit/media-gateway.ts';
import { FormerRooms } from './former-rooms.ts';
import { judgeRoom } from './judge-room.ts';
import { permitShares } from './permit-shares.ts';
import type { LivePage, LivePerson } from './live-page.ts';
import type { LiveLog } from './live-ports.ts';
import { newMediaRoom, type MediaRoom } from './media-room.ts';

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
	/** False when the operator switched end-to-end encryption off. */
	readonly encrypted: boolean;
	now(): Date;
	/** What LiveKit said of the current room, every fifteen seconds. */
	onsight(room: MediaRoom, sight: RoomSight, at: Date): Promise<void>;
	/** Somebody or something records: the act of nobody here ([CHI-6]). */
	onrecording(room: MediaRoom, at: Date): Promise<void>;
}

type Sent = { readonly room: string; readonly rights: MediaRights } | null;

/**
 * [CHI-5] The bound: whoever loses a right is put out of the room at once, and the room with its tokens is gone half
 * a second later at most, even when the next one is not ready. Normally it goes as soon as the others have their pass.
 */
const FORMER_ROOM_WITHIN_MS = 500;

/**
 * Moves the media of one Intervision to where the decisions say. A pass can not be taken back from a
 * LiveKit token, so whoever loses a right leaves everybody else in a new room with a new key, and the former room is
 * deleted with all its tokens ([RT-53], meeting.md §4.1). Never runs twice at once.
 */
export class MeetingMedia {
	readonly #intervisionId: string;
	readonly #options: MeetingMediaOptions;
	readonly #former: FormerRooms;
	#room: MediaRoom | null = null;
	/** Who was given a pass for this room, by session. */
	#holders = new Map<string, LivePerson>();
	#sent = new WeakMap<LivePage, { readonly last: Sent }>();
	#failed = false;
	/** ISO UTC: when a recording was last signalled in this meeting. */
	#recordingSeenAt: string | null = null;

	constructor(intervisionId: string, options: MeetingMediaOptions) {
		this.#intervisionId = intervisionId;
		this.#options = options;
		const { gateway, rooms, now } = options;
		const onfailure = (error: unknown) => this.#warn(error, 'former media room not deleted yet');
		this.#former = new FormerRooms(intervisionId, { gateway, rooms, now, onfailure });
	}

	/** True when something could not be done and must be tried again. */
	get unsettled(): boolean {
		return this.#failed || this.#former.size > 0;
	}

	/** Whether somebody holds a pass that this plan takes away. */
	isLost({ mayHold }: Pick<MediaPlan, 'mayHold'>): boolean {
		return [...this.#holders.values()].some((holder) => !mayHold(holder));
	}

	isIn(room: string): boolean {
		return this.#room?.name === room;
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
				await this.#chooseRoom(gateway, plan);
				settled = await this.#seat(gateway, plan, () => current() === plan);
			}
		} catch (error) {
			this.#failed = true;
			throw error;
		} finally {
			await this.#former.sweep();
		}
	}

	/** [CHI-7] A stranger, a recorder or a lost room make everybody move; one that everybody left is forgotten, not lost. */
	async inspect(current: () => MediaPlan): Promise<void> {
		const { gateway, now } = this.#options;
		const room = this.#room;
		if (gateway === null || room === null) return;
		const sight = await gateway.lookInto(room.name);
		const { leave, lost, recording, strangers } = judgeRoom(sight, this.#allowed(gateway, current));
		if (sight) await this.#options.onsight(room, sight, now());
		if (!leave) return;
		if (lost && current().seats.length > 0) this.#note('media room lost by the video server');
		if (strangers.length > 0) this.#note('stranger in a media room', strangers.length);
		for (const identity of strangers) this.#putOut(gateway, room, identity);
		if (recording) await this.recordingSeen(room.name, current);
		else await this.#moveOn(room, current);
	}

	/** [CHI-6] A recorder was signalled in this room: everybody is told, and goes on in another one. */
	async recordingSeen(name: string, current: () => MediaPlan): Promise<void> {
		const { now, onrecording } = this.#options;
		const room = this.#room;
		if (room?.name !== name) return;
		const at = now();
		this.#note('recording signalled in a media room');
		this.#recordingSeenAt = at.toISOString();
		this.#sent = new WeakMap();
		await this.#moveOn(room, current);
		await onrecording(room, at);
	}

	async #moveOn(room: MediaRoom, current: () => MediaPlan): Promise<void> {
		this.#former.add(room.name, FORMER_ROOM_WITHIN_MS);
		this.#room = null;
		this.#holders = new Map();
		await this.settle(current);
	}

	#allowed(gateway: MediaGateway, current: () => MediaPlan): ReadonlySet<string> {
		const { mayHold } = current();
		const holders = [...this.#holders.values()].filter((holder) => mayHold(holder));
		return new Set(holders.map(({ personId }) => gateway.identity(this.#intervisionId, personId)));
	}

	#goWithout({ seats, others }: MediaPlan): void {
		for (const page of [...seats.map((seat) => seat.page), ...others]) this.#tell(page, null, null);
	}

	async #chooseRoom(gateway: MediaGateway, plan: MediaPlan): Promise<void> {
		const same = this.#room && plan.room && this.#room.situationId === plan.room.situationId;
		if (same && !this.isLost(plan)) return;
		if (this.#room) this.#leave(gateway, this.#room, plan);
		await this.#former.recall();
		if (plan.room === null || plan.seats.length === 0) return;
		const room = newMediaRoom(plan.room.situationId, this.#options.encrypted);
		const { name, situationId } = room;
		await this.#options.rooms.insert(name, this.#intervisionId, situationId, this.#options.now());
		this.#room = room;
	}

	/** Whoever may not follow is put out without waiting: neither for the next room nor for this one's end. */
	#leave(gateway: MediaGateway, room: MediaRoom, { mayHold }: MediaPlan): void {
		const lost = [...this.#holders.values()].filter((holder) => !mayHold(holder));
		for (const { personId } of lost)
			this.#putOut(gateway, room, gateway.identity(this.#intervisionId, personId));
		this.#former.add(room.name, lost.length > 0 ? FORMER_ROOM_WITHIN_MS : null);
		this.#room = null;
		this.#holders = new Map();
	}

	#putOut(gateway: MediaGateway, { name }: MediaRoom, identity: string): void {
		gateway.removeParticipant(name, identity).catch((error: unknown) => {
			this.#warn(error, 'not put out of a media room: it is being deleted');
		});
	}

	/** Gives their pass to those who have none for this room; false when the plan changed meanwhile. */
	async #seat(gateway: MediaGateway, plan: MediaPlan, fresh: () => boolean): Promise<boolean> {
		const room = this.#room;
		if (!room) return fresh();
		await permitShares(gateway, room.name, plan.seats, {
			of: (page) => this.#sent.get(page)?.last,
			changed: (page, rights) => this.#sent.set(page, { last: { room: room.name, rights } }),
			forget: (page) => this.forget(page),
			identity: ({ person }) => gateway.identity(this.#intervisionId, person.personId)
		});
		const due = plan.seats.filter((seat) => !this.#holds(seat, room.name));
		if (due.length === 0) return fresh();
		try {
			// LiveKit forgets an empty room: creating it again is how it is kept.
			await gateway.createRoom(room.name);
			const passes = await Promise.all(due.map((seat) => this.#passFor(gateway, room, seat)));
			// [RT-55] the right may have gone while LiveKit answered
			if (!fresh()) return false;
			passes.forEach(({ page, rights, pass }) => {
				this.#holders.set(page.person.sessionId, page.person);
				this.#tell(page, { room: room.name, rights }, pass);
			});
			this.#failed = false;
		} catch (error) {
			// [RT-56] the meeting goes on without video; the next tick tries again
			this.#failed = true;
			this.#warn(error, 'media room not ready');
			for (const { page } of due) this.#tell(page, null, null);
		}
		return fresh();
	}

	async #passFor(gateway: MediaGateway, room: MediaRoom, { page, displayName, rights }: MediaSeat) {
		const identity = gateway.identity(this.#intervisionId, page.person.personId);
		const way = await gateway.pass(room.name, identity, displayName, rights);
		const kind = room.situationId === null ? 'accueil' : 'situation';
		const encryption = room.key === null ? 'desactivee' : 'bout-en-bout';
		const pass: MediaPass = { ...way, room: room.name, kind, key: room.key, encryption };
		return { page, rights, pass };
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
		page.send({ type: 'media', pass, recordingSeenAt: this.#recordingSeenAt });
	}

	#note(message: string, count = 1): void {
		this.#options.log.warn({ intervision: this.#intervisionId, count }, message);
	}

	#warn(error: unknown, message: string): void {
		const kind = error instanceof Error ? error.name : 'unknown';
		this.#options.log.warn({ intervision: this.#intervisionId, kind }, message);
	}
}
