import { closeCodes } from '#domain/realtime/close-codes.ts';
import { parseClientMessage, type ChatWords } from '#domain/realtime/live-message.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { CatchUp } from './catch-up.ts';
import { ChatDesk } from './chat-desk.ts';
import { microphonesOf } from './cut-microphones.ts';
import { decideJoining } from './decide-joining.ts';
import { reportFailure, type LiveMeetingOptions } from './live-meeting-options.ts';
import type { LivePage } from './live-page.ts';
import { LivePages } from './live-pages.ts';
import { MeetingCourse } from './meeting-course.ts';
import { SerialQueue } from './serial-queue.ts';
import { takeAct, type ActScene } from './take-act.ts';

/**
 * One Intervision being held. Acts run one after the other ([RT-52]); each reads the facts again
 * ([RT-55]); after each, everybody is sent the whole state as he or she may see it ([RT-50]).
 */
export class LiveMeeting {
	readonly id: string;
	readonly #options: LiveMeetingOptions;
	readonly #pages = new LivePages();
	readonly #acts = new SerialQueue();
	readonly #messages = new SerialQueue();
	readonly #chat: ChatDesk;
	readonly #course: MeetingCourse;
	readonly #catchUp = new CatchUp(() => void this.#run(null, () => this.#follow()));
	readonly #scene: ActScene;
	#known = false;

	constructor(id: string, options: LiveMeetingOptions) {
		this.id = id;
		this.#options = options;
		const { ports, media, now } = options;
		this.#chat = new ChatDesk(ports, now);
		this.#course = new MeetingCourse(id, options, this.#pages, this.#chat);
		const forgetPass = (page: LivePage) => this.#course.forgetPass(page);
		const inspectMedia = () => this.#course.inspectMedia();
		const cutMicrophones = microphonesOf(id, media, ports.rooms);
		const watch = { forgetPass, inspectMedia };
		this.#scene = { id, ports, pages: this.#pages, now, cutMicrophones, ...watch };
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
			const { personId } = page.person;
			const refusal = decideJoining(facts, personId, this.#pages.people);
			if (refusal) return page.close(refusal);
			if (!page.open) return;
			this.#pages.makeWayFor(personId);
			this.#pages.add(page);
			await this.#follow();
		});
	}

	/** Acts on one frame of a page. */
	async say(page: LivePage, text: string): Promise<void> {
		const message = parseClientMessage(text);
		if (!message) {
			const why = 'saisie-invalide';
			page.send({ type: 'refused', why, message: refusalText[why] });
			return page.close(closeCodes.accessRefused);
		}
		if (message.type === 'chat') return this.#messages.run(() => this.#hear(page, message));
		await this.#run(page, async () => {
			// A page closed meanwhile says nothing any more.
			if (!page.open || !this.#pages.has(page)) return;
			try {
				await takeAct(page, message, this.#scene);
			} finally {
				await this.#follow();
			}
		});
	}

	/** Forgets a page whose socket is closed. */
	async gone(page: LivePage): Promise<void> {
		if (!this.#pages.forget(page)) return;
		await this.#run(null, () => this.#follow());
	}

	/**
	 * Reads the facts again, decides everybody's place again, and waits until the media has followed, one
	 * second at most: a form never waits for a silent video server.
	 */
	async refresh(): Promise<void> {
		await this.#run(null, () => this.#follow());
		await this.#course.mediaFollowed();
	}

	/** Every fifteen seconds: signs of life, sessions that ran out, and what the media server could not do before. */
	async tick(): Promise<void> {
		for (const page of this.#pages.all) if (!page.checkAlive()) page.drop();
		await this.#run(null, () => this.#course.touchStays());
		await this.#run(null, () => this.#course.lookAtSessions());
		this.#course.retryMedia();
		this.#course.inspectMedia();
	}

	/** [CHI-6] The video server says that something records in this room; nothing when it is none of ours. */
	recordingSeen(room: string): void {
		this.#course.recordingSeen(room);
	}

	/** Ends this process' part: stays are closed, browsers come back by themselves. */
	async close(): Promise<void> {
		this.#catchUp.stop();
		this.#pages.shut(this.#pages.all, closeCodes.serverLeaving);
		await this.#run(null, () => this.#course.endStays());
		await this.#course.mediaDone();
	}

	/** Deletes the media rooms of a meeting that everybody left. */
	async abandon(): Promise<void> {
		this.#catchUp.stop();
		await this.#course.leaveMedia();
	}

	/** One message after the other, beside the acts: nobody's admission waits for the guard ([CHAT-4]). */
	async #hear(page: LivePage, words: ChatWords): Promise<void> {
		const { ports } = this.#options;
		const facts = await this.#run(page, () => ports.loadFacts(this.id));
		if (!facts) return;
		const refusal = await this.#chat.inspect(facts, page, words);
		if (refusal) return page.send(refusal);
		await this.#run(page, async () => {
			const current = await ports.loadFacts(this.id);
			if (!current || !page.open || !this.#pages.has(page)) return;
			const late = this.#chat.keep(current, page, words);
			if (late) page.send(late);
			await this.#follow();
		});
	}

	#follow(): Promise<void> {
		return this.#catchUp.watch(() => this.#course.follow());
	}

	/** Runs in turn; a failure closes the page that asked, which comes back and is told the true state. */
	async #run<T>(page: LivePage | null, job: () => Promise<T>): Promise<T | null> {
		try {
			return await this.#acts.run(job);
		} catch (error) {
			reportFailure(this.#options.log, this.id, error, 'meeting act failed');
			if (page) this.#pages.shut([page], closeCodes.serverFailure);
			return null;
		}
	}
}
