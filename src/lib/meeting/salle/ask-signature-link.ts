import * as v from 'valibot';

const answer = v.object({ link: v.string(), picture: v.string(), expiresAt: v.string() });
const refusal = v.object({ message: v.string() });

export type SignatureLink = v.InferOutput<typeof answer>;

type Asked =
	({ readonly ok: true } & SignatureLink) | { readonly ok: false; readonly message: string };

/** Asks for the link by which somebody seated signs on her own phone. */
export async function askSignatureLink(intervisionId: string, personId: string): Promise<Asked> {
	const failed = 'Le code n’a pas pu être préparé. Réessayez, ou signez sur cet appareil.';
	try {
		const path = `/api/intervisions/${intervisionId}/places/${personId}`;
		const response = await fetch(path, { method: 'POST' });
		const body: unknown = await response.json();
		const made = v.safeParse(answer, body);
		if (response.ok && made.success) return { ok: true, ...made.output };
		const refused = v.safeParse(refusal, body);
		return { ok: false, message: refused.success ? refused.output.message : failed };
	} catch {
		// The network or the server did not answer.
		return { ok: false, message: failed };
	}
}
