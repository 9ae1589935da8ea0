import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const read = await locals.app.readMeetingSatisfaction(locals.actor, params.id);
	if (!read.ok) refusePage(read.why);
	const { poleName, startsAt, questionnaire } = read;
	return { poleName, startsAt, questionnaire };
};
