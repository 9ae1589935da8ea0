import { error, redirect } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { Actions, PageServerLoad } from './$types';

/** Says only whether the link still opens: no name, no pôle, no date before someone has pressed the button. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const invitation = await locals.app.readInvitation(params.token);
	if (!invitation.ok) error(refusalStatus(invitation.why), refusalText[invitation.why]);
	return { shell: 'bare' as const };
};

export const actions: Actions = {
	default: async ({ locals, params, cookies }) => {
		const opened = await locals.app.redeemInvitation(params.token, locals.session);
		if (!opened.ok) error(refusalStatus(opened.why), refusalText[opened.why]);
		if (opened.cookie) {
			const { name, value, attributes } = opened.cookie;
			cookies.set(name, value, { path: '/', ...attributes });
		}
		redirect(303, opened.to);
	}
};
