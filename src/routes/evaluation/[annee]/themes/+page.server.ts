import { answerDone, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { readYear } from '#lib/evaluation/read-address.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const year = readYear(params.annee);
	const asked = {
		chosen: url.searchParams.get('fiche') || null,
		after: url.searchParams.get('apres') || null
	};
	const read = await locals.app.readThemes(locals.actor, { year, ...asked });
	if (!read.ok) refusePage(read.why);
	return { year, ...asked, fiches: read.fiches, current: read.current };
};

export const actions: Actions = {
	coder: async ({ locals, params, request }) => {
		const year = readYear(params.annee);
		const typed = readTyped(await request.formData());
		const situationId = typed['situation']?.[0] ?? '';
		// From the form one under the other; from « Annuler » in one field.
		const themes = (typed['themes'] ?? []).flatMap((text) => text.split(' '));
		const coded = await locals.app.codeThemes(locals.actor, { year, situationId, themes });
		if (!coded.ok) return answerRefusal('themes', typed, coded);
		const { dossierCode, former } = coded;
		return {
			...answerDone('themes', `Les thèmes de la fiche ${dossierCode} sont enregistrés.`),
			undone: `la fiche ${dossierCode} a de nouveau ses thèmes d’avant.`,
			undo: {
				action: `/evaluation/${year}/themes?/coder`,
				fields: { situation: situationId, themes: former.join(' ') }
			}
		};
	}
};
