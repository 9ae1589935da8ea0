import { parisDay } from '#domain/shared/paris-time.ts';
import { yearIn } from '#lib/activites/read-year.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { PageServerLoad } from './$types';

/** As many years as one may want to go back to. */
const years = 12;

export const load: PageServerLoad = async ({ locals, url }) => {
	const thisYear = Number(parisDay(new Date()).slice(0, 4));
	const query = {
		year: yearIn(url.searchParams, thisYear),
		poleId: url.searchParams.get('pole') || null
	};
	const read = await locals.app.readSatisfaction(locals.actor, query);
	if (!read.ok) refusePage(read.why);
	const choices = Array.from({ length: years }, (_, ago) => thisYear - ago);
	return { satisfaction: read.satisfaction, query, years: choices };
};
