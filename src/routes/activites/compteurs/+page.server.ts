import { parseCompteurs } from '#lib/activites/parse-compteurs.ts';
import { yearIn } from '#lib/activites/read-year.ts';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Actions, PageServerLoad } from './$types';

const thisYear = () => Number(parisDay(new Date()).slice(0, 4));
/** As many years as one may want to go back to. */
const years = 12;

export const load: PageServerLoad = async ({ locals, url }) => {
	const year = Math.min(yearIn(url.searchParams, thisYear()), thisYear());
	const read = await locals.app.readCompteurs(locals.actor, year);
	if (!read.ok) refusePage(read.why);
	const choices = Array.from({ length: years }, (_, ago) => read.thisYear - ago);
	return { year, typed: read.typed, published: read.published, years: choices };
};

export const actions: Actions = {
	saisir: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const parsed = parseCompteurs(typed);
		if (!parsed.ok) return answerErrors('compteurs', parsed);
		const year = Number(typed['annee']?.[0] ?? '');
		const saved = await locals.app.saveCompteurs(locals.actor, year, parsed.output);
		if (!saved.ok) return answerRefusal('compteurs', typed, saved);
		const former = Object.entries(saved.former).map(([code, value]) => [
			...[code, value === null ? '' : String(value)]
		]);
		return {
			...answerDone('compteurs', 'Les compteurs sont enregistrés.'),
			undone: 'les compteurs sont comme avant.',
			undo: {
				action: '/activites/compteurs?/saisir',
				fields: { annee: String(year), ...Object.fromEntries(former) }
			}
		};
	}
};
