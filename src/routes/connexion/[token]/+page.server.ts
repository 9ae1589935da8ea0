import { fail, redirect } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { browserOf } from '#lib/access/browser-of.ts';
import { confirmPath } from '#lib/access/confirm-path.ts';
import { setCookies } from '#lib/access/set-cookies.ts';
import { takeReturnPath } from '#lib/access/return-path.ts';
import type { Actions } from './$types';

// [ACS-13] only this POST uses the link up: mail scanners and previews follow links with GET
export const actions: Actions = {
	default: async (event) => {
		const { locals, params, cookies } = event;
		const opened = await locals.app.redeemLogin(params.token, browserOf(event));
		if (!opened.ok) {
			return fail(refusalStatus(opened.why), { message: refusalText[opened.why] });
		}
		setCookies(cookies, [opened.cookie]);
		const to = takeReturnPath(cookies) ?? opened.to;
		redirect(303, opened.confirm ? confirmPath(to) : to);
	}
};
