import { parseFilter } from '#lib/annuaire/parse-filter.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { RequestHandler } from './$types';

/** The filtered list as a file for spreadsheets. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { filter } = parseFilter(url.searchParams);
	const answer = await locals.app.exportDirectory(locals.actor, filter);
	if (!answer.ok) refusePage(answer.why);
	return new Response(answer.csv, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="annuaire.csv"'
		}
	});
};
