import { error, redirect } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { RequestHandler } from './$types';

/** [ACS-14] Opens a session as a fictional person; outside the demonstration this address does not exist. */
export const POST: RequestHandler = async ({ locals, params, cookies }) => {
	if (locals.app.mode !== 'demonstration') error(404, refusalText.introuvable);
	const opened = await locals.app.redeemDemonstration(params.personId);
	if (!opened.ok) error(refusalStatus(opened.why), refusalText[opened.why]);
	const { name, value, attributes } = opened.cookie;
	cookies.set(name, value, { path: '/', ...attributes });
	redirect(303, opened.to);
};
