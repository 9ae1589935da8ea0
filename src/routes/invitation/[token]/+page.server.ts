import { error, redirect } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { browserOf } from '#lib/access/browser-of.ts';
import { setCookies } from '#lib/access/set-cookies.ts';
import type { Actions, PageServerLoad } from './$types';

/** Says only whether the link still opens: no name, no pôle, no date before someone has pressed the button. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const invitation = await locals.app.readInvitation(params.token);
	if (!invitation.ok) error(refusalStatus(invitation.why), refusalText[invitation.why]);
	return { shell: 'bare' as const };
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, cookies } = event;
		const browser = browserOf(event);
		const opened = await locals.app.redeemInvitation(params.token, locals.session, browser);
		if (!opened.ok) error(refusalStatus(opened.why), refusalText[opened.why]);
		setCookies(cookies, opened.cookies);
		redirect(303, opened.to);
	}
};
