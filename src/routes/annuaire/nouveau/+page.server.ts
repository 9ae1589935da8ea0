import { redirect } from '@sveltejs/kit';
import { parseCard } from '#lib/annuaire/parse-card.ts';
import { answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const answer = await locals.app.readNewCard(locals.actor);
	if (!answer.ok) refusePage(answer.why);
	return { poles: answer.poles, structures: answer.structures };
};

export const actions: Actions = {
	creer: async ({ locals, request }) => {
		const parsed = parseCard(readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('carte', parsed);
		const made = await locals.app.createCard(locals.actor, parsed.output);
		if (!made.ok) return answerRefusal('carte', parsed.typed, made);
		redirect(303, `/annuaire/${made.id}?nouveau=oui`);
	}
};
