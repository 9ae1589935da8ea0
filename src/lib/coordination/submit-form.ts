import type { SubmitFunction } from '@sveltejs/kit';
import { toaster } from '#lib/ui/toaster.svelte.ts';

export interface SubmitOptions {
	/** Told when sending starts and when it ends. */
	busy?: (busy: boolean) => void;
	/** Once it is done and the page shows it. */
	done?: () => void | Promise<void>;
}

/** Sends a form without leaving the page, and says what was done in the words of the server. */
export function submitForm({ busy, done }: SubmitOptions = {}): SubmitFunction {
	return () => {
		busy?.(true);
		return async ({ result, update }) => {
			await update({ reset: false });
			busy?.(false);
			if (result.type !== 'success') return;
			const words: unknown = result.data?.['done'];
			if (typeof words === 'string') toaster.show(words, { tone: 'done' });
			await done?.();
		};
	};
}
