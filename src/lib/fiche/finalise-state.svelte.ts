import type { FinaliseAnswer, FinaliseRequest } from '#domain/fiche/fiche-context.ts';

export type FinaliseRefusal = Exclude<FinaliseAnswer, { ok: true }>;

const unreachable: FinaliseRefusal = {
	ok: false,
	why: 'injoignable',
	message:
		'Le serveur n’a pas répondu. Rien n’est perdu\u00A0: la fiche reste un brouillon. Vérifiez la connexion, puis réessayez.',
	findings: [],
	missing: []
};

/** Asking the server to finalise, and what it answered; outlives the reconnection that a refusal brings. */
export class FinaliseState {
	busy = $state(false);
	refusal = $state.raw<FinaliseRefusal | null>(null);

	/** Id of the finalised fiche, or null when it was refused. */
	async send(situationId: string, request: FinaliseRequest): Promise<string | null> {
		this.busy = true;
		this.refusal = null;
		const answer = await ask(situationId, request);
		this.busy = false;
		if (answer.ok) return answer.ficheId;
		this.refusal = answer;
		return null;
	}
}

async function ask(situationId: string, request: FinaliseRequest): Promise<FinaliseAnswer> {
	try {
		// Its reader first: it comes with the first press, and must not be missing once the server has answered.
		const { parseFinaliseAnswer } = await import('./parse-finalise-answer.ts');
		const response = await fetch(`/api/situations/${situationId}/finaliser`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(request)
		});
		return parseFinaliseAnswer(await response.json()) ?? unreachable;
	} catch {
		// No network, or an answer that is not ours: the draft is untouched.
		return unreachable;
	}
}
