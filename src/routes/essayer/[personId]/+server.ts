import { error, redirect } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { browserOf } from '#lib/access/browser-of.ts';
import { setCookies } from '#lib/access/set-cookies.ts';
import type { RequestHandler } from './$types';

/** [ACS-14] Opens a session as a fictional person; outside the demonstration this address does not exist. */
export const POST: RequestHandler = async (event) => {
	const { locals, params, cookies } = event;
	if (locals.app.mode !== 'demonstration') error(404, refusalText.introuvable);
	const opened = await locals.app.redeemDemonstration(params.personId, browserOf(event));
	if (!opened.ok) error(refusalStatus(opened.why), refusalText[opened.why]);
	setCookies(cookies, [opened.cookie]);
	redirect(303, opened.to);
};
