import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const allowed = await locals.app.mayResetFactors(locals.actor);
	if (!allowed.ok) refusePage(allowed.why);
	return {};
};

export const actions: Actions = {
	chercher: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const email = typed['email']?.[0]?.trim() ?? '';
		if (email === '') {
			const message = 'Écrivez l’adresse électronique de cette personne.';
			return answerErrors('chercher', { errors: [{ field: 'email', message }], typed });
		}
		const found = await locals.app.findLost(locals.actor, email);
		if (!found.ok) return answerRefusal('chercher', typed, found);
		return { form: 'chercher', found: { name: found.name, email }, typed };
	},

	retirer: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const reset = await locals.app.resetFactors(locals.actor, typed['email']?.[0] ?? '');
		if (!reset.ok) return answerRefusal('chercher', typed, reset);
		return answerDone(
			'chercher',
			`Les moyens d’identification de ${reset.name} sont retirés et ses sessions fermées. Un courriel le lui dit.`
		);
	}
};
