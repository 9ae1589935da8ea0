import * as v from 'valibot';
import type { PassageOverride } from '#domain/guard/override/override-reason.ts';

const refusal = v.object({ message: v.string() });

/**
 * Gives the server the reason for which a passage stays, or takes it back. Returns a French sentence when it could not
 * be done, nothing when it was. The passage itself does not travel: the finding's id stands for it.
 */
export async function sendOverride(
	situationId: string,
	body: PassageOverride | { readonly id: string; readonly release: true }
): Promise<string | undefined> {
	try {
		const answer = await fetch(`/api/situations/${situationId}/maintiens`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body)
		});
		if (answer.ok) return undefined;
		const said = v.safeParse(refusal, await answer.json().catch(() => null));
		return said.success ? said.output.message : 'Le serveur n’a pas répondu. Réessayez.';
	} catch {
		return 'La connexion est coupée. Réessayez quand elle est revenue.';
	}
}
