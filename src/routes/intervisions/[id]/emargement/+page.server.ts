import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { parseStay } from '#lib/coordination/parse-stay.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { parseCorrection } from '#lib/coordination/parse-correction.ts';
import { confirmationActions } from './confirmation-actions.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readEmargement(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	return { emargement: answer.emargement };
};

/** Corrects one time of presence, or takes it off. */
async function correct({ locals, params, request }: RequestEvent, remove: boolean) {
	const typed = readTyped(await request.formData());
	const form = `corriger-${typed['personId']?.[0] ?? ''}-${typed['avantDe']?.[0] ?? ''}`;
	const parsed = parseCorrection(typed, { now: new Date(), remove });
	if (!parsed.ok) return answerErrors(form, parsed);
	const done = await locals.app.correctAttendance(locals.actor, params.id, parsed.output);
	if (!done.ok) return answerRefusal(form, typed, done);
	return answerDone(
		form,
		remove
			? 'La présence est retirée. Elle reste plus bas, et peut être remise.'
			: 'Les heures sont corrigées. Ce qui était écrit avant reste plus bas.'
	);
}

export const actions: Actions = {
	...confirmationActions,
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
	corriger: (event) => correct(event, false),
	oter: (event) => correct(event, true),
	annulerCorrection: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const id = typed['correction']?.[0] ?? '';
		const undone = await locals.app.undoCorrection(locals.actor, params.id, id);
		if (!undone.ok) return answerRefusal('correction', typed, undone);
		return answerDone(
			'correction',
			'La correction est annulée\u00A0: ce qui était écrit avant l’est de nouveau.'
		);
	},
	recompter: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const personId = typed['personId']?.[0] ?? '';
		const counted = await locals.app.recountAttendance(locals.actor, params.id, personId);
		if (!counted.ok) return answerRefusal('recompter', typed, counted);
		return answerDone('recompter', 'La présence est comptée comme l’annuaire le dit.');
	}
};
