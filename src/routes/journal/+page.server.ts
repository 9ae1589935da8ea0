import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const answer = await locals.app.readJournal(locals.actor);
	if (!answer.ok) refusePage(answer.why);
	// Only what the page shows: payloads and hashes stay where they are verified.
	const entries = answer.entries.map(({ seq, at, actor, event, subject }) => {
		return { seq, at, actor, event, subject };
	});
	return { entries };
};
