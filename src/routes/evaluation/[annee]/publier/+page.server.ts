import * as v from 'valibot';
import { redirect } from '@sveltejs/kit';
import { answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { freeText } from '#lib/coordination/form-fields.ts';
import { questionBox } from '#lib/coordination/form-memory.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { readYear } from '#lib/evaluation/read-address.ts';
import { reportHref } from '#lib/evaluation/report-href.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const year = readYear(params.annee);
	const answer = await locals.app.readPublishing(locals.actor, year);
	if (!answer.ok) refusePage(answer.why);
	const { ended, reports, versions, changed } = answer;
	return { year, ended, reports, versions, changed };
};

const form = v.object({ note: freeText(400) });

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const year = readYear(params.annee);
		const typed = readTyped(await request.formData());
		const parsed = parseForm(form, typed);
		if (!parsed.ok) return answerErrors('publier', parsed);
		const confirmed = typed[questionBox] ?? [];
		const wish = { year, note: parsed.output.note, confirmed };
		const done = await locals.app.publishEvaluation(locals.actor, wish);
		if (!done.ok) return answerRefusal('publier', typed, done);
		redirect(303, reportHref(year, 'region', `/versions/${done.version}`));
	}
};
