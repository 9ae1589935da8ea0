import { fail, redirect } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { frenchSpaces } from '#lib/coordination/french-spaces.ts';
import { parseCorrection, withoutName } from '#lib/coordination/parse-fiche-correction.ts';
import { readTyped, type FormError } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readCorrection(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	return { correction: answer.correction };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const posted = readTyped(await request.formData());
		const typed = withoutName(posted);
		const parsed = parseCorrection(posted);
		if (!parsed.ok) {
			return fail(422, { form: 'corriger', typed, stopped: [], errors: parsed.errors });
		}
		const correction = { ...parsed.output, posted };
		const corrected = await locals.app.correctFiche(locals.actor, params.id, correction);
		if (corrected.ok) redirect(303, `/fiches/${corrected.ficheId}`);
		const { why, fields, stopped } = corrected;
		const errors: readonly FormError[] =
			fields.length > 0 ? fields : [{ message: refusalText[why] }];
		return fail(refusalStatus(why), {
			...{ form: 'corriger', typed, stopped },
			errors: errors.map(({ field, message }) => ({ field, message: frenchSpaces(message) }))
		});
	}
};
