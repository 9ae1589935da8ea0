import { deserialize } from '$app/forms';
import type { ActionResult } from '@sveltejs/kit';

const lost =
	'L’envoi n’a pas abouti. Vérifiez la liaison, puis envoyez de nouveau\u00A0: rien n’a été gardé.';

/**
 * Posts a form to its action and says how much of it has left, which fetch can not. Whatever goes wrong is an answer with
 * a sentence: nothing is thrown.
 */
export function sendWithProgress(
	form: HTMLFormElement,
	onProgress: (part: number) => void
): Promise<ActionResult> {
	return new Promise((resolve) => {
		const request = new XMLHttpRequest();
		const failed = (status: number) =>
			resolve({ type: 'failure', status, data: { errors: [{ message: lost }] } });
		request.open('POST', form.action);
		request.setRequestHeader('accept', 'application/json');
		request.setRequestHeader('x-sveltekit-action', 'true');
		request.upload.addEventListener('progress', ({ loaded, total }) => {
			if (total > 0) onProgress(loaded / total);
		});
		request.addEventListener('error', () => failed(0));
		request.addEventListener('abort', () => failed(0));
		request.addEventListener('load', () => {
			try {
				resolve(deserialize(request.responseText));
			} catch {
				failed(request.status);
			}
		});
		request.send(new FormData(form));
	});
}
