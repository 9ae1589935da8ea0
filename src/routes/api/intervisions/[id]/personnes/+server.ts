import { json } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { RequestHandler } from './$types';

/** People of the directory whose names begin so, for the picker of an Intervision. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const text = (url.searchParams.get('nom') ?? '').slice(0, 120);
	const answer = await locals.app.searchPeople(locals.actor, params.id, text);
	if (answer.ok) return json({ people: answer.people });
	return json(
		{ ok: false, why: answer.why, message: refusalText[answer.why] },
		{ status: refusalStatus(answer.why) }
	);
};
