import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { PageServerLoad } from './$types';

/** Without a session, or with one: only what is open to everybody. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readDocument(null, params.code);
	if (!answer.ok) refusePage(answer.why);
	return { document: answer.document };
};
