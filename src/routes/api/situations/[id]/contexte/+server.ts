import { json } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { RequestHandler } from './$types';

/** What the fiche editor needs beside the shared document. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const answer = await locals.app.readFicheContext(locals.actor, params.id);
	if (answer.ok) return json(answer.context);
	return json(
		{ ok: false, why: answer.why, message: refusalText[answer.why] },
		{ status: refusalStatus(answer.why) }
	);
};
