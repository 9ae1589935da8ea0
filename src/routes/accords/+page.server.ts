import { parisDay } from '#domain/shared/paris-time.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const year = Number(parisDay(new Date()).slice(0, 4));
	const code = (url.searchParams.get('code') ?? '').trim().slice(0, 20);
	const toRegularise = url.searchParams.has('a-regulariser');
	const page = Math.min(1000, Math.max(0, Math.trunc(Number(url.searchParams.get('page'))) || 0));
	const wanted = { code, toRegularise, page, year };
	const answer = await locals.app.listAccords(locals.actor, wanted);
	if (!answer.ok) refusePage(answer.why);
	return { ...answer.accords, ...wanted };
};
