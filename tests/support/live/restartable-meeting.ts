import type { ClientMessage } from '#domain/realtime/live-message.ts';
import type { MeetingView } from '#domain/realtime/meeting-view.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Database } from '#server/db/database.ts';
import { createMeetingReader } from '#server/db/meeting-reader.ts';
import type { LiveHub, LiveHubOptions } from '#server/realtime/live/live-hub.ts';
import { openHubOn } from './database-hub.ts';
import { LiveBrowser, type startLiveServer } from './live-server.ts';
import { seedMeeting, type SeededMeeting } from './seed-meeting.ts';

type LiveServer = Awaited<ReturnType<typeof startLiveServer>>;

/** An Intervision on a real database, held by an application that stops and starts again. */
export class RestartableMeeting {
	readonly ids: SeededMeeting;
	readonly #server: LiveServer;
	readonly #database: Database;
	readonly #media: LiveHubOptions['media'];
	#hub: LiveHub | null = null;
	#browsers: LiveBrowser[] = [];

	private constructor(
		ids: SeededMeeting,
		server: LiveServer,
		database: Database,
		media: LiveHubOptions['media']
	) {
		this.ids = ids;
		this.#server = server;
		this.#database = database;
		this.#media = media;
	}

	static async open(
		server: LiveServer,
		database: Database,
		media: LiveHubOptions['media'] = null
	): Promise<RestartableMeeting> {
		const ids = await seedMeeting(database.sql);
		const meeting = new RestartableMeeting(ids, server, database, media);
		meeting.start();
		return meeting;
	}

	start(): void {
		this.#hub = openHubOn(this.#database.sql, { media: this.#media });
		this.#server.behind.hub = this.#hub;
	}

	/** The application stops: its memory is gone, and every socket. */
	async stop(): Promise<void> {
		await this.#hub?.close();
		for (const browser of this.#browsers) browser.leaveAbruptly();
		this.#browsers = [];
	}

	async enter(personId: string): Promise<LiveBrowser> {
		const browser = new LiveBrowser(this.#server.port, this.ids.intervisionId, personId);
		this.#browsers.push(browser);
		await browser.until(({ view }) => view !== null, 'a first state');
		browser.say({ type: 'enter', mode: 'visio' });
		await browser.until(({ view }) => view?.where !== 'dehors', 'in or waiting');
		return browser;
	}

	/** Four in the welcome room. */
	async gather() {
		const { ids } = this;
		const anne = await this.enter(ids.animateur);
		const colin = await this.enter(ids.coAnimateur);
		const claire = await this.enter(ids.concerne);
		const remi = await this.enter(ids.refuse);
		await anne.until(({ view }) => view?.lobby?.length === 2, 'two who wait');
		anne.say({ type: 'admit-all' });
		await see([claire, remi], ({ where }) => where === 'accueil', 'let in');
		return { anne, colin, claire, remi };
	}

	/** Jade's situation. */
	async openJade(browser: LiveBrowser, others: readonly LiveBrowser[]): Promise<void> {
		browser.say({ type: 'open', situationId: this.ids.jade });
		await see([browser, ...others], ({ where }) => where === 'situation', 'in the situation');
	}

	async facts(): Promise<MeetingFacts> {
		const read = await createMeetingReader(this.#database.sql).loadFacts(this.ids.intervisionId);
		if (!read) throw new Error('no Intervision');
		return read;
	}
}

/** Each of them is shown this. */
export async function see(
	who: readonly LiveBrowser[],
	holds: (view: MeetingView) => boolean,
	what: string
): Promise<void> {
	for (const browser of who) await browser.until(({ view }) => view !== null && holds(view), what);
}

/** Whose hands are up, in their order. */
export const handsOf = ({ facilitation }: MeetingView): string =>
	facilitation.hands.map(({ name }) => name.split(' ')[0]).join(' ');

/** One after the other, each seen before the next. */
export async function inTurn(
	...acts: readonly (readonly [LiveBrowser, ClientMessage, string])[]
): Promise<void> {
	for (const [browser, message, queue] of acts) {
		browser.say(message);
		await see([browser], (view) => handsOf(view) === queue, queue);
	}
}
