import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const page = Math.min(1000, Math.max(0, Math.trunc(Number(url.searchParams.get('page'))) || 0));
	const answer = await locals.app.listBordereaux(locals.actor, page);
	if (!answer.ok) refusePage(answer.why);
	return { bordereaux: answer.bordereaux, hasMore: answer.hasMore, page };
};
