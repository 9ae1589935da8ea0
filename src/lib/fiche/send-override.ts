import type { PassageOverride } from '#domain/guard/override/override-reason.ts';
import { readField } from '#lib/sync/read-field.ts';

type Answer =
	| { readonly ok: true; readonly revision: number }
	| { readonly ok: false; readonly message: string };

/**
 * Gives the server the reason for which a passage stays, or takes it back; a refusal is a French sentence. The passage
 * itself does not travel: the finding's id stands for it.
 */
export async function sendOverride(
	situationId: string,
	body: PassageOverride | { readonly id: string; readonly release: true }
): Promise<Answer> {
	try {
		const answer = await fetch(`/api/situations/${situationId}/maintiens`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body)
		});
		const said: unknown = await answer.json();
		const revision = readField(said, 'revision');
		if (answer.ok && typeof revision === 'number') return { ok: true, revision };
		const message = readField(said, 'message');
		if (!answer.ok && typeof message === 'string') return { ok: false, message };
	} catch {
		// No network.
	}
	// Neither, or an answer that is not ours: nothing is kept here that the server may not know.
	return { ok: false, message: 'Le serveur n’a pas répondu. Réessayez dans un instant.' };
}
