import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { viewerBy } from '#domain/access/standing.ts';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { parseClientMessage, type ChatWords } from '#domain/realtime/live-message.ts';
import type { LiveState } from '#domain/realtime/live-state.ts';
import { openSituationOf } from '#domain/realtime/meeting-place.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { HandStay } from '#server/db/presence.ts';
import type { MediaGateway } from '#server/livekit/media-gateway.ts';
import { closeWithoutAccord } from '#server/use-cases/close-situation.ts';
import { withinTime } from '../within-time.ts';
import { actOn, refusalSentence, type ActMessage } from './act-on.ts';
import { ChatDesk } from './chat-desk.ts';
import { decideJoining } from './decide-joining.ts';
import type { LivePage } from './live-page.ts';
import { LivePages } from './live-pages.ts';
import type { LiveLog, LivePorts } from './live-ports.ts';
import { MeetingAttendance } from './meeting-attendance.ts';
import { MeetingMedia, type MediaPlan } from './meeting-media.ts';
import { planMedia } from './media-plan.ts';
import { revokeFiches } from './revoke-fiches.ts';
import { SerialQueue } from './serial-queue.ts';
import { shutEnded, stands, tellPages } from './tell-pages.ts';
import { countedIn, whereaboutsOf } from './whereabouts.ts';

export interface LiveMeetingOptions {
	readonly ports: LivePorts;
	readonly media: MediaGateway | null;
	readonly log: LiveLog;
	now(): Date;
}

const MEDIA_PATIENCE_MS = 1000;
const nobody: MediaPlan = { room: null, seats: [], others: [], mayHold: () => false };

/**
 * One Intervision being held. Acts run one after the other ([RT-52]); each reads the facts again
 * ([RT-55]); after each, everybody is sent the whole state as he or she may see it ([RT-50]).
 */
export class LiveMeeting {
	readonly id: string;
	readonly #options: LiveMeetingOptions;
	readonly #pages = new LivePages();
	readonly #acts = new SerialQueue();
	readonly #moves = new SerialQueue();
	readonly #messages = new SerialQueue();
	readonly #media: MeetingMedia;
	readonly #attendance: MeetingAttendance;
	readonly #chat: ChatDesk;
	#plan: MediaPlan = nobody;
	#known = false;

	constructor(id: string, options: LiveMeetingOptions) {
		this.id = id;
		this.#options = options;
		const { ports, media: gateway, log } = options;
		this.#media = new MeetingMedia(id, { gateway, rooms: ports.rooms, log, now: options.now });
		this.#attendance = new MeetingAttendance(id, ports.presence);
		this.#chat = new ChatDesk(ports, options.now);
	}

	get empty(): boolean {
		return this.#pages.size === 0;
	}

	/** False until the facts were read once: perhaps there is no such Intervision. */
	get known(): boolean {
		return this.#known;
	}

	/** Lets a page in, or closes it with the reason. */
	async join(page: LivePage): Promise<void> {
		await this.#run(page, async () => {
			const facts = await this.#options.ports.loadFacts(this.id);
			this.#known ||= facts !== null;
			const refusal = decideJoining(facts, page.person.personId, this.#pages.size);
			if (refusal) return page.close(refusal);
			if (!page.open) return;
			this.#pages.add(page);
			await this.#sync();
		});
	}

	/** Acts on one frame of a page. */
	async say(page: LivePage, text: string): Promise<void> {
		const message = parseClientMessage(text);
		if (!message) {
			this.#refuse(page, 'saisie-invalide', refusalText['saisie-invalide']);
			return page.close(closeCodes.accessRefused);
		}
		if (message.type === 'chat') return this.#messages.run(() => this.#hear(page, message));
		await this.#run(page, async () => {
			// A page closed meanwhile says nothing any more.
			if (!page.open || !this.#pages.has(page)) return;
			try {
				await this.#act(page, message);
			} finally {
				await this.#sync();
			}
		});
	}

	/** Forgets a page whose socket is closed. */
	async gone(page: LivePage): Promise<void> {
		if (!this.#pages.forget(page)) return;
		await this.#run(null, () => this.#sync());
	}

	/**
	 * Reads the facts again, decides everybody's place again, and waits until the media has followed, one
	 * second at most: a form never waits for a silent video server.
	 */
	async refresh(): Promise<void> {
		await this.#run(null, () => this.#sync());
		const followed = this.#moves.run(() => Promise.resolve());
		await withinTime(followed, MEDIA_PATIENCE_MS).catch(() => undefined);
	}

	/** Every fifteen seconds: signs of life, sessions that ran out, and what the media server could not do before. */
	async tick(): Promise<void> {
		for (const page of this.#pages.all) if (!page.checkAlive()) page.drop();
		await this.#run(null, () => this.#attendance.touch(this.#options.now()));
		await this.#run(null, () => this.#lookAtSessions());
		if (this.#media.unsettled) this.#moveMedia();
	}

	/** A session that runs out announces nothing; its pass may outlive its page. */
	async #lookAtSessions(): Promise<void> {
		const facts = this.empty ? null : await this.#options.ports.loadFacts(this.id);
		if (!facts) return;
		const pages = this.#pages.all;
		const gone = pages.some((page) => !stands(facts, page));
		if (gone || this.#media.isLost(planMedia(facts, pages))) await this.#sync();
	}

	/** Ends this process' part: stays are closed, browsers come back by themselves. */
	async close(): Promise<void> {
		this.#pages.shut(this.#pages.all, closeCodes.serverLeaving);
		await this.#run(null, () => this.#attendance.follow(new Map(), this.#options.now()));
		await this.#moves.run(() => Promise.resolve());
	}

	/** Deletes the media rooms of a meeting that everybody left. */
	async abandon(): Promise<void> {
		this.#plan = nobody;
		this.#moveMedia();
		await this.#moves.run(() => Promise.resolve());
	}

	/** One message after the other, beside the acts: nobody's admission waits for the guard ([CHAT-4]). */
	async #hear(page: LivePage, words: ChatWords): Promise<void> {
		const facts = await this.#run(page, () => this.#options.ports.loadFacts(this.id));
		if (!facts) return;
		const refusal = await this.#chat.inspect(facts, page, words);
		if (refusal) return page.send(refusal);
		await this.#run(page, async () => {
			const current = await this.#options.ports.loadFacts(this.id);
			if (!current || !page.open || !this.#pages.has(page)) return;
			const late = this.#chat.keep(current, page, words);
			if (late) page.send(late);
			await this.#sync();
		});
	}

	async #act(page: LivePage, message: ActMessage): Promise<void> {
		const { ports } = this.#options;
		const facts = await ports.loadFacts(this.id);
		const person = facts && participantOf(facts, page.person.personId);
		// A session that ended meanwhile does nothing any more: the page is closed by what follows.
		if (!facts || !person || !stands(facts, page)) return;
		// Another tab at the door takes nobody out of the room.
		if (message.type === 'leave' && !page.entered && person.lobby !== 'attente') return;
		const actor = viewerBy(person, page.person.sessionId);
		const act = { facts, actor, at: this.#options.now() };
		const inside = this.#pages.inside(await ports.presence.byHand(this.id));
		const here = { connected: this.#pages.connected(), inside };
		const decision = await actOn(message, act, here, ports);
		if (!decision.ok) {
			return this.#refuse(page, decision.why, refusalSentence(message, decision.why));
		}
		if (message.type === 'enter') this.#pages.takeOver(page);
		if (message.type === 'enter' || message.type === 'set-mode') page.mode = message.mode;
		if (message.type === 'leave') page.entered = false;
		if (message.type === 'enter' || message.type === 'media') this.#media.forget(page);
	}

	async #sync(): Promise<void> {
		const { ports, now } = this.#options;
		let facts = await ports.loadFacts(this.id);
		if (!facts) return this.#pages.shut(this.#pages.all, closeCodes.unknownRoom);
		if (await closeWithoutAccord(facts.situations, now(), ports)) {
			facts = (await ports.loadFacts(this.id)) ?? facts;
		}
		shutEnded(facts, this.#pages, ports.fiche);
		revokeFiches(facts, ports.fiche);
		ports.names.follow(facts);
		const byHand = await ports.presence.byHand(this.id);
		tellPages(facts, this.#pages, await this.#liveState(facts, byHand));
		this.#plan = planMedia(facts, this.#pages.all);
		this.#moveMedia();
		await this.#follow(facts, byHand);
	}

	async #liveState(facts: MeetingFacts, byHand: readonly HandStay[]): Promise<LiveState> {
		const { ports, media, now } = this.#options;
		const open = openSituationOf(facts);
		return {
			now: now().toISOString(),
			inside: this.#pages.inside(byHand),
			connected: this.#pages.connected(),
			ficheGeneration: open ? await ports.fiche.generation(open.id) : null,
			chat: this.#chat.messagesIn(facts),
			mediaIdentity: (personId) => media?.identity(this.id, personId) ?? ''
		};
	}

	#moveMedia(): void {
		this.#moves
			.run(() => this.#media.settle(() => this.#plan))
			.catch((error: unknown) => this.#report(error, 'media could not follow'));
	}

	async #follow(facts: MeetingFacts, byHand: readonly HandStay[]): Promise<void> {
		const at = this.#options.now();
		await this.#attendance.follow(whereaboutsOf(facts, this.#pages.all), at);
		const where = (personId: string) => countedIn(facts, personId, null);
		await this.#attendance.followByHand(byHand, where, at);
	}

	#refuse(page: LivePage, why: Refusal, message: string): void {
		page.send({ type: 'refused', why, message });
	}

	/** Runs in turn; a failure closes the page that asked, which comes back and is told the true state. */
	async #run<T>(page: LivePage | null, job: () => Promise<T>): Promise<T | null> {
		try {
			return await this.#acts.run(job);
		} catch (error) {
			this.#report(error, 'meeting act failed');
			if (page) this.#pages.shut([page], closeCodes.serverFailure);
			return null;
		}
	}

	#report(error: unknown, message: string): void {
		const kind = error instanceof Error ? error.name : 'unknown';
		this.#options.log.error({ intervision: this.id, kind }, message);
	}
}
