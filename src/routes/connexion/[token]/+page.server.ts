import { fail, redirect } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { takeReturnPath } from '#lib/access/return-path.ts';
import type { Actions } from './$types';

// [ACS-13] only this POST uses the link up: mail scanners and previews follow links with GET
export const actions: Actions = {
	default: async ({ locals, params, cookies }) => {
		const opened = await locals.app.redeemLogin(params.token);
		if (!opened.ok) {
			return fail(refusalStatus(opened.why), { message: refusalText[opened.why] });
		}
		const { name, value, attributes } = opened.cookie;
		cookies.set(name, value, { path: '/', ...attributes });
		redirect(303, takeReturnPath(cookies) ?? opened.to);
	}
};
