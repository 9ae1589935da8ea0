import type { BrowserMode } from '#domain/intervision/presence-mode.ts';
import type { WelcomeWay } from '#domain/guest/guest-facts.ts';
import type { FacilitationMessage } from '#domain/realtime/facilitation-message.ts';
import type { ClientMessage, SeatMessage } from '#domain/realtime/live-message.ts';
import { livePath } from '#domain/realtime/ack-message.ts';
import type {
	MediaPass,
	MeetingView,
	RecognitionView,
	ServerMessage
} from '#domain/realtime/meeting-view.ts';
import { announcer } from '#lib/ui/announcer.svelte.ts';
import { toaster } from '#lib/ui/toaster.svelte.ts';
import { ChatLine } from './chat-line.svelte.ts';
import type { CloseReason } from './close-reason.ts';
import { ComingBack } from './coming-back.ts';
import { detectAnnouncements } from './detect-announcements.ts';
import { LiveConnection, type LinkState } from './live-connection.ts';
import { bellChoice } from './lobby/bell-choice.svelte.ts';
import { KnockBell, knockWords } from './lobby/knock-bell.ts';
import { playKnock } from './lobby/knock-sound.ts';
import { ServerClock } from './situation-clock.svelte.ts';

/** How often one looks whether somebody still waits at the door. */
const BELL_EVERY_MS = 10_000;

/** The meeting as the server last told it, and what one may ask of it. */
export class MeetingController {
	view = $state.raw<MeetingView | null>(null);
	link = $state<LinkState>('opening');
	/** Why the server does not want this browser any more; null while the line may come back. */
	ended = $state.raw<Exclude<CloseReason, { retry: true }> | null>(null);
	/** Whether the server said where the media is; `null` pass means that there is none here. */
	pass = $state.raw<MediaPass | null | undefined>(undefined);
	/** When something that records was last signalled in this meeting. */
	recordingSeenAt = $state<string | null>(null);
	mode = $state<BrowserMode>('visio');
	readonly clock = new ServerClock();
	readonly chat = new ChatLine((words) => this.#line.send(words));
	readonly #line: LiveConnection;
	readonly #back = new ComingBack();
	readonly #bell = new KnockBell();

	constructor(intervisionId: string, origin: string, mode: BrowserMode, path: string = livePath) {
		this.mode = mode;
		const url = `${origin.replace(/^http/, 'ws')}${path}/${intervisionId}`;
		this.#line = new LiveConnection(url, {
			onopen: () => {
				this.#back.opened(this.view);
				this.#say({ type: 'enter', mode: this.mode });
			},
			onmessage: (message) => this.#hear(message),
			onlink: (link, reason) => {
				this.link = link;
				if (link === 'lost') this.chat.cut();
				this.ended = reason.retry ? null : reason;
				// The server said no: nothing of a situation stays on screen, nothing leaves the microphone.
				if (!reason.retry) {
					this.view = null;
					this.pass = null;
					this.chat.forget();
				}
			}
		});
	}

	/** Opens the line until the returned function is called. */
	run(): () => void {
		this.#line.start();
		const stopClock = this.clock.run();
		bellChoice.read();
		const bell = setInterval(() => this.#ring(), BELL_EVERY_MS);
		return () => {
			clearInterval(bell);
			stopClock();
			this.#line.stop();
		};
	}

	admit = (personId: string) => this.#say({ type: 'admit', personId });
	admitAll = () => this.#say({ type: 'admit-all' });
	sendBack = (personId: string) => this.#say({ type: 'send-back', personId });
	/** « Reconnu·e », by the very devices that were on the screen. */
	recognise = (people: readonly Pick<RecognitionView, 'personId' | 'device'>[]) =>
		this.#say({
			type: 'recognise',
			people: people.map(({ personId, device }) => ({ personId, device }))
		});
	unrecognise = (personId: string) => this.#say({ type: 'unrecognise', personId });
	/** `gone`: who was confirmed as having left a room, or hung up. */
	open = (situationId: string, gone: string[] = []) =>
		this.#say({ type: 'open', situationId, gone });
	/** Seats, their hands and signatures, telephones, exits. */
	sit = (message: SeatMessage) => this.#say(message);
	close = () => this.#say({ type: 'close' });
	invite = (situationId: string, personId: string) =>
		this.#say({ type: 'invite', situationId, personId });
	deny = (personId: string) => this.#say({ type: 'deny', personId });
	/** « C’est bien lui », on the device that was on the screen. */
	welcomeGuest = (personId: string, device: string, how: WelcomeWay) =>
		this.#say({ type: 'welcome-guest', personId, device, how });
	setGuestPart = (situationId: string, open: boolean) =>
		this.#say({ type: 'guest-part', situationId, open });
	/** A guest shows himself to whoever welcomes him. */
	showPortrait = (image: string) => this.#say({ type: 'portrait', image });
	/** [MED-8] Whoever conducts lets this person show a screen, or nobody any more. */
	present = (personId: string | null) => this.#say({ type: 'present', personId });
	end = () => this.#say({ type: 'end' });
	/** Turns, time, agenda, who stays. */
	lead = (message: FacilitationMessage) => this.#say(message);
	/** The same, where nobody pressed anything. */
	report = (message: FacilitationMessage) => this.#line.send(message);
	leave = () => this.#line.send({ type: 'leave' });
	/** The media token died: the server gives a fresh one, or none. */
	askMedia = () => this.#line.send({ type: 'media' });
	/** LiveKit told this browser that the room is recorded: the server goes and looks. */
	reportRecording = () => this.#line.send({ type: 'recording' });

	setMode(mode: BrowserMode): void {
		this.mode = mode;
		// A line that is down says it by itself when it comes back (`enter`).
		this.#line.send({ type: 'set-mode', mode });
	}

	#say(message: ClientMessage): boolean {
		const said = this.#line.send(message);
		if (!said)
			toaster.show(
				'La liaison est coupée\u00A0: rien n’a été demandé. Réessayez dans un instant.',
				{
					tone: 'info'
				}
			);
		return said;
	}

	#hear(message: ServerMessage): void {
		if (message.type === 'media') {
			this.pass = message.pass;
			this.recordingSeenAt = message.recordingSeenAt;
		} else if (message.type === 'refused') {
			this.#back.refused();
			toaster.show(message.message, { tone: 'block' });
		} else if (message.type === 'chat-refused') this.chat.refused(message);
		else if (!this.#back.isEarly(message.view)) this.#replace(message.view);
	}

	/** [LOB-2] [LOB-7] Rings for whoever has come to the door, and softly for whoever still waits. */
	#ring(): void {
		if (!this.view) return;
		const { fresh, still } = this.#bell.ring(this.view, Date.now());
		if (fresh.length + still.length === 0) return;
		if (!bellChoice.silent) playKnock(fresh.length > 0 ? 'knock' : 'reminder');
		const text = [
			fresh.length > 0 && knockWords(fresh, false),
			still.length > 0 && knockWords(still, true)
		];
		announcer.say(text.filter(Boolean).join(' '), { urgency: 'polite', channel: 'porte' });
	}

	/** The state is whole each time: nothing is kept of the former but to say what changed. */
	#replace(view: MeetingView): void {
		const before = this.view;
		this.view = view;
		this.clock.learn(view.now);
		this.chat.follow(view);
		this.#ring();
		for (const { text, urgency, channel } of detectAnnouncements(before, view))
			announcer.say(text, { urgency, channel });
	}
}
