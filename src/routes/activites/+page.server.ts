import { parisDay } from '#domain/shared/paris-time.ts';
import { yearIn } from '#lib/activites/read-year.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const today = parisDay(new Date());
	const query = {
		year: yearIn(url.searchParams, Number(today.slice(0, 4))),
		poleId: url.searchParams.get('pole') || null
	};
	const answer = await locals.app.listActivites(locals.actor, query);
	if (!answer.ok) refusePage(answer.why);
	return { list: answer.list, query, today };
};
