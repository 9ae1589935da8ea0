import { error, redirect } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { browserOf } from '#lib/access/browser-of.ts';
import { setCookies } from '#lib/access/set-cookies.ts';
import { answerDone, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Says neither who is invited nor where the code went: whoever holds the link only may be someone else. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const invitation = await locals.app.readInvitation(params.token);
	if (!invitation.ok) error(refusalStatus(invitation.why), refusalText[invitation.why]);
	return { shell: 'bare' as const, hasMailbox: locals.app.mailbox !== null };
};

export const actions: Actions = {
	ouvrir: async (event) => {
		const { locals, params, request, cookies } = event;
		const typed = readTyped(await request.formData());
		const given = { code: typed['code']?.[0] ?? '', browser: browserOf(event) };
		const opened = await locals.app.redeemInvitationCode(params.token, given);
		if (!opened.ok) {
			const fields = [{ field: 'code', message: refusalText[opened.why] }];
			return answerRefusal('code', {}, { why: opened.why, fields });
		}
		setCookies(cookies, opened.cookies);
		redirect(303, opened.to);
	},

	renvoyer: async ({ locals, params }) => {
		const sent = await locals.app.resendInvitationCode(params.token);
		if (!sent.ok) return answerRefusal('renvoyer', {}, sent);
		return answerDone('renvoyer', 'Un autre code est parti. Le précédent ne sert plus.');
	}
};
