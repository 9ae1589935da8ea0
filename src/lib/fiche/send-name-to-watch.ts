/**
 * Gives the server the family name to watch, or says that there is none (`null`). Returns a French sentence
 * when it could not be done, nothing when it was. The name travels in the body only, never in an address.
 */
export async function sendNameToWatch(
	situationId: string,
	name: string | null
): Promise<string | undefined> {
	try {
		const answer = await fetch(`/api/situations/${situationId}/nom-a-surveiller`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(name === null ? { none: true } : { name })
		});
		if (answer.ok) return undefined;
		return answer.status === 403
			? 'Vos droits sur cette situation ont changé. Rechargez la page.'
			: 'Le serveur n’a pas pris le nom. Réessayez dans un instant.';
	} catch {
		return 'La connexion est coupée. Réessayez quand elle est revenue.';
	}
}
