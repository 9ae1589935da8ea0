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
	/** A refusal may tell of what happened meanwhile: the page is read again before it is said. */
	reread?: boolean;
}

/** What a page's action may say to be undone: where to post, and what. */
const undoShape = v.object({
	action: v.string(),
	fields: v.record(v.string(), v.union([v.string(), v.array(v.string())]))
});
type Undo = v.InferOutput<typeof undoShape>;

/** How the door answers (hooks.server.ts): no action of a page. */
const doorShape = v.object({ ok: v.literal(false), message: v.string() });

/** Sends a form without leaving the page, says what was done in the words of the server, and offers to undo it. */
export function submitForm({ busy, done, reread = false }: SubmitOptions = {}): SubmitFunction {
	return () => {
		busy?.(true);
		return async ({ result, update }) => {
			// Refused before any page read it: what was typed or chosen stays as it is.
			const door = v.safeParse(doorShape, result);
			if (door.success) {
				busy?.(false);
				toaster.show(door.output.message, { tone: 'block' });
				return;
			}
			if (reread && result.type === 'failure') await invalidateAll();
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

/** Why an undo was refused, in the words of the server. */
const refusedShape = v.object({
	type: v.literal('failure'),
	data: v.object({ errors: v.array(v.object({ message: v.string() })) })
});

async function takeBack({ action, fields }: Undo): Promise<void> {
	const pairs = Object.entries(fields).flatMap(([name, value]) =>
		[value].flat().map((one) => [name, one])
	);
	const headers = { 'x-sveltekit-action': 'true', accept: 'application/json' };
	let why = 'Rechargez la page pour voir où on en est.';
	try {
		const body = new URLSearchParams(pairs);
		const answer = await fetch(action, { method: 'POST', body, headers });
		const result = deserialize(await answer.text());
		if (result.type === 'success') {
			const words: unknown = result.data?.['undone'];
			const said = typeof words === 'string' ? words : 'tout est comme avant.';
			toaster.show(`C’est annulé\u00A0: ${said}`);
			await invalidateAll();
			return;
		}
		const refused = v.safeParse(refusedShape, result);
		why = (refused.success && refused.output.data.errors[0]?.message) || why;
	} catch {
		// Said below: the network or the server did not answer.
	}
	toaster.show(`L’annulation n’a pas abouti. ${why}`, { tone: 'block' });
}
