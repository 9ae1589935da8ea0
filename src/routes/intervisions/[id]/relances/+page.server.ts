import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { parsePolePlan, parseSwitches } from '#lib/coordination/parse-invitation.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const read = await locals.app.readRelances(locals.actor, params.id);
	if (!read.ok) refusePage(read.why);
	return { schedule: read.schedule };
};

export const actions: Actions = {
	choisir: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const off = parseSwitches(typed);
		const set = await locals.app.switchRelances(locals.actor, params.id, off);
		if (!set.ok) return answerRefusal('etapes', typed, set);
		return answerDone('etapes', 'Les relances de cette Intervision sont réglées.');
	},

	habitudes: async ({ locals, params, request }) => {
		const parsed = parsePolePlan(readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('habitudes', parsed);
		const set = await locals.app.setPolePlan(locals.actor, params.id, parsed.output);
		if (!set.ok) return answerRefusal('habitudes', parsed.typed, set);
		return answerDone('habitudes', 'Les habitudes du pôle sont enregistrées.');
	}
};
