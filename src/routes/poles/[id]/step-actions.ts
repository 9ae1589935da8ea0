import { forgetForm, stepForm } from '#lib/activites/parse-step.ts';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import type { Actions } from './$types';

/** [ACT-13] Notes a step of a new pôle, or takes it back. */
export const stepActions = {
	noterEtape: async ({ locals, params, request }) => {
		const parsed = parseForm(stepForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('etape', parsed);
		const noted = await locals.app.noteStep(locals.actor, params.id, parsed.output);
		if (!noted.ok) return answerRefusal('etape', parsed.typed, noted);
		return {
			...answerDone('etape', 'L’étape est notée.'),
			undone: 'l’étape est de nouveau notée.',
			undo: {
				action: `/poles/${params.id}?/reprendreEtape`,
				fields: { step: parsed.output.step }
			}
		};
	},

	reprendreEtape: async ({ locals, params, request }) => {
		const parsed = parseForm(forgetForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('etape', parsed);
		const { step } = parsed.output;
		const gone = await locals.app.forgetStep(locals.actor, params.id, step);
		if (!gone.ok) return answerRefusal('etape', parsed.typed, gone);
		return {
			...answerDone('etape', 'L’étape n’est plus notée.'),
			undone: 'l’étape n’est plus notée.',
			undo: { action: `/poles/${params.id}?/noterEtape`, fields: { step, ...gone.former } }
		};
	}
} satisfies Actions;
