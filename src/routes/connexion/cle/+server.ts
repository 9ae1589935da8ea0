import { json } from '@sveltejs/kit';
import { answerJsonRefusal } from '#lib/access/answer-json.ts';
import { browserOf } from '#lib/access/browser-of.ts';
import { takeChallengeSecret } from '#lib/access/challenge-cookie.ts';
import { readJson, signedPasskey } from '#lib/access/parse-passkey.ts';
import { setCookies } from '#lib/access/set-cookies.ts';
import type { RequestHandler } from './$types';

/** [AUT-4] Opens a strong session with a passkey alone. */
export const POST: RequestHandler = async (event) => {
	const { locals, request, cookies } = event;
	const secret = takeChallengeSecret(cookies);
	const response = await readJson(request, signedPasskey);
	if (!response || secret === null) return answerJsonRefusal('cle-refusee');
	const given = { response, secret, current: locals.session, browser: browserOf(event) };
	const opened = await locals.app.finishPasskeySignIn(given);
	if (!opened.ok) return answerJsonRefusal(opened.why);
	setCookies(cookies, opened.cookies);
	return json({ ok: true });
};
