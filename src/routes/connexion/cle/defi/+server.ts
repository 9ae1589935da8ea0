import { json } from '@sveltejs/kit';
import { keepChallengeSecret } from '#lib/access/challenge-cookie.ts';
import type { RequestHandler } from './$types';

/** Asks this browser to sign with a passkey; says nothing of who has one. */
export const POST: RequestHandler = async ({ locals, cookies }) => {
	const options = await locals.app.beginPasskeySignIn(keepChallengeSecret(cookies));
	return json({ ok: true, options });
};
