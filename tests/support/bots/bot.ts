import { LiveBrowser } from '#tests/support/live/live-server.ts';
import { BotMedia, type BotHabits } from './bot-media.ts';

export interface BotComing extends Partial<BotHabits> {
	readonly port: number;
	readonly intervisionId: string;
	readonly personId: string;
	/** Its own session, as a browser would send it. */
	readonly cookie: string;
	readonly origin: string;
}

/** A participant without a screen, who comes in like everybody: session, meeting socket, pass, media room. */
export class Bot {
	readonly personId: string;
	readonly live: LiveBrowser;
	readonly media: BotMedia;
	/** When it came to the door. */
	readonly came = performance.now();

	constructor({ port, intervisionId, personId, cookie, origin, ...habits }: BotComing) {
		const { speaks = false, shows = false, everything = false } = habits;
		this.personId = personId;
		this.media = new BotMedia({ speaks, shows, everything });
		this.live = new LiveBrowser(port, intervisionId, personId, { cookie, origin });
		this.live.onpass = (pass) => this.media.follow(pass);
		this.live.onopen = () => this.live.say({ type: 'enter', mode: shows ? 'visio' : 'audio' });
	}

	/** Whether it sees this many people around it, in the same place, and hears somebody there. */
	isSettled(people: number, where: 'accueil' | 'situation'): boolean {
		return this.isTold(people, where) && this.media.stay?.kind === where && this.hears;
	}

	/** Whether the last state that reached it is whole. */
	isTold(people: number, where: 'accueil' | 'situation'): boolean {
		const { view, closedWith } = this.live;
		return closedWith === null && view?.where === where && view.people.length === people;
	}

	get hears(): boolean {
		return (this.media.stay?.heard ?? null) !== null;
	}

	/** From the door to the first voice, in milliseconds. */
	get joining(): number {
		return (this.media.stays[0]?.heard ?? NaN) - this.came;
	}

	/** From leaving the former room to the first voice in this one. */
	get gap(): number {
		const stay = this.media.stay;
		return (stay?.heard ?? NaN) - (stay?.begun ?? NaN);
	}

	async leave(): Promise<void> {
		this.live.onpass = () => undefined;
		this.live.leaveAbruptly();
		await this.media.stop();
	}
}
