import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readMeetingDocuments(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	return { documents: answer.documents };
};
