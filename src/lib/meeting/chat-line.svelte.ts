import { SvelteSet } from 'svelte/reactivity';
import { chatRefusals } from '#domain/realtime/chat-refusals.ts';
import { chatField, type ChatMessage } from '#domain/realtime/chat.ts';
import type { ChatWords } from '#domain/realtime/live-message.ts';
import type { ChatRefusal, MeetingView } from '#domain/realtime/meeting-view.ts';
import { stopsText } from '#domain/realtime/told-finding.ts';
import type { GuardClient } from '#lib/guard/guard-client.svelte.ts';
import type { PublicNames } from '#lib/guard/guard-message.ts';
import type { ShownFinding } from '#lib/guard/shown-finding.ts';
import { announcer } from '#lib/ui/announcer.svelte.ts';
import { locateTold, type ToldWords } from './locate-told.ts';
import { makeMessageId } from './message-id.ts';

const pause = 150;
/** The first reading waits for the program of the guard; a message that waits longer does not leave. */
const patience = 5000;
const lineDown = 'La liaison est coupée. Votre message n’est pas parti.';

/** The thread of the open situation and what is being written in it: memory of this page, gone with the situation. */
export class ChatLine {
	thread = $state.raw<readonly ChatMessage[]>([]);
	/** Unfolded on this screen. */
	shown = $state(false);
	text = $state('');
	/** Why the message did not leave; empty when nothing is wrong. */
	problem = $state('');
	pending = $state.raw<ChatWords | null>(null);
	readonly #say: (words: ChatWords) => boolean;
	readonly #dismissed = new SvelteSet<string>();
	#found = $state.raw<readonly ShownFinding[]>([]);
	#read = $state(0);
	#me = $state('');
	#told: readonly ToldWords[] = [];
	#last: ChatWords | null = null;
	#opening: string | null = null;
	#doubtful = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#guard: GuardClient | null = null;
	/** Told when what is written now has been read. */
	#onread: () => void = () => undefined;

	constructor(say: (words: ChatWords) => boolean) {
		this.#say = say;
	}

	/** What still asks for an answer in the message being written. */
	get findings(): readonly ShownFinding[] {
		return this.#found.filter(({ id }) => !this.#dismissed.has(id));
	}

	/** How many messages of others came since the thread was last before the eyes. */
	get unread(): number {
		return this.thread.filter(
			({ number, personId }) => number > this.#read && personId !== this.#me
		).length;
	}

	/** Takes the state: the thread is whole each time, and goes with the opening. */
	follow(view: MeetingView): void {
		// Coming back after a cut: one is not in the room yet, nothing is decided.
		if (view.where === 'dehors') return;
		const opening = view.open && `${view.open.situationId} ${view.open.openedAt}`;
		if (opening !== this.#opening) this.forget();
		this.#opening = opening;
		this.#me = view.me.personId;
		const before = this.thread.at(-1)?.number ?? 0;
		this.thread = view.open?.chat ?? [];
		if (this.shown) this.#read = this.thread.at(-1)?.number ?? 0;
		else this.#announce(before);
		this.#settle();
	}

	show(shown: boolean): void {
		this.shown = shown;
		if (shown) this.#read = this.thread.at(-1)?.number ?? 0;
	}

	/** Nothing of a situation stays once one has left it. */
	forget(): void {
		clearTimeout(this.#timer);
		this.thread = [];
		this.shown = false;
		this.text = '';
		this.problem = '';
		this.pending = null;
		this.#found = [];
		this.#read = 0;
		this.#told = [];
		this.#last = null;
		this.#opening = null;
		this.#doubtful = false;
		this.#dismissed.clear();
	}

	/** Reads with the guard of the open situation. */
	readWith(guard: GuardClient): void {
		if (guard === this.#guard) return;
		this.#guard = guard;
		guard.onfound = (found, { [chatField]: text }) => {
			if (guard !== this.#guard || text !== this.text) return;
			this.#found = found.get(chatField) ?? [];
			this.#onread();
		};
	}

	/** Asks for a reading of what is being written, shortly after the last key. */
	plan(names: PublicNames): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#ask(names), pause);
	}

	/** [CHAT-3] Sends what is written when the guard of this browser lets it through; true when it left. */
	async send(situationId: string, names: PublicNames): Promise<boolean> {
		const text = this.text.trim();
		if (text === '' || this.pending) return false;
		clearTimeout(this.#timer);
		this.problem = '';
		const read = await this.#inspect(names);
		if (this.text.trim() !== text || this.pending) return false;
		if (!read) return this.#fail(chatRefusals['garde-indisponible']);
		if (this.findings.some((finding) => stopsText(finding, [])))
			return this.#fail(chatRefusals['garde-alerte']);
		const dismissed = this.#found.map(({ id }) => id).filter((id) => this.#dismissed.has(id));
		// The same words again after a cut are the same message: the server keeps it once.
		const id = this.#last?.text === text ? this.#last.id : makeMessageId();
		const words: ChatWords = { type: 'chat', id, situationId, text, dismissed };
		if (!this.#say(words)) return this.#fail(lineDown);
		this.pending = this.#last = words;
		return true;
	}

	/** The server said no: the words stay here, with what it found in them. */
	refused({ id, message, findings }: ChatRefusal): void {
		const words = this.pending;
		if (words?.id !== id) return;
		this.pending = null;
		// Corrected, it will be another message.
		this.#last = null;
		this.problem = message;
		this.#told = [
			...this.#told,
			...findings.map((finding) => ({
				finding,
				passage: words.text.slice(finding.start, finding.end)
			}))
		];
	}

	/** The line is cut: whether the last message arrived is seen in the next state. */
	cut(): void {
		this.#doubtful = this.pending !== null;
	}

	mend({ start, end, passage }: ShownFinding, replacement: string): void {
		if (this.text.slice(start, end) !== passage) return;
		this.text = this.text.slice(0, start) + replacement + this.text.slice(end);
	}

	dismiss({ id }: ShownFinding): void {
		this.#dismissed.add(id);
	}

	/** Whether what is written now was read in time ([CHAT-4]). */
	async #inspect(names: PublicNames): Promise<boolean> {
		if (this.#guard?.silent) this.#guard.retry();
		let timer: ReturnType<typeof setTimeout> | undefined;
		const read = await new Promise<boolean>((settle) => {
			timer = setTimeout(() => settle(false), patience);
			this.#onread = () => settle(true);
			this.#ask(names);
		});
		clearTimeout(timer);
		this.#onread = () => undefined;
		return read;
	}

	#ask(names: PublicNames): void {
		const told = { [chatField]: locateTold(this.text, this.#told) };
		this.#guard?.ask({ [chatField]: this.text }, names, told);
	}

	#fail(problem: string): false {
		this.problem = problem;
		return false;
	}

	#settle(): void {
		const words = this.pending;
		if (!words) return;
		const arrived = this.thread.some(
			({ id, personId }) => id === words.id && personId === this.#me
		);
		if (!arrived && !this.#doubtful) return;
		this.pending = null;
		this.#doubtful = false;
		if (!arrived) return void this.#fail(lineDown);
		if (this.text.trim() === words.text) this.text = '';
		this.problem = '';
		this.#last = null;
		this.#told = [];
		this.#dismissed.clear();
	}

	#announce(before: number): void {
		const names = this.thread
			.filter(({ number, personId }) => number > before && personId !== this.#me)
			.map(({ name }) => name);
		if (names.length > 0)
			announcer.say(
				`Nouveau message de ${names.filter((name, rank) => names.indexOf(name) === rank).join(', ')}.`,
				{ channel: 'fil' }
			);
	}
}
