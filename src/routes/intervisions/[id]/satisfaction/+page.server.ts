import { answerDone, answerRefusal } from '#lib/coordination/answer-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { plural } from '#lib/ui/french-date.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const read = await locals.app.readMeetingSatisfaction(locals.actor, params.id);
	if (!read.ok) refusePage(read.why);
	const { poleName, startsAt, canSend, questionnaire } = read;
	return { poleName, startsAt, canSend, questionnaire };
};

export const actions: Actions = {
	envoyer: async ({ locals, params }) => {
		const sent = await locals.app.sendQuestionnaire(locals.actor, params.id);
		if (!sent.ok) return answerRefusal('envoyer', {}, sent);
		const words = plural(sent.written, 'courriel part', 'courriels partent');
		return answerDone('envoyer', `${words} vers ceux qui étaient là.`);
	}
};
