import { redirect } from '@sveltejs/kit';
import { activiteForm } from '#lib/activites/parse-activite.ts';
import { answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { questionBox } from '#lib/coordination/form-memory.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const answer = await locals.app.readNewActivite(locals.actor);
	if (!answer.ok) refusePage(answer.why);
	const { manages, poles, today } = answer;
	// From the page of a pôle: its Copil.
	const asked = url.searchParams.get('pole');
	const pole = poles.find(({ id }) => id === asked) ?? null;
	return { manages, poles, today, pole };
};

export const actions: Actions = {
	noter: async ({ locals, request }) => {
		const parsed = parseForm(activiteForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('activite', parsed);
		const confirmed = parsed.typed[questionBox] ?? [];
		const made = await locals.app.createActivite(locals.actor, {
			...{ notice: parsed.output, confirmed }
		});
		if (!made.ok) return answerRefusal('activite', parsed.typed, made);
		redirect(303, `/activites/${made.id}?notee#presences`);
	}
};
