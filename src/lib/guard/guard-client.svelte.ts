import type { FoundTexts, GuardAnswer, PublicNames, Texts, ToldTexts } from './guard-message.ts';
import { openGuard, type GuardPlace, type OpenGuard } from './open-guard.ts';

/** A reading takes milliseconds, the first one waits for the program and its lists; beyond this the guard is held to be stuck. */
const patience = 8000;

interface Reading {
	readonly texts: Texts;
	readonly names: PublicNames;
	readonly told: ToldTexts;
}

const nothingTold: ToldTexts = {};

/**
 * The page's line to the guard. One reading at a time: the newest replaces those that wait, so a slow machine is
 * behind by one reading and never by a queue ([GAR-51]). A guard that falls or says nothing is started again
 * once ([GAR-52]).
 */
export class GuardClient {
	/** The guard does not answer: the screen says so, and that the server will read everything. */
	silent = $state(false);
	/** Told of each reading, with the very texts that were read. */
	onfound: (found: FoundTexts, texts: Texts) => void = () => undefined;
	readonly #open: typeof openGuard;
	#guard: OpenGuard | null = null;
	#place: GuardPlace = 'worker';
	#restarted = false;
	/** What the guard at work has been given. */
	#told: Texts = {};
	#latest: Reading | null = null;
	#due = false;
	#asked: { readonly version: number; readonly texts: Texts } | null = null;
	#version = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(open: typeof openGuard = openGuard) {
		this.#open = open;
	}

	/** `told`: what the server says of these very texts. */
	ask(texts: Texts, names: PublicNames, told: ToldTexts = nothingTold): void {
		this.#latest = { texts, names, told };
		this.#due = true;
		this.#send();
	}

	/** Gives the family names to watch. They are not kept here: a guard started again does not know them. */
	watch(known: readonly string[]): void {
		if (known.length === 0 && !this.#guard) return;
		this.#guard ??= this.#start();
		this.#guard.tell({ kind: 'watch', known });
		this.#due = true;
		this.#send();
	}

	/** Starts again a guard that was given up. */
	retry(): void {
		this.#restarted = false;
		this.#due = true;
		this.#send();
	}

	/** Ends the guard, and everything that it knew with it. The next question starts another. */
	wipe(): void {
		this.#end();
		this.#latest = null;
		this.#due = false;
	}

	#start(): OpenGuard {
		// What an ended guard still says is not for us.
		const now = (guard: OpenGuard) => this.#guard === guard;
		const guard: OpenGuard = this.#open(this.#place, {
			answered: (answer) => now(guard) && this.#answered(answer),
			broke: (loaded) => {
				if (!now(guard)) return;
				if (!loaded) this.#place = 'page';
				this.#broke();
			}
		});
		return guard;
	}

	#end(): void {
		clearTimeout(this.#timer);
		this.#guard?.end();
		this.#guard = null;
		this.#told = {};
		this.#asked = null;
	}

	#send(): void {
		const gaveUp = this.silent && this.#restarted && !this.#guard;
		if (!this.#latest || !this.#due || this.#asked || gaveUp) return;
		this.#due = false;
		this.#guard ??= this.#start();
		const { texts, names, told } = this.#latest;
		this.#asked = { version: ++this.#version, texts };
		this.#timer = setTimeout(() => this.#broke(), patience);
		const changed = changes(this.#told, texts);
		this.#told = texts;
		this.#guard.tell({ kind: 'read', version: this.#version, changed, names, told });
	}

	#answered({ version, found }: GuardAnswer): void {
		if (version !== this.#asked?.version) return;
		if (!found) return this.#broke();
		const { texts } = this.#asked;
		clearTimeout(this.#timer);
		this.#asked = null;
		this.silent = false;
		this.#restarted = false;
		this.onfound(found, texts);
		this.#send();
	}

	#broke(): void {
		this.#end();
		this.silent = true;
		if (this.#restarted) return;
		this.#restarted = true;
		this.#due = true;
		this.#guard = this.#start();
		this.#send();
	}
}

function changes(before: Texts, after: Texts): Record<string, string | null> {
	const gone = Object.keys(before).filter((key) => !(key in after));
	const other = Object.entries(after).filter(([key, text]) => before[key] !== text);
	return Object.fromEntries([...gone.map((key) => [key, null] as const), ...other]);
}
