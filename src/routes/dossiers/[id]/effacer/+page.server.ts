import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { erasureGroundCodes } from '#domain/conservation/ground.ts';
import { answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { code, line } from '#lib/coordination/form-fields.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

const form = v.object({
	ground: code(erasureGroundCodes, 'Choisissez le motif.'),
	code: line('Tapez le code du dossier.', 20)
});

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readErasure(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	return { erasure: answer.erasure };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const parsed = parseForm(form, typed);
		if (!parsed.ok) return answerErrors('effacer', parsed);
		const erased = await locals.app.eraseDossier(locals.actor, params.id, parsed.output);
		if (!erased.ok) return answerRefusal('effacer', typed, erased);
		redirect(303, '/conservation?efface');
	}
};
