import { fichePhases } from '#domain/access/knows-fiche.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { answerErrors } from '#lib/coordination/answer-form.ts';
import { line } from '#lib/coordination/form-fields.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import type { Actions, PageServerLoad } from './$types';
import * as v from 'valibot';

/** As many years as one may want to go back to. */
const years = 12;

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = url.searchParams;
	const thisYear = Number(parisDay(new Date()).slice(0, 4));
	const choices = Array.from({ length: years }, (_, ago) => thisYear - ago);
	const wanted = {
		phase: fichePhases.find((one) => one === asked.get('etat')) ?? null,
		poleId: asked.get('pole') || null,
		year: choices.find((one) => String(one) === asked.get('annee')) ?? null
	};
	const after = asked.get('apres') || null;
	const list = await locals.app.listFiches(locals.actor, { ...wanted, after });
	const returns = after === null ? await locals.app.readOwed(locals.actor) : null;
	return { ...list, ...wanted, returns, years: choices, first: after === null };
};

const search = v.object({ recherche: line('Écrivez un code ou un pseudonyme.', 60) });

export const actions: Actions = {
	/** [FIC-23] Posted, so that no pseudonym stands in an address, a history or a log. */
	chercher: async ({ locals, request }) => {
		const parsed = parseForm(search, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('chercher', parsed);
		const sought = parsed.output.recherche;
		const everything = { phase: null, poleId: null, year: null, after: null };
		const found = await locals.app.listFiches(locals.actor, { ...everything, sought });
		return {
			form: 'chercher',
			typed: parsed.typed,
			found: found.lines,
			more: found.older !== null
		};
	}
};
