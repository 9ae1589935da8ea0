import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { abandonReasonCodes } from '#domain/situation/draft-end.ts';
import { answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { code } from '#lib/coordination/form-fields.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

const form = v.object({ reason: code(abandonReasonCodes, 'Choisissez la raison.') });

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readDraftEnd(locals.actor, params.situationId);
	if (!answer.ok) refusePage(answer.why);
	return { draft: answer.draft };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const parsed = parseForm(form, typed);
		if (!parsed.ok) return answerErrors('abandon', parsed);
		const { reason } = parsed.output;
		const ended = await locals.app.abandonDraft(locals.actor, params.situationId, reason);
		if (!ended.ok) return answerRefusal('abandon', typed, ended);
		redirect(303, '/fiches');
	}
};
