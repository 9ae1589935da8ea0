import { recordFrom, withdrawFrom } from '#lib/accord/accord-actions.ts';
import { answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const answer = await locals.app.readDossierAccord(locals.actor, params.dossierId);
	if (!answer.ok) refusePage(answer.why);
	const { file, situations } = answer;
	const confirming = url.searchParams.has('retrait');
	return { dossierId: params.dossierId, file, situations, today: parisDay(new Date()), confirming };
};

export const actions: Actions = {
	enregistrer: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const { app, actor } = locals;
		const { dossierId } = params;
		const answer = await app.readDossierAccord(actor, dossierId);
		if (!answer.ok) return answerRefusal('accord', typed, answer);
		return recordFrom(typed, answer.file, (accord, form) =>
			app.recordAccordAt(actor, { dossierId }, accord, form)
		);
	},

	retirer: ({ locals, params }) =>
		withdrawFrom(() => locals.app.withdrawAccord(locals.actor, { dossierId: params.dossierId }))
};
