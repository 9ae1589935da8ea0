import { fail } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const answer = await locals.app.readArchive(locals.actor);
	if (!answer.ok) refusePage(answer.why);
	const { head, last, years } = answer;
	return { head, last, years };
};

export const actions: Actions = {
	verifier: async ({ locals }) => {
		const answer = await locals.app.verifyNow(locals.actor);
		if (!answer.ok) return fail(refusalStatus(answer.why), { problem: refusalText[answer.why] });
		return { report: answer.report };
	}
};
