import { json } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { RequestHandler } from './$types';

/** Makes the link by which somebody seated signs her presence on her own phone. */
export const POST: RequestHandler = async ({ locals, params }) => {
	const made = await locals.app.issueSignatureLink(locals.actor, params.id, params.personne);
	if (made.ok) return json(made);
	return json(
		{ ok: false, why: made.why, message: refusalText[made.why] },
		{ status: refusalStatus(made.why) }
	);
};
