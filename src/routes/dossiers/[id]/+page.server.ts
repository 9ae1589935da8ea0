import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { code, line } from '#lib/coordination/form-fields.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { parseLocalPath } from '#domain/access/local-path.ts';
import type { Actions, PageServerLoad } from './$types';

const answerForm = v.object({
	otherId: line('Choisissez le dossier.', 40),
	answer: code(['meme', 'autre', 'plus-tard'], 'Choisissez une réponse.')
});
const mergeForm = v.object({ code: line('Indiquez le code de l’autre dossier.', 20) });

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readDossier(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	return { dossier: answer.dossier };
};

export const actions: Actions = {
	comparer: async ({ locals, params, request }) => {
		const parsed = parseForm(answerForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('comparer', parsed);
		const { output, typed } = parsed;
		const answered = await locals.app.answerSamePatient(locals.actor, params.id, output);
		if (!answered.ok) return answerRefusal('comparer', typed, answered);
		const back = parseLocalPath(typed['retour']?.[0] ?? null);
		if (back !== null) redirect(303, back);
		if (output.answer === 'meme') redirect(303, `/dossiers/${output.otherId}`);
		return answerDone('comparer', 'Votre réponse est enregistrée.');
	},

	reunir: async ({ locals, params, request }) => {
		const parsed = parseForm(mergeForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('reunir', parsed);
		const { output, typed } = parsed;
		const merged = await locals.app.mergeDossiers(locals.actor, params.id, output.code);
		if (merged.ok) return answerDone('reunir', 'Les dossiers sont réunis.');
		const message = 'Aucun autre dossier de ce pôle ne porte ce code, ou vous n’y avez pas accès.';
		const fields = merged.why === 'introuvable' ? [{ field: 'code', message }] : [];
		return answerRefusal('reunir', typed, { ...merged, fields });
	},

	separer: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const union = typed['unionId']?.[0] ?? '';
		const split = await locals.app.splitDossiers(locals.actor, params.id, union);
		if (!split.ok) return answerRefusal('separer', typed, split);
		return answerDone(
			'separer',
			'Les dossiers sont séparés\u00A0: chacun a repris ses situations.'
		);
	}
};
