import type { MediaRoomStore } from '#server/db/media-rooms.ts';
import type { MediaGateway, RoomSight } from '#server/livekit/media-gateway.ts';
import { FormerRooms } from './former-rooms.ts';
import { GivenPasses } from './given-passes.ts';
import { judgeRoom } from './judge-room.ts';
import { permitShares, takeSharesBack } from './permit-shares.ts';
import type { LivePage, LivePerson } from './live-page.ts';
import type { LiveLog } from './live-ports.ts';
import type { MediaPlan } from './media-plan.ts';
import { newMediaRoom, writePass, type MediaRoom } from './media-room.ts';

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
	readonly #given = new GivenPasses();
	#failed = false;
	/** Who was in the current room, at the last look, without any page that hears there; since when, in milliseconds. */
	#unseen: ReadonlyMap<string, number> = new Map();

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
	isLost(plan: Pick<MediaPlan, 'mayHold'>): boolean {
		return this.#lost(plan).length > 0;
	}

	#lost({ mayHold }: Pick<MediaPlan, 'mayHold'>): readonly LivePerson[] {
		return [...this.#holders.values()].filter((holder) => !mayHold(holder));
	}

	/** Makes the next settling send a fresh pass to this page. */
	forget(page: LivePage): void {
		this.#given.forget(page);
	}

	/**
	 * [CHI-5] What waits for no answer of the video server, not even to an earlier question: whoever may stay no longer is
	 * told and put out, and half a second later nobody speaks any more where he may still be hearing.
	 */
	release(current: () => MediaPlan): void {
		const { gateway } = this.#options;
		const room = this.#room;
		if (gateway === null) return;
		const plan = current();
		for (const page of plan.others) this.#given.tell(page, null, null);
		const lost = this.#lost(plan);
		if (room === null || lost.length === 0) return;
		for (const holder of lost) this.#putOut(gateway, room, this.#named(holder));
		setTimeout(() => this.#empty(room.name, current()), FORMER_ROOM_WITHIN_MS).unref();
	}

	#empty(name: string, plan: MediaPlan): void {
		if (this.#room?.name === name && !this.isLost(plan)) return;
		for (const { page } of plan.seats)
			if (this.#given.of(page)?.room === name) this.#given.tell(page, null, null);
	}

	/** Brings rooms and passes in line with the plan; starts again whenever the plan has changed meanwhile. */
	async settle(current: () => MediaPlan): Promise<void> {
		const { gateway } = this.#options;
		if (gateway === null) return this.#goWithout(current());
		try {
			let settled = false;
			while (!settled) {
				const plan = current();
				for (const page of plan.others) this.#given.tell(page, null, null);
				await this.#chooseRoom(plan);
				settled = await this.#seat(gateway, plan, () => current() === plan);
			}
		} catch (error) {
			this.#failed = true;
			throw error;
		} finally {
			await this.#former.sweep();
		}
	}

	/**
	 * [CHI-7] A stranger, a recorder or a lost room make everybody move; one that everybody left is forgotten, not lost.
	 * [CHI-8] Nobody goes on hearing without a page by which the others see that he is there.
	 */
	async inspect(current: () => MediaPlan): Promise<void> {
		const { gateway, now } = this.#options;
		const room = this.#room;
		if (gateway === null || room === null) return;
		const sight = await gateway.lookInto(room.name);
		const plan = current();
		const shown = new Map(plan.seats.map(({ page, rights }) => [this.#named(page.person), rights]));
		const holders = [...this.#holders.values()].filter((holder) => plan.mayHold(holder));
		const allowed = new Set(holders.map((holder) => this.#named(holder)));
		const judged = judgeRoom(sight, { allowed, shown, unseen: this.#unseen }, now().getTime());
		const { leave, lost, recording, strangers, hidden } = judged;
		this.#unseen = judged.unseen;
		if (sight) await this.#keepSight(room, sight);
		if (sight) await takeSharesBack(gateway, room.name, sight, shown);
		if (lost && plan.seats.length > 0) this.#note('media room lost by the video server');
		if (strangers.length > 0) this.#note('stranger in a media room', strangers.length);
		if (hidden.length > 0) this.#note('somebody hears without a page', hidden.length);
		for (const identity of [...strangers, ...hidden]) this.#putOut(gateway, room, identity);
		if (!leave) return;
		if (recording) await this.recordingSeen(room.name, current);
		else await this.#moveOn(room, current);
	}

	/** A sheet that can not be kept now keeps no stranger in the room. */
	async #keepSight(room: MediaRoom, sight: RoomSight): Promise<void> {
		const { now, onsight } = this.#options;
		await onsight(room, sight, now()).catch((error: unknown) =>
			this.#warn(error, 'what was seen of a media room is not kept')
		);
	}

	/** [CHI-6] A recorder was signalled in this room: everybody is told, and goes on in another one. */
	async recordingSeen(name: string, current: () => MediaPlan): Promise<void> {
		const { now, onrecording } = this.#options;
		const room = this.#room;
		if (room?.name !== name) return;
		const at = now();
		this.#note('recording signalled in a media room');
		this.#given.recordingSeenAt = at.toISOString();
		this.#given.forgetAll();
		await this.#moveOn(room, current);
		await onrecording(room, at);
	}

	async #moveOn(room: MediaRoom, current: () => MediaPlan): Promise<void> {
		this.#leave(room, true);
		await this.settle(current);
	}

	#goWithout({ seats, others }: MediaPlan): void {
		for (const page of [...seats.map((seat) => seat.page), ...others])
			this.#given.tell(page, null, null);
	}

	async #chooseRoom(plan: MediaPlan): Promise<void> {
		const same = this.#room && plan.room && this.#room.situationId === plan.room.situationId;
		if (same && !this.isLost(plan)) return;
		if (this.#room) this.#leave(this.#room, this.isLost(plan));
		await this.#former.recall();
		if (plan.room === null || plan.seats.length === 0) return;
		const room = newMediaRoom(plan.room.situationId, this.#options.encrypted);
		const { name, situationId } = room;
		await this.#options.rooms.insert(name, this.#intervisionId, situationId, this.#options.now());
		this.#room = room;
	}

	/** `hurried`: somebody in it has lost the right, and it waits neither for the next room nor for anybody. */
	#leave(room: MediaRoom, hurried: boolean): void {
		this.#former.add(room.name, hurried ? FORMER_ROOM_WITHIN_MS : null);
		this.#room = null;
		this.#holders = new Map();
		this.#unseen = new Map();
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
			of: (page) => this.#given.of(page),
			changed: (page, rights) => this.#given.changed(page, { room: room.name, rights }),
			forget: (page) => this.forget(page),
			identity: ({ person }) => this.#named(person)
		});
		const due = plan.seats.filter(
			({ page, rights }) => !this.#given.holds(page, room.name, rights)
		);
		if (due.length === 0) return fresh();
		try {
			// LiveKit forgets an empty room: creating it again is how it is kept.
			await gateway.createRoom(room.name);
			const passes = await Promise.all(
				due.map((seat) => writePass(gateway, room, this.#named(seat.page.person), seat))
			);
			// [RT-55] the right may have gone while LiveKit answered
			if (!fresh()) return false;
			passes.forEach(({ page, rights, pass }) => {
				this.#holders.set(page.person.sessionId, page.person);
				this.#given.tell(page, { room: room.name, rights }, pass);
			});
			this.#failed = false;
		} catch (error) {
			// [RT-56] the meeting goes on without video; the next tick tries again
			this.#failed = true;
			this.#warn(error, 'media room not ready');
			for (const { page } of due) this.#given.tell(page, null, null);
		}
		return fresh();
	}

	/** As the video server knows this person. */
	#named({ personId }: LivePerson): string {
		return this.#options.gateway?.identity(this.#intervisionId, personId) ?? '';
	}

	#note(message: string, count = 1): void {
		this.#options.log.warn({ intervision: this.#intervisionId, count }, message);
	}

	#warn(error: unknown, message: string): void {
		const kind = error instanceof Error ? error.name : 'unknown';
		this.#options.log.warn({ intervision: this.#intervisionId, kind }, message);
	}
}
