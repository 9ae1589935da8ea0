import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const answer = await locals.app.listConventions(locals.actor);
	if (!answer.ok) refusePage(answer.why);
	return { list: answer.list };
};
