import { LiveBrowser } from '#tests/support/live/live-server.ts';
import { BotMedia } from './bot-media.ts';
import type { BotComing, BotReport } from './bot-messages.ts';
import { wallClock } from './wall-clock.ts';

/** Someone without a screen, who comes in like everybody: session, meeting socket, pass, media room. */
export class Participant {
	readonly live: LiveBrowser;
	readonly #media: BotMedia;
	readonly #name: string;
	readonly #came = wallClock();
	#ended = false;

	constructor(coming: BotComing, onchange: (report: BotReport) => void) {
		const { port, intervisionId, personId, cookie, origin, shows } = coming;
		this.#name = personId;
		const tell = () => this.#ended || onchange(this.#report());
		this.#media = new BotMedia(coming, tell, () => this.live.say({ type: 'media' }));
		this.live = new LiveBrowser(port, intervisionId, personId, { cookie, origin });
		this.live.onopen = () => this.live.say({ type: 'enter', mode: shows ? 'visio' : 'audio' });
		this.live.onmessage = (message) => {
			if (message.type === 'media') this.#media.follow(message.pass);
			tell();
		};
		this.live.onclose = tell;
	}

	async leave(): Promise<void> {
		this.#ended = true;
		this.live.leaveAbruptly();
		await this.#media.stop();
	}

	#report(): BotReport {
		const { view, pass, closedWith, refusals } = this.live;
		return {
			personId: this.#name,
			came: this.#came,
			where: view?.where ?? null,
			people: view?.people.length ?? 0,
			pass: pass?.room ?? null,
			closedWith,
			refusals: [...refusals],
			stays: [...this.#media.stays],
			inRoom: this.#media.inRoom,
			drops: [...this.#media.drops]
		};
	}
}
