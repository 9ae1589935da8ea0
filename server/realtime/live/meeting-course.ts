import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import type { LiveState } from '#domain/realtime/live-state.ts';
import { openSituationOf } from '#domain/realtime/meeting-place.ts';
import type { HandStay } from '#server/db/presence.ts';
import { closeWithoutAccord } from '#server/use-cases/close-situation.ts';
import { forgetStaleExits } from '#server/use-cases/salle/confirm-exit.ts';
import { withinTime } from '../within-time.ts';
import type { ChatDesk } from './chat-desk.ts';
import { reportFailure, type LiveMeetingOptions } from './live-meeting-options.ts';
import { GuestPresence } from './guest-presence.ts';
import type { LivePage } from './live-page.ts';
import type { LivePages } from './live-pages.ts';
import { planMedia, type MediaPlan } from './media-plan.ts';
import { mediaSights } from './media-sights.ts';
import { MeetingAttendance } from './meeting-attendance.ts';
import { MeetingMedia } from './meeting-media.ts';
import { revokeFiches } from './revoke-fiches.ts';
import { SerialQueue } from './serial-queue.ts';
import { shutEnded, stands, tellPages } from './tell-pages.ts';
import { countedIn, whereaboutsOf } from './whereabouts.ts';

const MEDIA_PATIENCE_MS = 1000;
const nobody: MediaPlan = { room: null, seats: [], others: [], mayHold: () => false };

/**
 * Brings everything in line with the facts: sockets, fiche, what everybody is shown ([RT-50]), media and the
 * attendance sheet. The media move on their own queue: nobody's screen waits for a silent video server.
 */
export class MeetingCourse {
	readonly #id: string;
	readonly #options: LiveMeetingOptions;
	readonly #pages: LivePages;
	readonly #chat: ChatDesk;
	readonly #moves = new SerialQueue();
	readonly #media: MeetingMedia;
	readonly #attendance: MeetingAttendance;
	readonly #guests: GuestPresence;
	#plan: MediaPlan = nobody;
	/** A look into the media room is asked for, and has not begun. */
	#lookAhead = false;

	constructor(id: string, options: LiveMeetingOptions, pages: LivePages, chat: ChatDesk) {
		this.#id = id;
		this.#options = options;
		this.#pages = pages;
		this.#chat = chat;
		const { ports, media: gateway, log, now, encrypted = true } = options;
		const { rooms } = ports;
		const sights = mediaSights(id, options);
		this.#media = new MeetingMedia(id, { gateway, rooms, log, encrypted, now, ...sights });
		this.#attendance = new MeetingAttendance(id, ports.presence);
		this.#guests = new GuestPresence(ports.journal);
	}

	/** Reads the facts again and decides everybody's place again. */
	async follow(): Promise<void> {
		const { ports, now } = this.#options;
		let facts = await ports.loadFacts(this.#id);
		if (!facts) return this.#pages.shut(this.#pages.all, closeCodes.unknownRoom);
		if (await closeWithoutAccord(facts.situations, now(), ports)) {
			facts = (await ports.loadFacts(this.#id)) ?? facts;
		}
		// [SAL-12] a confirmation is good for one opening, and only while the person may not be there
		if (await forgetStaleExits(facts, ports.seats)) {
			facts = (await ports.loadFacts(this.#id)) ?? facts;
		}
		shutEnded(facts, this.#pages, ports.fiche);
		revokeFiches(facts, ports.fiche);
		ports.names.follow(facts);
		const byHand = await ports.presence.byHand(this.#id);
		// The screen first: browsers draw it while the former room still plays.
		const live = await this.#liveState(facts, byHand);
		tellPages(facts, this.#pages, live);
		this.#plan = planMedia(facts, this.#pages.all);
		this.#moveMedia();
		await this.#count(facts, byHand, live.inside);
	}

	/** Makes the next settling send a fresh pass to this page. */
	forgetPass(page: LivePage): void {
		this.#media.forget(page);
	}

	/** Waits until the media has followed, one second at most. */
	async mediaFollowed(): Promise<void> {
		await withinTime(this.mediaDone(), MEDIA_PATIENCE_MS).catch(() => undefined);
	}

	/** Does again what the media server could not do before. */
	retryMedia(): void {
		if (this.#media.unsettled) this.#moveMedia();
	}

	/**
	 * [CHI-7] Compares what the video server has with who may be there. However often it is asked for, one look waits
	 * at most: a browser that cries wolf keeps nobody's exclusion waiting ([CHI-6]).
	 */
	inspectMedia(): void {
		if (this.#lookAhead) return;
		this.#lookAhead = true;
		this.#move((media, plan) => {
			this.#lookAhead = false;
			return media.inspect(plan);
		});
	}

	/** [CHI-6] Leaves the room that is recorded. */
	recordingSeen(room: string): void {
		this.#move((media, plan) => media.recordingSeen(room, plan));
	}

	/** A session that runs out announces nothing; its pass may outlive its page. */
	async lookAtSessions(): Promise<void> {
		const pages = this.#pages.all;
		const facts = pages.length === 0 ? null : await this.#options.ports.loadFacts(this.#id);
		if (!facts) return;
		const gone = pages.some((page) => !stands(facts, page));
		if (gone || this.#media.isLost(planMedia(facts, pages))) await this.follow();
	}

	/** Signs that everybody counted is still there. */
	async touchStays(): Promise<void> {
		await this.#attendance.touch(this.#options.now());
	}

	/** Ends every stay, as of now. */
	async endStays(): Promise<void> {
		await this.#attendance.follow(new Map(), this.#options.now());
	}

	/** Waits for what the media is doing, as long as it takes. */
	async mediaDone(): Promise<void> {
		await this.#moves.run(() => Promise.resolve());
	}

	/** Lets the media rooms go. */
	async leaveMedia(): Promise<void> {
		this.#plan = nobody;
		this.#moveMedia();
		await this.mediaDone();
	}

	async #liveState(facts: MeetingFacts, byHand: readonly HandStay[]): Promise<LiveState> {
		const { ports, media, now } = this.#options;
		const open = openSituationOf(facts);
		return {
			now: now().toISOString(),
			inside: this.#pages.inside(facts, byHand),
			connected: this.#pages.connected(facts),
			devices: this.#pages.devices(),
			ficheGeneration: open ? await ports.fiche.generation(open.id) : null,
			chat: this.#chat.messagesIn(facts),
			mediaIdentity: (personId) => media?.identity(this.#id, personId) ?? ''
		};
	}

	async #count(
		facts: MeetingFacts,
		byHand: readonly HandStay[],
		inside: LiveState['inside']
	): Promise<void> {
		const at = this.#options.now();
		await this.#attendance.follow(whereaboutsOf(facts, inside), at);
		const where = (personId: string) => countedIn(facts, personId, null);
		await this.#attendance.followByHand(byHand, where, at);
		await this.#guests.follow(facts, this.#pages.all, at);
	}

	#moveMedia(): void {
		this.#media.release(() => this.#plan);
		this.#move((media, plan) => media.settle(plan));
	}

	#move(job: (media: MeetingMedia, plan: () => MediaPlan) => Promise<void>): void {
		this.#moves
			.run(() => job(this.#media, () => this.#plan))
			.catch((error: unknown) =>
				reportFailure(this.#options.log, this.#id, error, 'media could not follow')
			);
	}
}
