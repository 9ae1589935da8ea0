import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readDocument(locals.actor, params.code);
	if (!answer.ok) refusePage(answer.why);
	return { document: answer.document };
};
