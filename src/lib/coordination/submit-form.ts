import { deserialize } from '$app/forms';
import { invalidateAll } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';
import * as v from 'valibot';
import { toaster } from '#lib/ui/toaster.svelte.ts';

export interface SubmitOptions {
	/** Told when sending starts and when it ends. */
	busy?: ((busy: boolean) => void) | undefined;
	/** Once it is done and the page shows it. */
	done?: (() => void | Promise<void>) | undefined;
}

/** What a page's action may say to be undone: where to post, and what. */
const undoShape = v.object({ action: v.string(), fields: v.record(v.string(), v.string()) });
type Undo = v.InferOutput<typeof undoShape>;

/** Sends a form without leaving the page, says what was done in the words of the server, and offers to undo it. */
export function submitForm({ busy, done }: SubmitOptions = {}): SubmitFunction {
	return () => {
		busy?.(true);
		return async ({ result, update }) => {
			await update({ reset: false });
			busy?.(false);
			if (result.type !== 'success') return;
			const words: unknown = result.data?.['done'];
			const undo = v.safeParse(undoShape, result.data?.['undo']);
			if (typeof words === 'string') {
				const action = undo.success
					? { action: { label: 'Annuler', run: () => void takeBack(undo.output) } }
					: {};
				toaster.show(words, { tone: 'done', ...action });
			}
			await done?.();
		};
	};
}

async function takeBack({ action, fields }: Undo): Promise<void> {
	const body = new URLSearchParams(fields);
	const headers = { 'x-sveltekit-action': 'true', accept: 'application/json' };
	try {
		const answer = await fetch(action, { method: 'POST', body, headers });
		const result = deserialize(await answer.text());
		if (result.type !== 'success') throw new Error('not undone');
		toaster.show('C’est annulé\u00A0: tout est comme avant.');
		await invalidateAll();
	} catch {
		const text = 'L’annulation n’a pas abouti. Rechargez la page pour voir où en est cette date.';
		toaster.show(text, { tone: 'block' });
	}
}
