import { redirect } from '@sveltejs/kit';
import { answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { newPoleForm } from '#lib/coordination/parse-pole.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const list = await locals.app.listPoles(locals.actor);
	if (!list?.canCreate) refusePage('titre-insuffisant');
	return {};
};

export const actions: Actions = {
	creer: async ({ locals, request }) => {
		const parsed = parseForm(newPoleForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('pole', parsed);
		const created = await locals.app.createPole(locals.actor, parsed.output);
		if (!created.ok) return answerRefusal('pole', parsed.typed, created);
		redirect(303, `/poles/${created.id ?? ''}`);
	}
};
