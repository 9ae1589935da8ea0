import { json } from '@sveltejs/kit';
import { answerJsonRefusal } from '#lib/access/answer-json.ts';
import type { RequestHandler } from './$types';

/** Asks the browser of this session to make a passkey, when the session may add one. */
export const POST: RequestHandler = async ({ locals }) => {
	const begun = await locals.app.beginAddingPasskey(locals.actor);
	return begun.ok ? json(begun) : answerJsonRefusal(begun.why);
};
