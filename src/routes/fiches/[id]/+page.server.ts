import { answerDone, answerRefusal } from '#lib/coordination/answer-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readFiche(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	return { fiche: answer.fiche };
};

export const actions: Actions = {
	signer: async ({ locals, params }) => {
		const signed = await locals.app.signFiche(locals.actor, params.id);
		if (!signed.ok) return answerRefusal('signer', {}, signed);
		return answerDone('signer', 'La fiche est signée, et son PDF scellé.');
	},

	archiver: async ({ locals, params }) => {
		const archived = await locals.app.archiveFiche(locals.actor, params.id);
		if (!archived.ok) return answerRefusal('archiver', {}, archived);
		return answerDone('archiver', 'La fiche est archivée.');
	}
};
