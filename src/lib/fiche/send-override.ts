import * as v from 'valibot';
import type { PassageOverride } from '#domain/guard/override/override-reason.ts';

const accepted = v.object({ revision: v.number() });
const refusal = v.object({ message: v.string() });

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
		if (answer.ok) return { ok: true, revision: v.parse(accepted, said).revision };
		return { ok: false, message: v.parse(refusal, said).message };
	} catch {
		// No network, or an answer that is not ours: nothing is kept here that the server may not know.
		return { ok: false, message: 'Le serveur n’a pas répondu. Réessayez dans un instant.' };
	}
}
