import { redirect } from '@sveltejs/kit';
import { isStrong } from '#domain/access/strength.ts';
import { readRefusedReturn } from '#lib/access/psc/refused-return.ts';
import { takeReturnPath } from '#lib/access/return-path.ts';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { parsePscActivity, parsePscChoice } from '#lib/coordination/parse-psc.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	account: await locals.app.readPscAccount(locals.actor),
	strong: isStrong(locals.actor.method),
	refusal: readRefusedReturn(url)
});

export const actions: Actions = {
	comparer: async ({ locals, request }) => {
		const parsed = parsePscActivity(readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('comparer', parsed);
		const asked = await locals.app.readPscAccount(locals.actor, parsed.output.activite);
		return { form: 'comparer', compared: asked.compared };
	},

	confirmer: async ({ locals, request, cookies }) => {
		const typed = readTyped(await request.formData());
		const parsed = parsePscChoice(typed);
		if (!parsed.ok) return answerErrors('confirmer', parsed);
		const chosen = await locals.app.choosePscActivity(locals.actor, parsed.output);
		if (!chosen.ok) return answerRefusal('confirmer', typed, chosen);
		const to = takeReturnPath(cookies);
		if (to !== null) redirect(303, to);
		return answerDone('confirmer', 'C’est noté. L’annuaire dit ce que vous avez confirmé.');
	},

	'plus-tard': ({ cookies }) => redirect(303, takeReturnPath(cookies) ?? '/accueil'),

	delier: async ({ locals }) => {
		const unlinked = await locals.app.unlinkPsc(locals.actor);
		if (!unlinked.ok) return answerRefusal('delier', {}, unlinked);
		return answerDone('delier', 'Pro Santé Connect n’est plus relié à votre compte.');
	}
};
