import { parseLocalPath } from '#domain/access/local-path.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { browserOf } from '#lib/access/browser-of.ts';
import { setCookies } from '#lib/access/set-cookies.ts';
import { answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const begun = await locals.app.beginTotp(locals.actor);
	const returnPath = parseLocalPath(url.searchParams.get('vers')) ?? '/compte';
	if (begun.ok) return { setup: begun.setup, returnPath };
	// Set up already: this page has just done it, or there is nothing left to do here.
	if (begun.why === 'facteur-existant') return { setup: null, returnPath };
	refusePage(begun.why);
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, request, cookies } = event;
		const typed = readTyped(await request.formData());
		const given = { code: typed['code']?.[0] ?? '', browser: browserOf(event) };
		const done = await locals.app.finishTotp(locals.actor, given);
		if (!done.ok) {
			const fields = [{ field: 'code', message: refusalText[done.why] }];
			return answerRefusal('application', {}, { why: done.why, fields });
		}
		setCookies(cookies, done.cookies);
		return { form: 'application', codes: done.codes, ready: true };
	}
};
