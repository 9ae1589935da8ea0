import { answerDone, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const answer = await locals.app.readDemandeLinks(locals.actor);
	if (!answer.ok) refusePage(answer.why);
	return { links: answer.links, general: answer.general };
};

export const actions: Actions = {
	renouveler: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const renewed = await locals.app.renewDemandeLink(locals.actor, typed['poleId']?.[0] ?? '');
		if (!renewed.ok) return answerRefusal('lien', typed, renewed);
		return answerDone('lien', 'Le lien est prêt.');
	}
};
