import { redirect } from '@sveltejs/kit';
import { conventionForm } from '#lib/activites/parse-convention.ts';
import { answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const answer = await locals.app.readNewConvention(locals.actor);
	if (!answer.ok) refusePage(answer.why);
	return { poles: answer.poles, poleId: url.searchParams.get('pole') ?? '' };
};

export const actions: Actions = {
	preparer: async ({ locals, request }) => {
		const parsed = parseForm(conventionForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('convention', parsed);
		const made = await locals.app.createConvention(locals.actor, parsed.output);
		if (!made.ok) return answerRefusal('convention', parsed.typed, made);
		redirect(303, `/activites/conventions/${made.id}`);
	}
};
