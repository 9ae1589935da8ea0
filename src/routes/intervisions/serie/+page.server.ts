import { redirect } from '@sveltejs/kit';
import { addMonths } from '#domain/planning/calendar-day.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { parseKeptDays, parseSeries } from '#lib/coordination/parse-series.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const poles = await locals.app.listOwnPoles(locals.actor);
	if (poles.length === 0) refusePage('titre-insuffisant');
	const asked = url.searchParams.get('pole');
	const chosen =
		poles.find(({ id }) => id === asked) ?? (poles.length === 1 ? poles[0] : undefined);
	const from = parisDay(new Date());
	return { poles, chosenId: chosen?.id ?? '', from, until: addMonths(from, 10) };
};

export const actions: Actions = {
	proposer: async ({ locals, request }) => {
		const parsed = parseSeries(readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('serie', parsed);
		const proposed = await locals.app.proposeDates(locals.actor, parsed.output);
		if (!proposed.ok) return answerRefusal('serie', parsed.typed, proposed);
		if (proposed.dates.length === 0) {
			const message = 'Aucune date ne tombe entre ces deux jours. Élargissez la période.';
			return answerErrors('serie', { errors: [{ field: 'until', message }], typed: parsed.typed });
		}
		return { form: 'serie', typed: parsed.typed, proposed: proposed.dates };
	},

	planifier: async ({ locals, request }) => {
		const parsed = parseSeries(readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('serie', parsed);
		const { output, typed } = parsed;
		const startsAt = parseKeptDays(typed, output.hour);
		if (startsAt.length === 0) {
			const proposed = await locals.app.proposeDates(locals.actor, output);
			const message = 'Gardez au moins une date.';
			const answer = answerErrors('serie', { errors: [{ field: 'days', message }], typed });
			return proposed.ok ? { ...answer.data, proposed: proposed.dates } : answer;
		}
		const created = await locals.app.createDates(locals.actor, { ...output, startsAt });
		if (!created.ok) return answerRefusal('serie', typed, created);
		const first = startsAt[0];
		const month = first ? parisDay(first).slice(0, 7) : '';
		redirect(303, `/planning?mois=${month}&pole=${output.poleId}&planifiees=${startsAt.length}`);
	}
};
