import * as v from 'valibot';
import { guestKindCodes, type GuestKind } from '#domain/guest/guest-kind.ts';

const link = v.object({
	kind: v.picklist(guestKindCodes),
	url: v.string(),
	picture: v.string(),
	expiresAt: v.string()
});
const refusal = v.object({ message: v.string() });

export type GuestLink = v.InferOutput<typeof link>;
type Refused = { readonly ok: false; readonly message: string };

const unreachable =
	'La demande n’est pas partie\u00A0: la liaison est coupée. Réessayez dans un instant.';

/** Asks for a link; it is answered once. */
export async function askGuestLink(
	situationId: string,
	kind: GuestKind
): Promise<{ readonly ok: true; readonly link: GuestLink } | Refused> {
	const answer = await ask(situationId, kind, 'POST');
	const parsed = v.safeParse(v.object({ ok: v.literal(true), link }), answer);
	return parsed.success ? { ok: true, link: parsed.output.link } : refused(answer);
}

export async function takeGuestLinkBack(
	situationId: string,
	kind: GuestKind
): Promise<{ readonly ok: true } | Refused> {
	const answer = await ask(situationId, kind, 'DELETE');
	return v.is(v.object({ ok: v.literal(true) }), answer) ? { ok: true } : refused(answer);
}

async function ask(situationId: string, kind: GuestKind, method: string): Promise<unknown> {
	try {
		const response = await fetch(`/api/situations/${situationId}/patient`, {
			method,
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ kind })
		});
		return await response.json();
	} catch {
		// No network, or an answer cut short.
		return null;
	}
}

function refused(answer: unknown): Refused {
	return { ok: false, message: v.is(refusal, answer) ? answer.message : unreachable };
}
