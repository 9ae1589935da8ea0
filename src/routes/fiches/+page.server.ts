import { fichePhases } from '#domain/access/knows-fiche.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { PageServerLoad } from './$types';

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
	return { ...list, ...wanted, years: choices, first: after === null };
};
