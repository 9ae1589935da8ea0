import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { parseStay } from '#lib/coordination/parse-stay.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readEmargement(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	return { emargement: answer.emargement };
};

export const actions: Actions = {
	ajouter: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const answer = await locals.app.readEmargement(locals.actor, params.id);
		if (!answer.ok) return answerRefusal('presence', typed, answer);
		const { startsAt, ended } = answer.emargement;
		const day = parisDay(new Date(startsAt));
		const parsed = parseStay(typed, { day, now: new Date(), ended });
		if (!parsed.ok) return answerErrors('presence', parsed);
		const added = await locals.app.addStay(locals.actor, params.id, parsed.output);
		if (!added.ok) return answerRefusal('presence', typed, added);
		return answerDone('presence', 'La présence est inscrite sur l’émargement.');
	},
	recompter: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const personId = typed['personId']?.[0] ?? '';
		const counted = await locals.app.recountAttendance(locals.actor, params.id, personId);
		if (!counted.ok) return answerRefusal('recompter', typed, counted);
		return answerDone('recompter', 'La présence est comptée comme l’annuaire le dit.');
	}
};
