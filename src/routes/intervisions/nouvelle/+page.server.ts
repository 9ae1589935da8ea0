import { redirect } from '@sveltejs/kit';
import { isDay } from '#domain/planning/calendar-day.ts';
import { answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { parseAppointment } from '#lib/coordination/parse-appointment.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const poles = await locals.app.listOwnPoles(locals.actor);
	if (poles.length === 0) refusePage('titre-insuffisant');
	const day = url.searchParams.get('jour') ?? '';
	return { poles, day: isDay(day) ? day : '' };
};

export const actions: Actions = {
	creer: async ({ locals, request }) => {
		const parsed = parseAppointment(readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('creer', parsed);
		const created = await locals.app.createIntervision(locals.actor, parsed.output);
		if (!created.ok) return answerRefusal('creer', parsed.typed, created);
		redirect(303, `/intervisions/${created.id ?? ''}`);
	}
};
