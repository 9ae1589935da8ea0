import { parisDay } from '#domain/shared/paris-time.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { PageServerLoad } from './$types';

/** As many years as one may want to go back to. */
const years = 12;
const states = ['manque', 'a-accuser', 'recu'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = url.searchParams;
	const thisYear = Number(parisDay(new Date()).slice(0, 4));
	const choices = Array.from({ length: years }, (_, ago) => thisYear - ago);
	const query = {
		state: states.find((one) => one === asked.get('etat')) ?? 'manque',
		poleId: asked.get('pole') || null,
		year: choices.find((one) => String(one) === asked.get('annee')) ?? null
	};
	const answer = await locals.app.listReturns(locals.actor, query);
	if (!answer.ok) refusePage(answer.why);
	return { list: answer.list, query, years: choices };
};
