import { redirect } from '@sveltejs/kit';
import { parseLocalPath } from '#domain/access/local-path.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { browserOf } from '#lib/access/browser-of.ts';
import { setCookies } from '#lib/access/set-cookies.ts';
import { answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	ways: await locals.app.readWaysToConfirm(locals.actor),
	unanswered: locals.actor.unanswered === true,
	returnPath: parseLocalPath(url.searchParams.get('vers')) ?? '/accueil'
});

const pathOf = (url: URL) => parseLocalPath(url.searchParams.get('vers')) ?? '/accueil';

export const actions: Actions = {
	application: async (event) => {
		const { locals, request, cookies, url } = event;
		const typed = readTyped(await request.formData());
		const confirmed = await locals.app.confirmWithTotp(locals.actor, {
			code: typed['code']?.[0] ?? '',
			remember: 'retenir' in typed,
			browser: browserOf(event)
		});
		if (!confirmed.ok) return refuseCode('application', 'code', confirmed.why);
		setCookies(cookies, confirmed.cookies);
		redirect(303, pathOf(url));
	},

	secours: async (event) => {
		const { locals, request, cookies, url } = event;
		const typed = readTyped(await request.formData());
		const confirmed = await locals.app.confirmWithRecoveryCode(locals.actor, {
			code: typed['secours']?.[0] ?? '',
			browser: browserOf(event)
		});
		if (!confirmed.ok) return refuseCode('secours', 'secours', confirmed.why);
		setCookies(cookies, confirmed.cookies);
		redirect(303, pathOf(url));
	}
};

/** A wrong code is said on its field, and not kept: another one is needed anyway. */
function refuseCode(form: string, field: string, why: Parameters<typeof answerRefusal>[2]['why']) {
	const message = refusalText[why];
	return answerRefusal(form, {}, { why, fields: [{ field, message }] });
}
