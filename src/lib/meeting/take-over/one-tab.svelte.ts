import { tick } from 'svelte';

/** After this a tab that does not answer (asleep, crashed) is not waited for. */
const PATIENCE_MS = 800;

/**
 * [MED-6] One tab of this browser at a time is in the room: two would fight for one place, one camera and one voice.
 * Looked at before anything is asked of the server; where the browser has no locks, the server alone decides.
 */
export class OneTab {
	/** asked: another tab is there, this one waits for a press. given: this one was there, another took over. */
	state = $state<'looking' | 'here' | 'asked' | 'given'>('looking');
	readonly #name: string;
	#channel: BroadcastChannel | null = null;
	#release: (() => void) | null = null;
	#given: (() => void) | null = null;
	#ended = false;

	constructor(intervisionId: string) {
		this.#name = `intervisio:salle:${intervisionId}`;
	}

	/** Until the returned function is called. */
	run(): () => void {
		if (!('locks' in navigator) || !('BroadcastChannel' in globalThis)) {
			this.state = 'here';
			return () => undefined;
		}
		this.#channel = new BroadcastChannel(this.#name);
		this.#channel.onmessage = ({ data }) => void this.#hear(data);
		this.#hold({ ifAvailable: true });
		return () => {
			this.#ended = true;
			this.#channel?.close();
			this.#release?.();
		};
	}

	#hold(options: LockOptions): void {
		navigator.locks
			.request(this.#name, options, (lock) => {
				if (this.#ended) return undefined;
				this.state = lock ? 'here' : 'asked';
				return lock ? new Promise<void>((release) => (this.#release = release)) : undefined;
			})
			// Taken without a word, because this tab did not answer in time.
			.catch(() => {
				if (!this.#ended) this.state = 'given';
			});
	}

	async #hear(word: unknown): Promise<void> {
		if (word === 'rends') {
			if (this.state !== 'here') return;
			this.state = 'given';
			// The room has gone from this page, with its camera, before the other one opens its own.
			await tick();
			this.#release?.();
			this.#channel?.postMessage('rendu');
		} else if (word === 'rendu') this.#given?.();
	}

	/** « Reprendre ici ». */
	async take(): Promise<void> {
		const answered = new Promise<void>((resolve) => {
			this.#given = resolve;
			setTimeout(resolve, PATIENCE_MS);
		});
		this.#channel?.postMessage('rends');
		await answered;
		this.#given = null;
		if (!this.#ended) this.#hold({ steal: true });
	}
}
