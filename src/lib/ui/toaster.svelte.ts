import { announcer } from './announcer.svelte.ts';

interface Toast {
	id: number;
	text: string;
	tone: 'done' | 'info' | 'block';
	action: { label: string; run: () => void } | undefined;
}

const readingTime = 7000;

/** Short messages that float: what has just been done. What blocks stays until it is closed. */
class Toaster {
	toasts = $state<Toast[]>([]);
	#next = 1;
	#timers: Record<number, ReturnType<typeof setTimeout>> = {};

	show(text: string, options: { tone?: Toast['tone']; action?: Toast['action'] } = {}): number {
		const { tone = 'done', action } = options;
		const toast: Toast = { id: this.#next++, text, tone, action };
		// The same sentence again replaces itself: three additions are not three piles of paper.
		for (const { id } of this.toasts.filter((t) => t.text === text)) this.close(id);
		// A fourth message pushes out the oldest, never one that blocks.
		const oldest = this.toasts.length < 3 ? undefined : this.toasts.find((t) => t.tone !== 'block');
		this.toasts = [...this.toasts.filter((t) => t !== oldest), toast];
		announcer.say(text, { urgency: tone === 'block' ? 'assertive' : 'polite', channel: 'toast' });
		this.resume();
		return toast.id;
	}

	close(id: number): void {
		clearTimeout(this.#timers[id]);
		delete this.#timers[id];
		this.toasts = this.toasts.filter((toast) => toast.id !== id);
	}

	/** While someone reads or points at them, messages stay. */
	pause(): void {
		for (const timer of Object.values(this.#timers)) clearTimeout(timer);
		this.#timers = {};
	}

	resume(): void {
		for (const { id, tone, action } of this.toasts) {
			if (tone === 'block' || action || this.#timers[id]) continue;
			this.#timers[id] = setTimeout(() => this.close(id), readingTime);
		}
	}
}

export const toaster = new Toaster();
