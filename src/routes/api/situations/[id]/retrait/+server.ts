import { json } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { RequestHandler } from './$types';

/** Withdraws the patient's accord from the room: everybody is out before the answer comes. */
export const POST: RequestHandler = async ({ locals, params }) => {
	const answer = await locals.app.withdrawAccord(locals.actor, { situationId: params.id });
	if (answer.ok) return json({ ok: true });
	const { why } = answer;
	return json({ ok: false, why, message: refusalText[why] }, { status: refusalStatus(why) });
};
