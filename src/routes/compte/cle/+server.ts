import { json } from '@sveltejs/kit';
import { answerJsonRefusal } from '#lib/access/answer-json.ts';
import { browserOf } from '#lib/access/browser-of.ts';
import { newPasskey, readJson } from '#lib/access/parse-passkey.ts';
import { setCookies } from '#lib/access/set-cookies.ts';
import type { RequestHandler } from './$types';

/** Keeps the passkey that the browser of this session has made. */
export const POST: RequestHandler = async (event) => {
	const { locals, request, cookies } = event;
	const response = await readJson(request, newPasskey);
	if (!response) return answerJsonRefusal('cle-refusee');
	const given = { response, browser: browserOf(event) };
	const added = await locals.app.finishAddingPasskey(locals.actor, given);
	if (!added.ok) return answerJsonRefusal(added.why);
	setCookies(cookies, added.cookies);
	return json({ ok: true });
};
