import * as v from 'valibot';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { paragraph } from '#lib/coordination/form-fields.ts';
import { questionBox } from '#lib/coordination/form-memory.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { problemLength } from '#lib/coordination/parse-demande.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

const additionForm = v.object({
	complement: paragraph('Écrivez votre complément.', problemLength)
});

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const answer = await locals.app.readFollowedDemande(params.jeton);
	if (!answer.ok) refusePage(answer.why);
	return {
		demande: answer.demande,
		link: `${url.origin}/demande/suivi/${params.jeton}`,
		fresh: url.searchParams.has('merci')
	};
};

export const actions: Actions = {
	ajouter: async ({ locals, params, request, getClientAddress }) => {
		const parsed = parseForm(additionForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('complement', parsed);
		const { output, typed } = parsed;
		const added = await locals.app.addToDemande(params.jeton, {
			text: output.complement,
			confirmed: typed[questionBox] ?? [],
			address: getClientAddress()
		});
		if (!added.ok) return answerRefusal('complement', typed, added);
		return answerDone('complement', 'Votre complément est ajouté à la demande.');
	},

	retirer: async ({ locals, params }) => {
		const withdrawn = await locals.app.withdrawDemande(params.jeton);
		if (!withdrawn.ok) return answerRefusal('retirer', {}, withdrawn);
		return answerDone('retirer', 'La demande est retirée.');
	}
};
